/** Pictures small enough to count in: cells of the screen, row by row, three bytes each (red, green, blue). */
export interface SmallFrames {
  readonly widthCells: number
  readonly heightCells: number
  readonly framesPerSecond: number
  /** All frames, one after another. */
  readonly rgb: Uint8Array
}

/** Cells in one frame. */
export const cellsOf = ({ widthCells, heightCells }: SmallFrames): number => widthCells * heightCells

/** Whole frames that there are. */
export const framesOf = (frames: SmallFrames): number => Math.floor(frames.rgb.length / (cellsOf(frames) * 3))
