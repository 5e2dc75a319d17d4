import { curves } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { coffeePot, mug, poured, steam } from './kit/crockery.ts'
import { sideChair, sideTable } from './kit/furniture.ts'
import { pottedPlant } from './kit/outside.ts'
import { figure } from './kit/person.ts'
import { upright } from './kit/poses.ts'
import { room } from './kit/room.ts'
import { box, disc, type Shape, sides } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import type { View } from './kit/view.ts'

const GROUND = 230
const LIFT = { left: 256, right: 392, top: 24 } as const

/** A grandmother pours coffee beside the lift; its doors open and a neighbour steps out towards a cup. */
export const coffee: Sketch = {
  core: { left: 0, top: -10, right: 420, bottom: 270 },
  heart: { left: 78, top: -16, right: 402, bottom: 264 },
  draw(frame, view) {
    const open = tween(frame, [0, 36], [0.06, 1], curves.swing)
    const tilt = tween(frame, [34, 52], [-4, 34], curves.swing) - tween(frame, [92, 108], [0, 30], curves.swing)
    const hand = [176, 92 - tween(frame, [30, 50], [-6, 6])] as const
    const pot = coffeePot(hand, 1, tilt)
    const pours = frame >= 50 && frame < 94
    const grandmother = figure(
      cast.grandmother,
      upright(cast.grandmother, 128, GROUND, 1, { hands: { near: hand, far: [196, 136] }, leanDeg: 6, headDeg: 8 }),
    )
    const step = tween(frame, [30, 70], [0, 1], curves.swing)
    const neighbour = figure(
      cast.mechanic,
      upright(cast.mechanic, 334 - step * 34, GROUND, -1, {
        hands: { near: [300 - step * 46, 136 - step * 14], far: [306 - step * 44, 142] },
        leanDeg: 3,
        headDeg: 6,
      }),
    )
    return [
      ...hall(view),
      ...lift(open, view.bottom),
      ...sideChair(62, 176, GROUND, 1, 'woodShade'),
      ...neighbour.body,
      ...grandmother.body,
      ...sideTable(160, 268, 150, GROUND),
      ...mug([184, 150], 'brickDust', -1),
      ...mug([246, 150], 'paper', 1),
      ...(pours ? poured(pot.spout, [215, 140], 'brickShade') : []),
      ...mug([215, 150], 'mist', 1),
      ...steam([215, 133], tween(frame, [70, 120], [0, 1])),
      ...steam([246, 133], tween(frame, [0, 30], [0.4, 1])),
      ...pot.shapes,
      ...grandmother.nearArm,
      ...neighbour.nearArm,
    ]
  },
}

function hall(view: View): Shape[] {
  return [
    ...room(view, GROUND),
    ...letterBoxes(24, 34),
    ...pottedPlant([440, GROUND + 4], 1.3),
    ...pottedPlant([-46, GROUND + 4], 1.5),
  ]
}

/** The letter boxes of a flat: one for every door. */
const letterBoxes = (left: number, top: number): Shape[] => [
  { path: box(left - 5, top - 5, 101, 65), fill: 'horizon', opacity: 0.5 },
  ...Array.from({ length: 12 }, (_, at): Shape[] => {
    const [x, y] = [left + (at % 4) * 23, top + Math.floor(at / 4) * 19]
    return [
      { path: box(x, y, 21, 17), fill: at === 6 ? 'mist' : 'night' },
      { path: box(x + 4, y + 5, 13, 2.4), fill: at === 6 ? 'brick' : 'horizon' },
    ]
  }).flat(),
]

/** The sign over the lift: it has come up. */
const floorSign = (x: number, y: number): Shape[] => [
  { path: box(x - 25, y, 50, 15), fill: 'night' },
  { path: sides([x - 14, y + 11], [x - 7, y + 4], [x, y + 11]), fill: 'lamp' },
  { path: box(x + 7, y + 3.5, 2.6, 8), fill: 'lamp' },
]

/** The panel to call the lift with: a button up, which is lit, and a button down. */
const callPanel = (x: number, y: number): Shape[] => [
  { path: box(x - 1.5, y - 1.5, 25, 45), fill: 'night', opacity: 0.6 },
  { path: box(x, y, 22, 42), fill: 'mist' },
  { path: disc([x + 11, y + 12], 8), fill: 'ember' },
  { path: sides([x + 6.4, y + 14.6], [x + 11, y + 7.2], [x + 15.6, y + 14.6]), fill: 'paper' },
  { path: disc([x + 11, y + 31], 8), fill: 'horizon' },
  { path: sides([x + 6.4, y + 28.4], [x + 11, y + 35.8], [x + 15.6, y + 28.4]), fill: 'paper' },
]

/** The lift; its light falls over the threshold as far as its doors are open. */
function lift(open: number, floorEnd: number): Shape[] {
  const { left, right, top } = LIFT
  const half = (right - left) / 2
  const gone = half * 0.86 * open
  const middle = left + half
  return [
    { path: box(left - 12, top - 12, right - left + 24, GROUND - top + 12), fill: 'horizon' },
    { path: box(left, top, right - left, GROUND - top), fill: 'lamp' },
    { path: box(left + 14, top, right - left - 28, 16), fill: 'glow' },
    { path: box(left + 24, 128, right - left - 48, 5), fill: 'ember' },
    { path: box(left, top, half - gone, GROUND - top), fill: 'mist' },
    { path: box(middle + gone, top, half - gone, GROUND - top), fill: 'mist' },
    { path: box(middle - gone - 2, top, 2, GROUND - top), fill: 'horizon' },
    { path: box(middle + gone, top, 2, GROUND - top), fill: 'horizon' },
    {
      path: sides(
        [middle - gone, GROUND],
        [middle + gone, GROUND],
        [middle + gone + 24 * open + (floorEnd - GROUND) * 0.4, floorEnd],
        [middle - gone - 40 * open - (floorEnd - GROUND) * 0.6, floorEnd],
      ),
      fill: 'lamp',
      opacity: 0.55,
    },
    ...floorSign(middle, top - 30),
    ...callPanel(left - 46, 66),
  ]
}
