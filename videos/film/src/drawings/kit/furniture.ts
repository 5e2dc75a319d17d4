import { box, line, type Shape, sides } from './shape.ts'
import type { Tint } from './tint.ts'

/** A table seen from the side: its top from `left` to `right` at `topY`, its legs to the ground. */
export function sideTable(left: number, right: number, topY: number, groundY: number, tint: Tint = 'wood'): Shape[] {
  const leg = (x: number, slant: number): string =>
    sides([x - 4, topY + 6], [x + 4, topY + 6], [x + 2.6 + slant, groundY], [x - 2.6 + slant, groundY])
  return [
    { path: leg(left + 22, -7), fill: tint, shaded: true },
    { path: leg(right - 22, 7), fill: tint, shaded: true },
    { path: box(left, topY, right - left, 7), fill: tint },
    { path: box(left, topY + 5, right - left, 3), fill: tint, shaded: true },
  ]
}

/** A chair seen from the side, its seat around `x` at `seatY`; who sits on it looks to `facing`. */
export function sideChair(
  x: number,
  seatY: number,
  groundY: number,
  facing: 1 | -1,
  tint: Tint = 'woodShade',
): Shape[] {
  const at = (dx: number): number => x + facing * dx
  return [
    {
      path: line(
        [
          [at(-19), seatY],
          [at(-27), seatY - 56],
        ],
        5.4,
      ),
      fill: tint,
    },
    {
      path: line(
        [
          [at(-16), seatY + 3],
          [at(-22), groundY - 2],
        ],
        5,
      ),
      fill: tint,
    },
    {
      path: line(
        [
          [at(20), seatY + 3],
          [at(24), groundY - 2],
        ],
        5,
      ),
      fill: tint,
    },
    {
      path: line(
        [
          [at(-20), seatY + 2],
          [at(22), seatY + 2],
        ],
        7,
      ),
      fill: tint,
    },
    {
      path: line(
        [
          [at(-25), seatY - 50],
          [at(-22), seatY - 27],
        ],
        9,
      ),
      fill: tint,
    },
  ]
}
