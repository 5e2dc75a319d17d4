import { type Format, formats } from '@drempel/storyboard'
import type { Encoding } from '../page/orders.ts'

/** Bits a second at full size. What is drawn here needs far less; a photograph that moves may use it. */
const FULL_BITS_PER_SECOND = 16_000_000

/** H.264 takes even sizes only. */
const even = (px: number): number => 2 * Math.floor(px / 2)

/** High profile, level 4.0: what holds 1920×1080 at 30 pictures a second, and what every telephone plays. */
const CODEC = 'avc1.640028'

/** How a format is encoded at a size against the full size. Only format and size decide it, so all segments join. */
export function encodingOf(format: Format, scale: number): Encoding {
  const { widthPx, heightPx } = formats[format]
  return {
    codec: CODEC,
    widthPx: even(widthPx * scale),
    heightPx: even(heightPx * scale),
    bitsPerSecond: Math.round(FULL_BITS_PER_SECOND * scale),
  }
}
