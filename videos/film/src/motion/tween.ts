import { type Curve, curves } from '@drempel/brand'
import { Easing, interpolate } from 'remotion'

/**
 * A value on its way from one to another between two frames, and at rest before and after. Rounded to four decimals:
 * a value that never settles makes every frame different, and then nothing can be reused.
 */
export function tween(
  frame: number,
  [fromFrame, toFrame]: readonly [number, number],
  [from, to]: readonly [number, number],
  curve: Curve = curves.arrive,
): number {
  const value = interpolate(frame, [fromFrame, toFrame], [from, to], {
    easing: Easing.bezier(...curve),
    extrapolateLeft: 'clamp',
    extrapolateRight: 'clamp',
  })
  return Math.round(value * 1e4) / 1e4
}
