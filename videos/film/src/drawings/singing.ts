import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { figure, type Person } from './kit/person.ts'
import { upright } from './kit/poses.ts'
import { hangingLamp, room } from './kit/room.ts'
import { limb, line, type Shape, sides } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import type { View } from './kit/view.ts'

const GROUND = 230

/** The choir: back row first. A wider picture shows more of it at the left. */
const choir: readonly { who: Person; x: number; y: number }[] = [
  { who: cast.mechanic, x: 92, y: 216 },
  { who: cast.gardener, x: 158, y: 216 },
  { who: cast.captain, x: 222, y: 216 },
  { who: cast.reader, x: 24, y: 216 },
  { who: cast.grandmother, x: 58, y: 236 },
  { who: cast.student, x: 124, y: 236 },
  { who: cast.boy, x: 190, y: 238 },
]

/** Neighbours sing together; the conductor raises her arms and the notes rise with them. */
export const singing: Sketch = {
  core: { left: 0, top: -16, right: 420, bottom: 266 },
  heart: { left: 84, top: -44, right: 384, bottom: 266 },
  draw(frame, view) {
    const beat =
      tween(frame, [10, 40], [0, 1], curves.swing) -
      tween(frame, [40, 66], [0, 0.7], curves.swing) +
      tween(frame, [66, 100], [0, 0.7], curves.swing)
    const conductor = figure(
      cast.cook,
      upright(cast.cook, 348, GROUND + 4, -1, {
        hands: { near: [312 - beat * 4, 116 - beat * 46], far: [296, 104 - beat * 38] },
        leanDeg: 3,
        headDeg: -4,
      }),
    )
    return [
      ...room(view, GROUND - 16),
      ...hangingLamp(view, [150, -4], GROUND - 16),
      ...bunting(view),
      ...choir.flatMap(({ who, x, y }) => {
        const singer = figure(
          { ...who, mouthOpen: frame >= 24 },
          upright(who, x, y, 1, { hands: { near: [x + 30, y - 92], far: [x + 38, y - 92] }, headDeg: -4 }),
        )
        return who === cast.boy || who === cast.student
          ? [...singer.body, ...songBook([x + 36, y - (who === cast.boy ? 92 : 94)]), ...singer.nearArm]
          : [...singer.body, ...singer.nearArm]
      }),
      ...conductor.body,
      ...conductor.nearArm,
      {
        path: line(
          [
            [312 - beat * 4, 116 - beat * 46],
            [294 - beat * 4, 96 - beat * 50],
          ],
          1.8,
        ),
        fill: 'paper',
      },
      ...notes(frame),
    ]
  },
}

const songBook = ([x, y]: Point): Shape[] => [
  { path: sides([x - 8, y - 8], [x + 14, y - 16], [x + 14, y + 2], [x - 8, y + 9]), fill: 'paper' },
  { path: sides([x - 8, y - 8], [x - 8, y + 9], [x - 12, y + 8], [x - 12, y - 8]), fill: 'horizon' },
]

/** Notes that rise from the singers, and hang in the air. */
function notes(frame: number): Shape[] {
  const places: readonly Point[] = [
    [252, 60],
    [276, 28],
    [300, 52],
    [236, 16],
    [322, 14],
  ]
  return places.flatMap(([x, y], at): Shape[] => {
    const rises = tween(frame, [26 + at * 12, 66 + at * 12], [0, 1])
    if (rises === 0) return []
    const [left, top] = [x - (1 - rises) * 20, y + (1 - rises) * 44]
    return [
      { path: limb([left, top], 4.4, [left + 3, top - 1], 4.2), fill: 'lamp', opacity: rises },
      {
        path: line(
          [
            [left + 6.4, top - 1],
            [left + 6.4, top - 24],
          ],
          2,
        ),
        fill: 'lamp',
        opacity: rises,
      },
      {
        path: line(
          [
            [left + 6.4, top - 24],
            [left + 14, top - 18],
          ],
          3,
        ),
        fill: 'lamp',
        opacity: rises,
      },
    ]
  })
}

/** Flags on a line, as at a street party. */
function bunting(view: View): Shape[] {
  const colors = ['brick', 'mist', 'ember', 'horizon', 'door'] as const
  const first = Math.floor(view.left / 34)
  const sag = (x: number): number => view.top + 24 - 12 * Math.cos((x / 170) * Math.PI)
  return Array.from({ length: Math.ceil((view.right - view.left) / 34) + 1 }, (_, at): Shape[] => {
    const x = (first + at) * 34
    const turn = (((first + at) % 5) + 5) % 5
    return [
      {
        path: line(
          [
            [x, sag(x)],
            [x + 34, sag(x + 34)],
          ],
          1.4,
        ),
        fill: 'horizon',
      },
      {
        path: sides([x + 4, sag(x + 4)], [x + 30, sag(x + 30)], [x + 17, sag(x + 17) + 30]),
        fill: colors[turn] as Shape['fill'],
      },
    ]
  }).flat()
}
