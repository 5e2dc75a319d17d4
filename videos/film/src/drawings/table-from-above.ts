import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { box, disc, limb, line, ring, type Shape, sides } from './kit/shape.ts'
import type { Tint } from './kit/tint.ts'
import { placing } from './kit/turn.ts'
import type { View } from './kit/view.ts'

/** What must be in view, in units of the drawing; the middle of the table is 0, 0. A hand is about 40 units long. */
export const tableCore: View = { left: -300, top: -150, right: 300, bottom: 150 }
/** The same for a square or standing picture. */
export const tableHeart: View = { left: -215, top: -165, right: 215, bottom: 165 }

/**
 * A kitchen table from above, with two people at it: cups, a card, hands that talk. With the second step a sheet of paper
 * is laid down and written on, with the third a telephone that rings. `steps` holds the frame at which each begins.
 */
export function tableFromAbove(frame: number, view: View, steps: readonly number[]): Shape[] {
  const [talk, paper, phone] = [steps[0], steps[1], steps[2]]
  return [
    ...boards(view),
    { path: disc([0, 0], 330, 210), fill: 'lamp', opacity: 0.16 },
    { path: disc([0, 0], 210, 140), fill: 'glow', opacity: 0.2 },
    ...cupFromAbove([-122, -84], 'paper', -30),
    ...cupFromAbove([134, 104], 'brickDust', 150),
    ...biscuits([4, -112]),
    ...card([-78, 72]),
    ...(paper === undefined ? [] : sheet(frame - paper)),
    ...(phone === undefined ? [] : telephoneOnTable(frame - phone)),
    ...hands(frame - (talk ?? 0), paper === undefined ? undefined : frame - paper),
  ]
}

function boards(view: View): Shape[] {
  const [width, height] = [view.right - view.left, view.bottom - view.top]
  const first = Math.floor(view.top / 74)
  return [
    { path: box(view.left, view.top, width, height), fill: 'woodShade' },
    ...Array.from(
      { length: Math.ceil(height / 74) + 1 },
      (_, at): Shape => ({
        path: box(view.left, (first + at) * 74 + 2, width, 71),
        fill: 'wood',
        opacity: (first + at) % 2 === 0 ? 0.5 : 0.36,
      }),
    ),
  ]
}

function cupFromAbove(at: Point, tint: Tint, earDeg: number): Shape[] {
  const put = placing(at, { deg: earDeg })
  return [
    { path: disc([at[0] + 3, at[1] + 4], 36), fill: 'night', opacity: 0.24 },
    { path: disc(at, 35), fill: tint, shaded: true },
    { path: disc(at, 33), fill: tint },
    { path: line([put(18, -8), put(40, -6), put(40, 6), put(18, 8)], 5), fill: tint },
    { path: disc(at, 22), fill: tint, shaded: true },
    { path: disc(at, 20), fill: tint },
    { path: disc(at, 16.5), fill: 'hairBrown' },
    { path: disc([at[0] - 5, at[1] - 5], 4, 2.4), fill: 'ember', opacity: 0.7 },
  ]
}

const biscuits = ([x, y]: Point): Shape[] => [
  { path: disc([x + 3, y + 4], 46), fill: 'night', opacity: 0.24 },
  { path: disc([x, y], 45), fill: 'mist' },
  { path: ring([x, y], 34, 2), fill: 'horizon' },
  ...(
    [
      [-13, -8],
      [12, -12],
      [2, 12],
    ] as const
  ).flatMap(([dx, dy]): Shape[] => [
    { path: disc([x + dx, y + dy], 14), fill: 'ember', shaded: true },
    { path: disc([x + dx, y + dy - 1], 12.4), fill: 'ember' },
    { path: disc([x + dx - 3, y + dy - 4], 1.8), fill: 'brickShade' },
    { path: disc([x + dx + 4, y + dy + 1], 1.8), fill: 'brickShade' },
  ]),
]

/** A card of the toolkit: a picture above, lines below. */
function card(at: Point): Shape[] {
  const put = placing(at, { deg: -8 })
  const block = (x: number, y: number, width: number, height: number, fill: Tint): Shape => ({
    path: sides(put(x, y), put(x + width, y), put(x + width, y + height), put(x, y + height)),
    fill,
  })
  return [
    { ...block(-36, -48, 78, 104, 'night'), opacity: 0.24 },
    block(-40, -52, 78, 104, 'paper'),
    block(-34, -46, 66, 44, 'night'),
    block(-10, -38, 18, 36, 'lamp'),
    block(-34, 8, 54, 7, 'ink'),
    block(-34, 22, 62, 4, 'horizon'),
    block(-34, 31, 58, 4, 'horizon'),
    block(-34, 40, 40, 4, 'horizon'),
  ]
}

/** A letter that comes from the right, with lines that are written one by one. */
function sheet(frame: number): Shape[] {
  if (frame < 0) return []
  const comes = tween(frame, [0, 24], [1, 0], curves.arrive)
  const put = placing([44 + comes * 40, 26 + comes * 260], { deg: 4 + comes * 10 })
  const block = (x: number, y: number, width: number, height: number, fill: Tint, opacity = 1): Shape => ({
    path: sides(put(x, y), put(x + width, y), put(x + width, y + height), put(x, y + height)),
    fill,
    opacity,
  })
  return [
    block(-52, -66, 112, 150, 'night', 0.24),
    block(-56, -71, 112, 150, 'paper'),
    block(-44, -58, 40, 7, 'door'),
    ...Array.from({ length: 8 }, (_, at): Shape => {
      const written = tween(frame, [22 + at * 9, 34 + at * 9], [0, at % 4 === 3 ? 52 : 88], [0.4, 0, 0.6, 1])
      return block(-44, -38 + at * 13, written, 4, 'ink', 0.75)
    }),
  ]
}

/** A telephone that lies down, lights up and rings a few times. */
function telephoneOnTable(frame: number): Shape[] {
  if (frame < 0) return []
  const comes = tween(frame, [0, 22], [1, 0], curves.arrive)
  const rings = frame < 26 || frame > 86 ? 0 : Math.round(Math.sin(frame * 1.9) * 1.6 * 100) / 100
  const put = placing([150 + comes * 220 + rings, -84], { deg: 14 })
  const slab = (inset: number): string =>
    line(
      [
        put(-17 + inset, -40 + inset),
        put(17 - inset, -40 + inset),
        put(17 - inset, 40 - inset),
        put(-17 + inset, 40 - inset),
        put(-17 + inset, -40 + inset),
      ],
      12,
    )
  const block = (x: number, y: number, width: number, height: number, fill: Tint, opacity = 1): Shape => ({
    path: sides(put(x, y), put(x + width, y), put(x + width, y + height), put(x, y + height)),
    fill,
    opacity,
  })
  const on = tween(frame, [24, 32], [0, 1], curves.light)
  return [
    ...[0, 1].map(
      (at): Shape => ({
        path: ring(put(0, 0), 58 + at * 18, 3),
        fill: 'lamp',
        opacity: frame < 26 ? 0 : 0.7 * tween(frame, [26 + at * 8, 96], [1, 0]),
      }),
    ),
    { path: slab(0), fill: 'midnight' },
    block(-19, -42, 38, 84, 'midnight'),
    block(-17, -36, 34, 72, 'dusk'),
    block(-17, -36, 34, 72, 'glow', on),
    { path: disc(put(0, -10), 9), fill: 'door', opacity: on },
    { path: disc(put(0, 22), 6.4), fill: 'door' },
  ]
}

/** The hands of two people: at the left somebody tells, at the right somebody listens and later writes. */
function hands(frame: number, writing: number | undefined): Shape[] {
  const tells =
    tween(frame, [8, 30], [0, 1], curves.swing) -
    tween(frame, [30, 54], [0, 0.6], curves.swing) +
    tween(frame, [54, 80], [0, 0.6], curves.swing)
  const writes = writing === undefined ? 0 : tween(writing, [16, 34], [0, 1], curves.swing)
  const line = writing === undefined ? 0 : tween(writing, [22, 106], [0, 8], [0.33, 0.33, 0.66, 0.66])
  const pen: Point = [6 + (line % 1) * 62, -10 + Math.floor(line) * 13]
  const rest: Point = [206, 8]
  const wrist: Point = [rest[0] + (pen[0] + 60 - rest[0]) * writes, rest[1] + (pen[1] + 4 - rest[1]) * writes]
  return [
    ...hand([-330, -40], [-222 + tells * 8, -58], 'brick', 'skinDeep', 1),
    ...hand([-330, 96], [-206 + tells * 30, 50 - tells * 22], 'brick', 'skinDeep', -1),
    ...hand([340, 150], [244, 112], 'leaf', 'skinFair', 1),
    ...hand([340, 0], wrist, 'leaf', 'skinFair', -1),
    ...(writes === 0
      ? []
      : [
          {
            path: limb([wrist[0] - 60, wrist[1] - 4], 1.2, [wrist[0] - 12, wrist[1] - 26], 3.4),
            fill: 'brick',
          } satisfies Shape,
        ]),
  ]
}

/** A forearm from the edge of the table, and its hand: palm, four fingers, thumb. */
function hand(elbow: Point, wrist: Point, sleeve: Tint, skin: Tint, thumbSide: 1 | -1): Shape[] {
  const deg = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI
  const put = placing(wrist, { deg })
  const away: Point = [elbow[0] * 3 - wrist[0] * 2, elbow[1] * 3 - wrist[1] * 2]
  return [
    { path: limb(away, 46, put(-26, 0), 21), fill: sleeve, shaded: true },
    { path: limb(away, 43, put(-28, 0), 18), fill: sleeve },
    { path: limb(put(-24, 0), 13, put(2, 0), 15), fill: skin },
    ...[-10.5, -3.5, 3.6, 10.4].map(
      (y, at): Shape => ({ path: limb(put(8, y), 5, put([30, 37, 36, 28][at] as number, y * 1.18), 4.2), fill: skin }),
    ),
    { path: limb(put(-4, 9 * thumbSide), 6, put(16, 22 * thumbSide), 4.6), fill: skin },
    { path: disc(put(3, 0), 14.6), fill: skin },
  ]
}
