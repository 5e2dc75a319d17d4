import type { CSSProperties } from 'react'
import { tween } from './tween.ts'

/** How far words rise while they appear. */
const RISE_PX = 30

/** Words that come into view at this frame: they appear and rise a little, and then stand still. */
export const arriving = (frame: number, fromFrame: number): CSSProperties => ({
  opacity: tween(frame, [fromFrame, fromFrame + 14], [0, 1]),
  translate: `0 ${tween(frame, [fromFrame, fromFrame + 22], [RISE_PX, 0])}px`,
})
