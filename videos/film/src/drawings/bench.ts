import { bench as brandBench, curves, placed } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cat } from './kit/animals.ts'
import { cast } from './kit/cast.ts'
import { mug, steam } from './kit/crockery.ts'
import { type Doorway, doorLeaf, doorway, fallenLight } from './kit/doorway.ts'
import { pottedPlant, streetBehind, streetLamp, tree } from './kit/outside.ts'
import { figure } from './kit/person.ts'
import { besides } from './kit/poses.ts'
import type { Sketch } from './kit/sketch.ts'

const GROUND = 230
const door: Doorway = { left: 320, groundY: GROUND - 6, through: 'lamp', leaf: 'brick' }
const BENCH = { left: 60, scale: 1.15 } as const
const SEAT = GROUND + 4 - (brandBench.height - 50) * BENCH.scale

/** On the bench in front of the house: an old man and a teenager, each with a mug, deep in talk. The cat listens. */
export const bench: Sketch = {
  core: { left: 10, top: -16, right: 430, bottom: 264 },
  heart: { left: 34, top: -40, right: 314, bottom: 264 },
  draw(frame, view) {
    const lifts = tween(frame, [16, 50], [0, 1], curves.swing) - tween(frame, [80, 110], [0, 1], curves.swing)
    const tells = tween(frame, [30, 64], [0, 1], curves.swing)
    const mugAt: readonly [number, number] = [158 - lifts * 8, 156 - lifts * 28]
    const captain = figure(
      cast.captain,
      besides(122, SEAT, GROUND + 2, 1, {
        hands: { near: [mugAt[0] - 6, mugAt[1] - 6], far: [162, 152] },
        leanDeg: 0,
        headDeg: 2,
      }),
    )
    const student = figure(
      cast.student,
      besides(226, SEAT, GROUND + 2, -1, {
        hands: { near: [196 - tells * 10, 150 - tells * 22], far: [192, 158] },
        leanDeg: 4,
        headDeg: -2,
      }),
    )
    return [
      ...streetBehind(view, GROUND - 6),
      ...fallenLight(door, 0.9, view.bottom),
      ...doorway(door),
      ...doorLeaf(door, 0.9),
      ...streetLamp([30, 6], GROUND),
      ...tree(-44, GROUND, 180),
      ...placed(brandBench.shapes, BENCH.left, GROUND + 4 - brandBench.height * BENCH.scale, BENCH.scale),
      ...captain.body,
      ...student.body,
      ...student.nearArm,
      ...mug([mugAt[0], mugAt[1]], 'paper', 1),
      ...steam([mugAt[0], mugAt[1] - 16], tween(frame, [0, 40], [0.3, 1])),
      ...captain.nearArm,
      ...cat([288, GROUND + 18], -1, tween(frame, [40, 80], [0, 40], curves.swing)),
      ...pottedPlant([446, GROUND + 8], 1.2),
    ]
  },
}
