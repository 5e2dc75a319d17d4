import { type Format, formats } from '../format/format.ts'

/** The part of a frame that a still shows, in pixels of the frame, and how much it is scaled to become the still. */
export interface Crop {
  readonly leftPx: number
  readonly topPx: number
  readonly widthPx: number
  readonly heightPx: number
  /** Still against frame: 0.625 when 1920 become 1200. */
  readonly scale: number
}

/** The middle of a frame that fills a still of this size: nothing of it stays empty, and what sticks out is left off evenly. */
export function cropOf(format: Format, still: { readonly widthPx: number; readonly heightPx: number }): Crop {
  const frame = formats[format]
  const scale = Math.max(still.widthPx / frame.widthPx, still.heightPx / frame.heightPx)
  const [widthPx, heightPx] = [still.widthPx / scale, still.heightPx / scale]
  return { leftPx: (frame.widthPx - widthPx) / 2, topPx: (frame.heightPx - heightPx) / 2, widthPx, heightPx, scale }
}
