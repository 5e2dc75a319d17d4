import type { Point } from '@drempel/brand'
import { bow, disc, limb, line, ring, type Shape, sides, smooth } from './shape.ts'
import type { Tint } from './tint.ts'
import { placing } from './turn.ts'

/** A mug that stands at `x`, its foot on `y`; its ear to the side that it faces. */
export function mug([x, y]: Point, tint: Tint = 'paper', facing: 1 | -1 = 1): Shape[] {
  return [
    { path: ring([x + facing * 7, y - 7], 4.6, 2), fill: tint },
    { path: sides([x - 6.5, y - 14], [x + 6.5, y - 14], [x + 5.6, y], [x - 5.6, y]), fill: tint },
    {
      path: sides([x - 6.2, y - 12.4], [x + 6.2, y - 12.4], [x + 6.1, y - 10.8], [x - 6.1, y - 10.8]),
      fill: 'brickShade',
      opacity: 0.5,
    },
  ]
}

/** Steam over something warm; `amount` is 0 (none) to 1. It rises to its place and stays. */
export function steam([x, y]: Point, amount: number): Shape[] {
  if (amount === 0) return []
  const curl = (dx: number, height: number): string => {
    const rise = height * amount
    return smooth([
      [x + dx - 1, y],
      [x + dx + 2.6, y - rise * 0.3],
      [x + dx - 1.6, y - rise * 0.62],
      [x + dx + 2, y - rise],
      [x + dx + 0.4, y - rise * 0.62],
      [x + dx + 5, y - rise * 0.3],
      [x + dx + 1.4, y],
    ])
  }
  return [
    { path: curl(-4, 24), fill: 'paper', opacity: 0.5 * amount },
    { path: curl(2, 17), fill: 'paper', opacity: 0.4 * amount },
  ]
}

/** A coffee pot held by its ear at `hand`, tilted so far to pour over its spout. */
export function coffeePot(hand: Point, facing: 1 | -1, tiltDeg: number): { shapes: Shape[]; spout: Point } {
  const at = placing(hand, { deg: tiltDeg, facing })
  return {
    spout: at(34, -10),
    shapes: [
      { path: line([at(2, -9), at(-2, 0), at(3, 10)], 3.6), fill: 'midnight' },
      { path: line([at(2, -9), at(10, -10)], 3.6), fill: 'midnight' },
      { path: limb(at(24, 2), 3.4, at(34, -9), 1.8), fill: 'horizon' },
      { path: sides(at(7, -14), at(23, -14), at(27, 18), at(5, 18)), fill: 'horizon' },
      { path: sides(at(6.4, -2), at(24.6, -2), at(25.2, 3), at(6, 3)), fill: 'mist', opacity: 0.7 },
      { path: limb(at(9, -15), 2.4, at(21, -15), 2.4), fill: 'midnight' },
      { path: disc(at(15, -19), 2.6), fill: 'midnight' },
    ],
  }
}

/** A thread of something poured, from a spout to where it lands. */
export const poured = ([x1, y1]: Point, [x2, y2]: Point, tint: Tint): Shape[] => [
  { path: sides([x1 - 1.4, y1], [x1 + 1.4, y1], [x2 + 1, y2], [x2 - 1, y2]), fill: tint },
]

/** A plate seen from the side. */
export const plate = ([x, y]: Point): Shape[] => [
  { path: bow([x - 15, y - 3], [x, y], [x + 15, y - 3], 2.4), fill: 'paper' },
  { path: sides([x - 6, y - 1.4], [x + 6, y - 1.4], [x + 5, y], [x - 5, y]), fill: 'mist' },
]

/** A bowl with something in it, held or standing, its foot at `y`. */
export function bowl([x, y]: Point, tint: Tint = 'door', filling: Tint = 'moss'): Shape[] {
  return [
    {
      path: smooth(
        [
          [x - 18, y - 14],
          [x - 10, y - 21],
          [x, y - 23],
          [x + 11, y - 20],
          [x + 18, y - 14],
        ],
        0.8,
      ),
      fill: filling,
    },
    { path: disc([x - 5, y - 18], 3.4), fill: 'ember' },
    { path: disc([x + 7, y - 18], 3), fill: 'brick' },
    {
      path: smooth(
        [
          [x - 21, y - 15],
          [x + 21, y - 15],
          [x + 14, y - 3],
          [x + 6, y],
          [x - 6, y],
          [x - 14, y - 3],
        ],
        0.6,
      ),
      fill: tint,
    },
  ]
}

/** A pan with its lid and two ears, its bottom at `y`. */
export function pan([x, y]: Point, tint: Tint = 'brick'): Shape[] {
  return [
    {
      path: line(
        [
          [x - 27, y - 15],
          [x + 27, y - 15],
        ],
        5,
      ),
      fill: 'midnight',
    },
    {
      path: smooth(
        [
          [x - 22, y - 21],
          [x + 22, y - 21],
          [x + 21, y - 3],
          [x + 15, y],
          [x - 15, y],
          [x - 21, y - 3],
        ],
        0.4,
      ),
      fill: tint,
    },
    {
      path: smooth(
        [
          [x - 23, y - 21],
          [x - 12, y - 27],
          [x, y - 28.5],
          [x + 12, y - 27],
          [x + 23, y - 21],
        ],
        0.7,
      ),
      fill: 'mist',
    },
    { path: disc([x, y - 30], 3), fill: 'midnight' },
  ]
}
