import { luminanceOf } from './luminance.ts'

/** Pictures small enough to count in: cells of the screen, row by row, three bytes each (red, green, blue). */
export interface SmallFrames {
  readonly widthCells: number
  readonly heightCells: number
  readonly framesPerSecond: number
  /** All frames, one after another. */
  readonly rgb: Uint8Array
}

/** A second in which it flashes more than anyone should be shown. */
export interface FlashFinding {
  /** Frame at which that second begins. */
  readonly fromFrame: number
  /** Flashes in it. */
  readonly flashes: number
}

/**
 * WCAG 2.2, definition of general flash: a pair of opposing changes in relative luminance of 10 % of the most or more, where
 * the darker is below 0.80. Success criterion 2.3.1: at most three in any second. Area: a quarter of ten degrees of vision; on
 * a telephone close by that can be the whole screen, so as the method of `video.md` §6 does, a quarter of the screen counts.
 */
const leastChange = 0.1
const darkest = 0.8
const leastArea = 0.25
export const mostFlashes = 3

/** The seconds in which more than three general flashes stand on a quarter of the screen; one finding for each second at most. */
export function findFlashes(frames: SmallFrames): FlashFinding[] {
  const { widthCells, heightCells, framesPerSecond } = frames
  const cells = widthCells * heightCells
  const turns = turnsOf(frames)
  const count = turns.length / cells
  const inSecond = new Uint8Array(cells)
  const findings: FlashFinding[] = []
  for (let frame = 0; frame < count; frame += 1) {
    const leaving = frame - framesPerSecond
    for (let cell = 0; cell < cells; cell += 1)
      inSecond[cell] =
        (inSecond[cell] as number) +
        (turns[frame * cells + cell] as number) -
        (leaving < 0 ? 0 : (turns[leaving * cells + cell] as number))
    const flashes = flashesOnAQuarter(inSecond)
    const fromFrame = Math.max(0, leaving + 1)
    const last = findings.at(-1)
    if (flashes > mostFlashes && (!last || fromFrame >= last.fromFrame + framesPerSecond))
      findings.push({ fromFrame, flashes })
  }
  return findings
}

/** Flashes that at least a quarter of the cells have had: two turns are a flash. */
function flashesOnAQuarter(turns: Uint8Array): number {
  const most = Math.max(...turns)
  for (let flashes = Math.floor(most / 2); flashes > 0; flashes -= 1)
    if (turns.filter((one) => one >= flashes * 2).length >= leastArea * turns.length) return flashes
  return 0
}

/**
 * For each frame and cell, 1 where the cell turned: from lighter to darker by a tenth, or the other way, seen from its last
 * turning point. A slow fade turns once, however many frames it takes.
 *
 *     light   ╱╲    ╱╲
 *            ╱  ╲  ╱  ╲
 *     turns  +   −  +   −     two flashes
 */
function turnsOf({ widthCells, heightCells, rgb }: SmallFrames): Uint8Array {
  const cells = widthCells * heightCells
  const count = Math.floor(rgb.length / (cells * 3))
  const turns = new Uint8Array(count * cells)
  const extreme = new Float64Array(cells)
  const direction = new Int8Array(cells)
  for (let at = 0; at < count * cells; at += 1) {
    const cell = at % cells
    const now = luminanceOf(rgb[at * 3] as number, rgb[at * 3 + 1] as number, rgb[at * 3 + 2] as number)
    const before = extreme[cell] as number
    const goesOn = direction[cell] === (now > before ? 1 : -1)
    if (at < cells || (goesOn && now !== before)) extreme[cell] = now
    else if (Math.abs(now - before) >= leastChange && Math.min(now, before) < darkest) {
      turns[at] = 1
      direction[cell] = now > before ? 1 : -1
      extreme[cell] = now
    }
  }
  return turns
}
