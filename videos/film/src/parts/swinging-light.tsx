import { curves, palette } from '@drempel/brand'
import { tween } from '../motion/tween.ts'

/** Frames before a change in which the light comes, and after it in which it goes. */
export const SWING_FRAMES = { closes: 12, opens: 20 } as const

/**
 * A leaf of lamplight that falls shut over a picture and swings open on the next one, as a door does: hinged at the left,
 * its free edge nearer by when it is open. `frame` is counted from the change, and is negative before it.
 */
export function SwingingLight({ frame, widthPx, heightPx }: { frame: number; widthPx: number; heightPx: number }) {
  if (frame <= -SWING_FRAMES.closes || frame >= SWING_FRAMES.opens) return null
  const covers =
    frame < 0
      ? tween(frame, [-SWING_FRAMES.closes, 0], [0, 1], curves.leave)
      : tween(frame, [0, SWING_FRAMES.opens], [1, 0], curves.swing)
  const lean = (1 - covers) * heightPx * 0.16
  const free = widthPx * covers
  return (
    <svg
      aria-hidden="true"
      width={widthPx}
      height={heightPx}
      style={{ position: 'absolute', left: 0, top: 0, overflow: 'hidden' }}
    >
      <path
        d={`M0 0L${free + 90 * covers} ${-lean}V${heightPx + lean}L0 ${heightPx}Z`}
        fill={palette.glow}
        fillOpacity={0.5}
      />
      <path d={`M0 0L${free} ${-lean}V${heightPx + lean}L0 ${heightPx}Z`} fill={palette.lamp} />
    </svg>
  )
}
