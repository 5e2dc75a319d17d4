import type { Point } from '@drempel/brand'
import { box, disc, type Shape, sides } from './shape.ts'
import type { Tint } from './tint.ts'

const WIDTH = 100
const HEIGHT = 200

/** What a doorway looks like. */
export interface Doorway {
  /** Left edge of the opening. */
  readonly left: number
  readonly groundY: number
  /** What is seen through it: lamplight, or the evening. */
  readonly through: Tint
  readonly leaf: Tint
}

/** The frame of a door and what is seen through it. People who stand in it are drawn after this, and before its leaf. */
export const doorway = ({ left, groundY, through }: Doorway): Shape[] => [
  { path: box(left - 9, groundY - HEIGHT - 44, WIDTH + 18, HEIGHT + 44), fill: 'mist' },
  { path: box(left, groundY - HEIGHT - 36, WIDTH, 28), fill: through },
  { path: box(left, groundY - HEIGHT, WIDTH, HEIGHT), fill: through },
]

/** The door itself, hinged at the left and opening inwards; `openShare` 0 to 1. And its step. */
export function doorLeaf({ left, groundY, leaf }: Doorway, openShare: number): Shape[] {
  const angle = (openShare * 76 * Math.PI) / 180
  const depth = Math.sin(angle)
  const at = (across: number, down: number): Point => {
    const top = groundY - HEIGHT + 26 * depth * across
    return [left + WIDTH * Math.cos(angle) * across, top + (groundY - 17 * depth * across - top) * down]
  }
  const panel = (l: number, t: number, r: number, b: number): string => sides(at(l, t), at(r, t), at(r, b), at(l, b))
  return [
    { path: panel(0, 0, 1, 1), fill: leaf },
    { path: panel(0.16, 0.08, 0.84, 0.44), fill: leaf, shaded: true },
    { path: panel(0.16, 0.6, 0.84, 0.93), fill: leaf, shaded: true },
    { path: panel(0.3, 0.5, 0.7, 0.53), fill: 'lamp' },
    { path: disc(at(0.9, 0.53), 3.4), fill: 'lamp' },
    { path: box(left - 16, groundY, WIDTH + 32, 7), fill: 'horizon' },
  ]
}

/** Light that falls out of the opening over the ground, as far as the door is open. */
export function fallenLight({ left, groundY }: Doorway, openShare: number, endY: number): Shape[] {
  if (openShare === 0) return []
  const angle = (openShare * 76 * Math.PI) / 180
  const free = left + WIDTH * Math.cos(angle)
  const fan = (reach: number): string => {
    const spread = reach * (endY - groundY) * Math.sin(angle)
    return sides([free, groundY], [left + WIDTH, groundY], [left + WIDTH + spread, endY], [free - spread, endY])
  }
  return [
    { path: fan(1), fill: 'lamp', opacity: 0.22 },
    { path: fan(0.6), fill: 'lamp', opacity: 0.55 },
  ]
}
