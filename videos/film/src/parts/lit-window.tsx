import { curves, palette } from '@drempel/brand'
import type { CSSProperties } from 'react'
import { tween } from '../motion/tween.ts'

/** A small window in which a lamp goes on, from this frame. Its height is 1.16 times its width. */
export function LitWindow({ widthPx, frame, style }: { widthPx: number; frame: number; style?: CSSProperties }) {
  const lit = tween(frame, [6, 20], [0, 1], curves.light)
  return (
    <svg
      aria-hidden="true"
      width={widthPx}
      height={widthPx * 1.16}
      viewBox="0 0 50 58"
      style={{ display: 'block', overflow: 'visible', ...style }}
    >
      <path d="M0 0H50V53H0Z" fill={palette.mist} />
      <path d="M4 4H23V16H4ZM27 4H46V16H27ZM4 20H23V49H4ZM27 20H46V49H27Z" fill={palette.dusk} />
      <path d="M4 4H23V16H4ZM27 4H46V16H27ZM4 20H23V49H4ZM27 20H46V49H27Z" fill={palette.lamp} fillOpacity={lit} />
      <path d="M-3 53H53V58H-3Z" fill={palette.horizon} />
    </svg>
  )
}
