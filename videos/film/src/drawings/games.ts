import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { mug } from './kit/crockery.ts'
import { sideChair, sideTable } from './kit/furniture.ts'
import { figure, person } from './kit/person.ts'
import { besides, seated } from './kit/poses.ts'
import { eveningWindow, hangingLamp, room, wallPicture } from './kit/room.ts'
import { box, type Shape } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'

const GROUND = 230
const SEAT = 176
const TABLE = 148

/** Around a table: a tower of blocks. A girl lays one more on top; two others hold their breath. */
export const games: Sketch = {
  core: { left: 0, top: -20, right: 420, bottom: 262 },
  heart: { left: 40, top: -34, right: 380, bottom: 262 },
  draw(frame, view) {
    const lays = tween(frame, [20, 74], [0, 1], curves.swing)
    const releases = tween(frame, [84, 108], [0, 1], curves.swing)
    const block: Point = [262 - lays * 50, 122 - lays * 42 - Math.sin(lays * Math.PI) * 10]
    const hand: Point = [block[0] + 17 + releases * 26, block[1] + 4 + releases * 22]
    const girl = figure(
      cast.girl,
      seated(300, 168, GROUND - 18, -1, {
        hands: { near: hand, far: [270, 142] },
        leanDeg: 12 - releases * 6,
        headDeg: -10,
      }),
    )
    const gasps = frame >= 66
    return [
      ...room(view, GROUND),
      ...eveningWindow(-26, 22, 74, 92),
      ...wallPicture(368, 30, 60, 46),
      ...hangingLamp(view, [212, -2], GROUND),
      ...sideChair(96, SEAT, GROUND, 1),
      ...sideChair(306, 168, GROUND, -1, 'brick'),
      ...person(
        { ...cast.newcomer, mouthOpen: gasps },
        besides(160, SEAT, GROUND, 1, { hands: { near: [188, 143], far: [194, 143] }, headDeg: -6 }),
      ),
      ...person(
        { ...cast.grandfather, mouthOpen: gasps },
        seated(102, SEAT, GROUND, 1, {
          hands: { near: [150, 143], far: [158, 142] },
          leanDeg: 8 - lays * 6,
          headDeg: -4,
        }),
      ),
      ...girl.body,
      ...sideTable(130, 300, TABLE, GROUND),
      ...tower(212),
      { path: box(block[0] - 17, block[1], 34, 6.4), fill: 'ember' },
      ...girl.nearArm,
      ...mug([148, TABLE], 'mist', -1),
      ...[262, 270].map(
        (x, at): Shape => ({ path: box(x, TABLE - 6.4, 14, 6.4), fill: at === 0 ? 'wood' : 'woodShade' }),
      ),
    ]
  },
}

/** Nine layers: of every other layer one sees the ends of three blocks. */
const tower = (x: number): Shape[] =>
  Array.from({ length: 9 }, (_, layer): Shape[] => {
    const y = TABLE - (layer + 1) * 6.9
    if (layer % 2 === 0) return [{ path: box(x - 17, y, 34, 6.4), fill: layer % 4 === 0 ? 'wood' : 'ember' }]
    const gone = layer === 3 ? [1] : layer === 7 ? [0] : []
    return [0, 1, 2]
      .filter((at) => !gone.includes(at))
      .map((at) => ({ path: box(x - 17 + at * 11.6, y, 10.8, 6.4), fill: at === 1 ? 'wood' : 'woodShade' }))
  }).flat()
