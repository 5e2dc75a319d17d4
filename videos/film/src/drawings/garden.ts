import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { leafOn, streetBehind } from './kit/outside.ts'
import { figure } from './kit/person.ts'
import { seated, upright } from './kit/poses.ts'
import { box, disc, limb, line, ring, type Shape, sides } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import { placing } from './kit/turn.ts'

const GROUND = 230
const BED = { left: 138, right: 302, top: 172 } as const

/** A raised bed in the evening: a woman in a wheelchair plants, a boy waters, a neighbour ties up the beans. */
export const garden: Sketch = {
  core: { left: -2, top: -16, right: 418, bottom: 264 },
  heart: { left: 36, top: -36, right: 384, bottom: 264 },
  draw(frame, view) {
    const tilt = tween(frame, [16, 40], [-8, 26], curves.swing) - tween(frame, [96, 118], [0, 24], curves.swing)
    const can = wateringCan([314, 148], tilt)
    const plants = tween(frame, [20, 70], [0, 1], curves.swing)
    const hand: Point = [148 + plants * 10, 148 + plants * 16]
    const planter = figure(
      cast.cook,
      seated(84, 184, GROUND - 8, 1, { hands: { near: hand, far: [158, 158] }, leanDeg: 10, headDeg: 8 }),
    )
    const boy = figure(
      cast.boy,
      upright(cast.boy, 346, GROUND, -1, { hands: { near: [314, 148], far: [318, 142] }, leanDeg: 4, headDeg: 6 }),
    )
    const tier = figure(
      cast.captain,
      upright(cast.captain, 268, GROUND, -1, { hands: { near: [232, 104], far: [226, 90] }, leanDeg: 12, headDeg: 2 }),
    )
    const drips = frame >= 34 && frame < 102
    return [
      ...streetBehind(view, GROUND - 4),
      ...glassHouse(),
      ...tier.body,
      ...tier.nearArm,
      ...beans(),
      ...bedding(),
      ...wheelchair(84),
      ...planter.body,
      ...leafOn(hand, [hand[0] + 4, hand[1] - 14], 10),
      ...leafOn(hand, [hand[0] + 9, hand[1] - 10], 9),
      ...planter.nearArm,
      ...wheelOf(84),
      ...boy.body,
      ...can.shapes,
      ...(drips
        ? [-5, 0, 5].map(
            (dx): Shape => ({
              path: line(
                [
                  [can.rose[0] + dx * 0.6, can.rose[1] + 3],
                  [can.rose[0] - 5 + dx * 1.6, BED.top - 4],
                ],
                1.3,
              ),
              fill: 'horizon',
            }),
          )
        : []),
      ...boy.nearArm,
    ]
  },
}

/** A glass house with its lamp on. */
const glassHouse = (): Shape[] => [
  { path: sides([112, 70], [220, 4], [328, 70]), fill: 'glow' },
  { path: box(120, 70, 200, 156), fill: 'lamp' },
  ...[112, 166, 217, 268, 322].map((x): Shape => ({ path: box(x, 70, 6, 156), fill: 'mist' })),
  {
    path: line(
      [
        [108, 71],
        [220, 3],
        [332, 71],
      ],
      6,
    ),
    fill: 'mist',
  },
  { path: box(108, 67, 224, 6), fill: 'mist' },
]

/** Beans on three sticks. */
const beans = (): Shape[] => [
  ...[188, 206, 224].map(
    (x): Shape => ({
      path: line(
        [
          [x, BED.top],
          [206 + (x - 206) * 0.3, 74],
        ],
        2.6,
      ),
      fill: 'woodShade',
    }),
  ),
  ...[0, 1, 2, 3, 4].flatMap((at) => {
    const y = BED.top - 18 - at * 18
    const x = 206 + (at % 2 === 0 ? -1 : 1) * (14 - at * 2)
    return leafOn([206 + (x - 206) * 0.6, y + 8], [x + (x - 206) * 0.6, y], 11, at % 2 === 0 ? 'door' : 'moss')
  }),
]

const bedding = (): Shape[] => [
  ...[150, 168, 250, 272, 292].flatMap((x, at) => [
    ...leafOn([x, BED.top + 2], [x - 9, BED.top - 12 - (at % 2) * 5], 12, 'door'),
    ...leafOn([x, BED.top + 2], [x + 9, BED.top - 13], 12),
  ]),
  { path: box(BED.left, BED.top, BED.right - BED.left, 8), fill: 'brickShade' },
  { path: box(BED.left - 4, BED.top + 6, BED.right - BED.left + 8, GROUND - BED.top - 6), fill: 'wood' },
  { path: box(BED.left - 4, BED.top + 23, BED.right - BED.left + 8, 2.4), fill: 'woodShade' },
  { path: box(BED.left - 4, BED.top + 41, BED.right - BED.left + 8, 2.4), fill: 'woodShade' },
]

/** What is behind who sits in a wheelchair. */
const wheelchair = (x: number): Shape[] => [
  {
    path: line(
      [
        [x - 20, 184],
        [x - 26, 122],
        [x - 36, 118],
      ],
      4.4,
    ),
    fill: 'midnight',
  },
  { path: limb([x - 17, 176], 4, [x - 23, 130], 4), fill: 'brickShade' },
  {
    path: line(
      [
        [x - 18, 187],
        [x + 28, 187],
        [x + 40, 222],
        [x + 54, 222],
      ],
      4.4,
    ),
    fill: 'midnight',
  },
  { path: ring([x + 34, GROUND - 9], 9, 3), fill: 'midnight' },
]

const wheelOf = (x: number): Shape[] => [
  { path: ring([x - 6, GROUND - 36], 36, 4), fill: 'midnight' },
  { path: ring([x - 6, GROUND - 36], 31, 2), fill: 'horizon' },
  ...[0, 60, 120].map((deg): Shape => {
    const at = placing([x - 6, GROUND - 36], { deg })
    return { path: line([at(-30, 0), at(30, 0)], 1.2), fill: 'horizon' }
  }),
  { path: disc([x - 6, GROUND - 36], 4), fill: 'mist' },
]

/** A watering can, held by its ear and tilted to the left. */
function wateringCan(hand: Point, tiltDeg: number): { shapes: Shape[]; rose: Point } {
  const at = placing(hand, { deg: tiltDeg, facing: -1 })
  return {
    rose: at(44, -4),
    shapes: [
      { path: line([at(-4, 14), at(-8, 2), at(0, -4), at(10, 2)], 3), fill: 'ember' },
      { path: sides(at(-2, 6), at(20, 6), at(23, 30), at(-5, 30)), fill: 'ember' },
      { path: line([at(20, 24), at(40, 2)], 4), fill: 'ember' },
      { path: limb(at(40, 2), 3, at(44, -4), 5.4), fill: 'ember', shaded: true },
    ],
  }
}
