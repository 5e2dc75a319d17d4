import type { Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { dog } from './kit/animals.ts'
import { cast } from './kit/cast.ts'
import { streetBehind, streetLamp, tree } from './kit/outside.ts'
import { figure, hipHeight, type Person } from './kit/person.ts'
import type { Pose } from './kit/pose.ts'
import { box, line } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'

const GROUND = 232
/** Length of two steps. */
const STRIDE = 108

/** Three people of three ages walk through the street together, with the dog in front. */
export const walking: Sketch = {
  core: { left: 0, top: -10, right: 420, bottom: 266 },
  heart: { left: 70, top: -30, right: 400, bottom: 266 },
  draw(frame, view) {
    const walked = tween(frame, [0, 130], [-2.25, 0], [0.2, 0.4, 0.5, 1])
    const dx = walked * STRIDE
    const [scarf, grandfather, boy] = [
      figure(cast.gardener, stepping(cast.gardener, 128 + dx, walked + 0.16)),
      figure(cast.grandfather, stepping(cast.grandfather, 206 + dx, walked + 0.62, [236 + dx, 150])),
      figure(cast.boy, stepping(cast.boy, 286 + dx, walked + 0.3, [310 + dx, 170])),
    ]
    const collar: Point = [350 + dx, GROUND - 34]
    return [
      ...streetBehind(view, GROUND - 24),
      { path: box(view.left, GROUND - 24, view.right - view.left, 12), fill: 'night' },
      ...tree(-36, GROUND - 20, 190),
      ...tree(474, GROUND - 20, 200),
      ...streetLamp([262, 16], GROUND - 18),
      ...scarf.body,
      ...scarf.nearArm,
      ...grandfather.body,
      {
        path: line(
          [
            [232 + dx, 146],
            [243 + dx, 150],
            [250 + dx - Math.sin(walked * 6.28) * 6, GROUND],
          ],
          3.4,
        ),
        fill: 'wood',
      },
      ...grandfather.nearArm,
      ...boy.body,
      { path: line([[310 + dx, 170], collar], 1.6), fill: 'brick' },
      ...boy.nearArm,
      ...dog([332 + dx, GROUND], 1, walked * 360),
    ]
  },
}

/** Somebody who walks to the right: `strides` says where in the step. A hand that holds something stays at its place. */
function stepping(who: Person, x: number, strides: number, holds?: Point): Pose {
  const turn = strides * 2 * Math.PI
  const reach = hipHeight(who.age) * 0.27
  const foot = (angle: number): Point => [x + Math.sin(angle) * reach, GROUND - 7 - Math.max(0, Math.cos(angle)) * 8]
  const hipY = GROUND - 8 - hipHeight(who.age) + Math.abs(Math.sin(turn)) * 4
  const swing = (angle: number): Point => [x + 8 + Math.sin(angle) * 26, hipY + 15 - Math.abs(Math.sin(angle)) * 9]
  return {
    hip: [x, hipY],
    facing: 1,
    leanDeg: 5,
    headDeg: 0,
    feet: { near: foot(turn), far: foot(turn + Math.PI) },
    hands: { near: holds ?? swing(turn + Math.PI), far: swing(turn) },
  }
}
