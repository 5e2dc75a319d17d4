import { curves } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { mug, steam } from './kit/crockery.ts'
import { type Doorway, doorLeaf, doorway } from './kit/doorway.ts'
import { sideChair, sideTable } from './kit/furniture.ts'
import { figure, person } from './kit/person.ts'
import { between, seated, upright } from './kit/poses.ts'
import { hangingLamp, room, wallPicture } from './kit/room.ts'
import type { Sketch } from './kit/sketch.ts'

const GROUND = 230
const SEAT = 176
const door: Doorway = { left: 10, groundY: GROUND, through: 'midnight', leaf: 'door' }

/** A man gets up from his chair because the door opens; his hand shows the newcomer where there is a place. */
export const chair: Sketch = {
  core: { left: -14, top: -18, right: 426, bottom: 264 },
  heart: { left: 4, top: -24, right: 404, bottom: 262 },
  draw(frame, view) {
    const open = tween(frame, [0, 36], [0, 0.9], curves.swing)
    const enters = tween(frame, [14, 60], [0, 1], curves.arrive)
    const newcomer = upright(cast.newcomer, 62 + enters * 28, GROUND, 1, {
      hands: { near: [76 + enters * 36, 148], far: [84 + enters * 46, 124 - enters * 18] },
      headDeg: -2,
    })
    const shows = tween(frame, [62, 92], [0, 1], curves.swing)
    const rises = tween(frame, [34, 74], [0, 1], curves.swing)
    const host = between(
      seated(372, SEAT, GROUND, -1, { hands: { near: [332, 141], far: [322, 142] }, leanDeg: 6 }),
      upright(cast.grandfather, 356, GROUND, -1, {
        hands: { near: [318, 142], far: [306 - shows * 34, 136 - shows * 22] },
        leanDeg: 9,
        headDeg: 4,
      }),
      rises,
    )
    const rising = figure(cast.grandfather, host)
    return [
      ...room(view, GROUND),
      ...hangingLamp(view, [270, 8], GROUND),
      ...wallPicture(160, 34, 54, 40),
      ...wallPicture(470, 30, 60, 76, 'ember'),
      ...wallPicture(-110, 40, 60, 48, 'ember'),
      ...doorway(door),
      ...person(cast.newcomer, newcomer),
      ...doorLeaf(door, open),
      ...sideChair(376, SEAT, GROUND, -1),
      ...rising.body,
      ...sideTable(222, 340, 148, GROUND),
      ...sideChair(190, SEAT, GROUND, 1, 'brick'),
      ...mug([244, 148], 'mist', -1),
      ...mug([318, 148], 'brickDust', 1),
      ...steam([318, 131], tween(frame, [0, 40], [0.3, 1])),
      ...rising.nearArm,
    ]
  },
}
