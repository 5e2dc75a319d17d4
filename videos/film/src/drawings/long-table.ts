import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { bowl, mug, plate } from './kit/crockery.ts'
import { streetBehind } from './kit/outside.ts'
import { figure, type Person, person } from './kit/person.ts'
import { besides } from './kit/poses.ts'
import { box, disc, line, type Shape } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import type { View } from './kit/view.ts'

const GROUND = 230
const TABLE = 150
const PLACE = 68

/** Who sits where, from the middle outwards, and which way they look. A wider picture shows more of the table. */
const guests: readonly { who: Person; place: number; facing: 1 | -1 }[] = [
  { who: cast.captain, place: 0, facing: 1 },
  { who: cast.grandmother, place: 1, facing: -1 },
  { who: cast.boy, place: -1, facing: 1 },
  { who: cast.gardener, place: 2, facing: 1 },
  { who: cast.grandfather, place: 3, facing: -1 },
  { who: cast.student, place: -2, facing: -1 },
  { who: cast.mechanic, place: -3, facing: 1 },
  { who: cast.newcomer, place: 4, facing: -1 },
]

const seatAt = (place: number): number => 178 + place * PLACE

/** One long table in the street: a bowl goes from hand to hand, and over it the lamps go on. */
export const longTable: Sketch = {
  core: { left: 0, top: -16, right: 420, bottom: 262 },
  heart: { left: 76, top: -44, right: 346, bottom: 262 },
  draw(frame, view) {
    const passes = tween(frame, [12, 64], [0, 1], curves.swing)
    const held: Point = [204 + passes * 24, 132 - Math.sin(passes * Math.PI) * 12]
    const others = guests.filter(({ place }) => place !== 0 && place !== 1)
    const giver = figure(
      cast.captain,
      besides(seatAt(0), 176, GROUND, 1, {
        hands: { near: [held[0] - 18, held[1] - 2], far: [held[0] + 6, held[1]] },
        leanDeg: 6,
      }),
    )
    const taker = figure(
      cast.grandmother,
      besides(seatAt(1), 176, GROUND, -1, {
        hands: { near: [held[0] + 20, held[1] - 2], far: [held[0] - 4, held[1]] },
        leanDeg: 5,
        headDeg: 4,
      }),
    )
    return [
      ...streetBehind(view, GROUND),
      ...lamps(view, frame),
      ...others.flatMap(({ who, place, facing }) =>
        person(
          who,
          besides(seatAt(place), 176, GROUND, facing, {
            hands: { near: [seatAt(place) + facing * 22, TABLE - 5], far: [seatAt(place) + facing * 30, TABLE - 5] },
          }),
        ),
      ),
      ...giver.body,
      ...taker.body,
      ...bowl([held[0], held[1] + 12], 'brick'),
      ...giver.nearArm,
      ...taker.nearArm,
      ...laid(view),
    ]
  },
}

/** The table with its cloth, plates and mugs; it goes on beyond the picture, as far as there are neighbours. */
function laid(view: View): Shape[] {
  const [left, right] = [Math.min(view.left - 10, 0), Math.max(view.right + 10, 420)]
  const places = guests.map(({ place, facing }): Point => [seatAt(place) + facing * 24, TABLE])
  return [
    { path: box(left, TABLE, right - left, 44), fill: 'mist' },
    { path: box(left, TABLE, right - left, 6), fill: 'paper' },
    { path: box(left, TABLE + 38, right - left, 6), fill: 'brick' },
    ...Array.from(
      { length: Math.ceil((right - left) / 140) },
      (_, at): Shape => ({
        path: box(Math.floor(left / 140) * 140 + at * 140 + 60, TABLE + 44, 7, GROUND - TABLE - 44),
        fill: 'woodShade',
      }),
    ),
    ...places.flatMap(([x, y], at) =>
      at === 0 || at === 1 ? mug([x - 6, y + 1], at === 0 ? 'brickDust' : 'leaf', 1) : [...plate([x, y + 1])],
    ),
  ]
}

/** Lamps on a line over the street; they go on one after another. */
function lamps(view: View, frame: number): Shape[] {
  const sag = (x: number): number => 4 - 22 * Math.cos(((x - 210) / 300) * Math.PI) + 14
  const bulbs = Array.from(
    { length: Math.ceil((view.right - view.left) / 42) + 1 },
    (_, at) => Math.floor(view.left / 42) * 42 + at * 42,
  )
  return [
    {
      path: line(
        Array.from(
          { length: Math.ceil((view.right - view.left) / 14) + 2 },
          (_, at): Point => [view.left + at * 14, sag(view.left + at * 14)],
        ),
        1.4,
      ),
      fill: 'midnight',
    },
    ...bulbs.flatMap((x, at): Shape[] => {
      const on = tween(frame, [at * 4, at * 4 + 16], [0, 1], curves.light)
      return [
        { path: disc([x, sag(x) + 7], 17), fill: 'glow', opacity: 0.2 * on },
        { path: disc([x, sag(x) + 7], 5.4), fill: on === 0 ? 'horizon' : 'lamp' },
      ]
    }),
  ]
}
