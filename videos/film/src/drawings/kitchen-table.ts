import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { mug, plate, steam } from './kit/crockery.ts'
import { sideChair, sideTable } from './kit/furniture.ts'
import { pottedPlant } from './kit/outside.ts'
import { figure } from './kit/person.ts'
import { seated } from './kit/poses.ts'
import { eveningWindow, hangingLamp, room, wallPicture } from './kit/room.ts'
import { box, limb, line, type Shape, sides } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'

const GROUND = 230
const SEAT = 176

/** Two people at a kitchen table under a lamp: one tells and shows with her hands, the other listens and writes it down. */
export const kitchenTable: Sketch = {
  core: { left: 0, top: -14, right: 420, bottom: 262 },
  heart: { left: 46, top: -30, right: 374, bottom: 262 },
  draw(frame, view) {
    const tells = tween(frame, [10, 46], [0, 1], curves.swing) - tween(frame, [70, 110], [0, 0.5], curves.swing)
    const writes = tween(frame, [40, 110], [0, 1], [0.4, 0, 0.6, 1])
    const pen: Point = [276 - writes * 14, 140 + Math.sin(writes * Math.PI * 6) * 1.6]
    const teller = figure(
      cast.gardener,
      seated(104, SEAT, GROUND, 1, {
        hands: { near: [160 + tells * 8, 138 - tells * 26], far: [168 + tells * 12, 138 - tells * 16] },
        leanDeg: 4,
        headDeg: 2,
      }),
    )
    const listener = figure(
      cast.reader,
      seated(322, SEAT, GROUND, -1, { hands: { near: pen, far: [262, 141] }, leanDeg: 9, headDeg: 4 + writes * 4 }),
    )
    return [
      ...room(view, GROUND),
      ...eveningWindow(-26, 18, 74, 92),
      ...wallPicture(374, 22, 52, 66, 'ember'),
      ...hangingLamp(view, [212, 4], GROUND),
      ...pottedPlant([22, GROUND + 2], 0.9),
      ...sideChair(98, SEAT, GROUND, 1),
      ...sideChair(328, SEAT, GROUND, -1),
      ...teller.body,
      ...listener.body,
      ...sideTable(132, 294, 148, GROUND),
      ...paper([240, 147]),
      ...plate([208, 148]),
      { path: sides([200, 144], [216, 144], [215, 134], [203, 130]), fill: 'brick' },
      { path: box(200.6, 139.4, 15.2, 2), fill: 'glow' },
      ...mug([178, 148], 'brickDust', -1),
      ...steam([178, 131], tween(frame, [0, 60], [0.2, 1])),
      ...teller.nearArm,
      { path: limb([pen[0] - 5, pen[1] + 6], 0.9, [pen[0] + 4, pen[1] - 12], 1.5), fill: 'brick' },
      ...listener.nearArm,
    ]
  },
}

/** A sheet on the table, seen from the side. */
const paper = ([x, y]: Point): Shape[] => [
  { path: sides([x - 6, y - 2.4], [x + 34, y - 2.4], [x + 30, y + 0.8], [x - 12, y + 0.8]), fill: 'paper' },
  {
    path: line(
      [
        [x, y - 1],
        [x + 14, y - 1],
      ],
      0.8,
    ),
    fill: 'horizon',
  },
]
