import type { Point } from '@drempel/brand'
import { box, disc, limb, line, type Shape, sides, smooth } from './shape.ts'
import type { View } from './view.ts'

const HOUSE_WIDTH = 118

/** From the fronts to the water, where a view goes down as far as that; and what is seen in it. */
const QUAY = 96
const RIPPLES = { count: 11, apart: 15, thick: 5 } as const

/** A canal below the pavement, with the light of some windows in it. Nothing in a view that ends on the pavement. */
function canal(view: View, groundY: number, houses: readonly number[]): Shape[] {
  const quayY = groundY + QUAY
  const width = view.right - view.left
  if (quayY >= view.bottom) return []
  return [
    { path: box(view.left, quayY, width, view.bottom - quayY), fill: 'night' },
    { path: box(view.left, quayY, width, 7), fill: 'brickShade' },
    ...houses
      .filter((number) => number % 4 !== 1 && number % 4 !== -3)
      .flatMap((number) =>
        Array.from({ length: RIPPLES.count }, (_, at): Shape => {
          const share = 1 - at / RIPPLES.count
          const reach = 34 * (0.4 + 0.6 * share)
          const middle = number * HOUSE_WIDTH + 33 + (at % 2) * 4
          return {
            path: box(middle - reach / 2, quayY + 20 + at * RIPPLES.apart, reach, RIPPLES.thick),
            fill: 'lamp',
            opacity: 0.4 * share,
          }
        }),
      ),
  ]
}

/** Sky, a row of houses behind the scene with lamps here and there, and the pavement. */
export function streetBehind(view: View, groundY: number, { roofs = true }: { roofs?: boolean } = {}): Shape[] {
  const width = view.right - view.left
  const first = Math.floor(view.left / HOUSE_WIDTH)
  const count = Math.ceil(width / HOUSE_WIDTH) + 2
  return [
    { path: box(view.left, view.top, width, groundY - view.top), fill: 'night' },
    ...Array.from({ length: count }, (_, at) => house(first + at, groundY, roofs)).flat(),
    { path: box(view.left, groundY, width, view.bottom - groundY), fill: 'midnight' },
    { path: box(view.left, groundY, width, 4), fill: 'horizon', opacity: 0.5 },
    ...canal(
      view,
      groundY,
      Array.from({ length: count }, (_, at) => first + at),
    ),
  ]
}

/** Of every four houses one has a lamp upstairs, one downstairs; they repeat, as terraces do. */
function house(number: number, groundY: number, roofs: boolean): Shape[] {
  const left = number * HOUSE_WIDTH
  const turn = ((number % 4) + 4) % 4
  const eaves = groundY - 186 - (turn % 2) * 10
  const pane = (column: number, row: number): Shape[] => {
    const lit =
      (turn === 0 && row === 0 && column === 1) ||
      (turn === 2 && row === 1) ||
      (turn === 3 && row === 0 && column === 0)
    const [x, y] = [left + 16 + column * 52, eaves + 22 + row * 84]
    return [
      { path: box(x, y, 34, 46), fill: lit ? 'lamp' : 'night', opacity: lit ? 0.9 : 1 },
      { path: box(x, y, 34, 13), fill: lit ? 'glow' : 'midnight', opacity: 0.6 },
      { path: box(x - 3, y + 46, 40, 3), fill: 'horizon', opacity: 0.45 },
    ]
  }
  return [
    ...(roofs
      ? [
          {
            path:
              turn % 2 === 0
                ? sides([left, eaves], [left + HOUSE_WIDTH / 2, eaves - 66], [left + HOUSE_WIDTH, eaves])
                : sides(
                    [left, eaves],
                    [left + 16, eaves - 46],
                    [left + HOUSE_WIDTH - 16, eaves - 46],
                    [left + HOUSE_WIDTH, eaves],
                  ),
            fill: 'brickShade',
            opacity: 0.85,
          } satisfies Shape,
        ]
      : []),
    { path: box(left, eaves, HOUSE_WIDTH + 0.5, groundY - eaves), fill: 'dusk' },
    ...pane(0, 0),
    ...pane(1, 0),
    ...(turn % 2 === 0
      ? [...pane(0, 1), { path: box(left + 68, groundY - 84, 34, 84), fill: 'night' } satisfies Shape]
      : [{ path: box(left + 16, groundY - 84, 34, 84), fill: 'door', shaded: true } satisfies Shape, ...pane(1, 1)]),
  ]
}

/** A street lamp and the light around it. */
export const streetLamp = ([x, y]: Point, groundY: number, on = 1): Shape[] => [
  { path: disc([x, y], 60), fill: 'glow', opacity: 0.1 * on },
  { path: disc([x, y], 32), fill: 'glow', opacity: 0.18 * on },
  { path: box(x - 2.5, y + 4, 5, groundY - y - 4), fill: 'midnight' },
  { path: disc([x, y], 8), fill: on === 0 ? 'night' : 'lamp' },
]

/** A tree with a round crown. */
export const tree = (x: number, groundY: number, height: number): Shape[] => [
  { path: limb([x, groundY], 6, [x + 2, groundY - height * 0.6], 4), fill: 'brickShade' },
  {
    path: line(
      [
        [x + 1, groundY - height * 0.42],
        [x + 22, groundY - height * 0.62],
      ],
      4,
    ),
    fill: 'brickShade',
  },
  {
    path: smooth([
      [x - 46, groundY - height * 0.62],
      [x - 38, groundY - height * 0.86],
      [x - 6, groundY - height],
      [x + 34, groundY - height * 0.9],
      [x + 50, groundY - height * 0.66],
      [x + 30, groundY - height * 0.48],
      [x - 20, groundY - height * 0.46],
    ]),
    fill: 'doorShade',
  },
  {
    path: smooth([
      [x - 34, groundY - height * 0.7],
      [x - 22, groundY - height * 0.88],
      [x + 8, groundY - height * 0.94],
      [x + 20, groundY - height * 0.76],
      [x - 4, groundY - height * 0.66],
    ]),
    fill: 'door',
  },
]

/** A leaf on a stalk that leaves `from` and ends at `to`. */
export const leafOn = (from: Point, to: Point, size: number, fill: Shape['fill'] = 'moss'): Shape[] => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  return [
    { path: line([from, to], 1.8), fill: 'door' },
    {
      path: smooth([
        [to[0] - ux * size * 0.4, to[1] - uy * size * 0.4],
        [to[0] - uy * size * 0.45 + ux * size * 0.4, to[1] + ux * size * 0.45 + uy * size * 0.4],
        [to[0] + ux * size * 1.3, to[1] + uy * size * 1.3],
        [to[0] + uy * size * 0.45 + ux * size * 0.4, to[1] - ux * size * 0.45 + uy * size * 0.4],
      ]),
      fill,
    },
  ]
}

/** A plant in a pot, its foot at `y`. */
export const pottedPlant = ([x, y]: Point, size = 1): Shape[] => [
  ...leafOn([x, y - 20 * size], [x - 16 * size, y - 44 * size], 18 * size, 'door'),
  ...leafOn([x, y - 20 * size], [x + 17 * size, y - 42 * size], 18 * size, 'door'),
  ...leafOn([x, y - 20 * size], [x - 6 * size, y - 58 * size], 20 * size),
  ...leafOn([x, y - 20 * size], [x + 8 * size, y - 60 * size], 18 * size),
  {
    path: sides([x - 14 * size, y - 24 * size], [x + 14 * size, y - 24 * size], [x + 10 * size, y], [x - 10 * size, y]),
    fill: 'brick',
  },
  { path: box(x - 16 * size, y - 27 * size, 32 * size, 7 * size), fill: 'brick' },
]
