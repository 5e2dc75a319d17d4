import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { bicycle as bicycleShapes } from './kit/bicycle.ts'
import { cast } from './kit/cast.ts'
import { streetBehind, streetLamp } from './kit/outside.ts'
import { figure } from './kit/person.ts'
import { seated, upright } from './kit/poses.ts'
import { box, disc, line, ring, type Shape, sides } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import type { View } from './kit/view.ts'

const GROUND = 230

/** A girl holds up a flat tube; an older man on a box lets the wheel turn. Between them the bicycle, upside down. */
export const bicycle: Sketch = {
  core: { left: -4, top: -16, right: 416, bottom: 264 },
  heart: { left: 24, top: -30, right: 392, bottom: 264 },
  draw(frame, view) {
    const turnDeg = tween(frame, [0, 110], [0, 700], [0.12, 0.5, 0.3, 1])
    const raised = tween(frame, [18, 58], [0, 1], curves.swing)
    const hand: Point = [318 - raised * 6, 118 - raised * 52]
    const crank: Point = [166, 150]
    const mechanic = figure(
      cast.captain,
      seated(84, 190, GROUND, 1, { hands: { near: crank, far: [186, 172] }, leanDeg: 14, headDeg: -4 + raised * -6 }),
    )
    const girl = figure(
      cast.girl,
      upright(cast.girl, 346, GROUND, -1, { hands: { near: hand, far: [324, 146] }, leanDeg: 2, headDeg: -6 }),
    )
    return [
      ...streetBehind(view, GROUND),
      ...shed(view),
      ...streetLamp([-70, 20], GROUND),
      ...girl.body,
      { path: box(62, 190, 46, 40), fill: 'wood', shaded: true },
      { path: box(60, 188, 50, 6), fill: 'wood' },
      ...mechanic.body,
      ...bicycleShapes({ at: [214, GROUND], facing: 1, frame: 'brick', turnDeg, upsideDown: true }),
      ...tube(hand, tween(frame, [58, 88], [10, 0], curves.swing)),
      ...mechanic.nearArm,
      ...girl.nearArm,
      ...toolBox(262),
    ]
  },
}

/** A flat inner tube that hangs from a hand, with a patch where it leaked. */
function tube([x, y]: Point, swayDeg: number): Shape[] {
  const sway = swayDeg * 0.6
  const loop = (height: number, width: number): Point[] =>
    Array.from({ length: 25 }, (_, at): Point => {
      const angle = (at / 24) * 2 * Math.PI - Math.PI / 2
      return [x + Math.cos(angle) * width + sway * (1 + Math.sin(angle)), y + height + Math.sin(angle) * height]
    })
  return [
    { path: line(loop(33, 19), 4.4), fill: 'ink' },
    { path: disc([x - 18 + sway, y + 40], 4.6), fill: 'lamp' },
  ]
}

/** A shed with its doors open and its lamp on: tools on the wall. */
function shed(view: View): Shape[] {
  return [
    { path: sides([96, 40], [214, -12], [332, 40]), fill: 'brickShade' },
    { path: box(104, 40, 220, 190), fill: 'doorShade' },
    { path: box(116, 50, 196, 180), fill: 'lamp' },
    { path: box(116, 50, 196, 18), fill: 'glow' },
    { path: box(136, 92, 40, 4), fill: 'ember' },
    { path: ring([256, 84], 15, 4), fill: 'ember' },
    {
      path: line(
        [
          [148, 74],
          [148, 92],
        ],
        4,
      ),
      fill: 'ember',
    },
    {
      path: line(
        [
          [162, 78],
          [162, 92],
        ],
        6,
      ),
      fill: 'ember',
    },
    { path: sides([116, GROUND], [312, GROUND], [362, view.bottom], [66, view.bottom]), fill: 'lamp', opacity: 0.4 },
  ]
}

const toolBox = (x: number): Shape[] => [
  { path: box(x, GROUND + 8, 40, 16), fill: 'door' },
  {
    path: line(
      [
        [x + 8, GROUND + 8],
        [x + 8, GROUND],
        [x + 32, GROUND],
        [x + 32, GROUND + 8],
      ],
      3,
    ),
    fill: 'door',
  },
  { path: box(x, GROUND + 13, 40, 3), fill: 'lamp' },
]
