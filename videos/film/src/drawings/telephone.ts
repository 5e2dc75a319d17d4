import { curves, type Point } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cast } from './kit/cast.ts'
import { mug, steam } from './kit/crockery.ts'
import { sideChair } from './kit/furniture.ts'
import { pottedPlant } from './kit/outside.ts'
import { figure } from './kit/person.ts'
import { seated } from './kit/poses.ts'
import { eveningWindow, wallPicture } from './kit/room.ts'
import { box, disc, limb, type Shape, sides } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import type { View } from './kit/view.ts'

/** Two rooms, two people of different ages on the telephone with each other; a line of light runs from one to the other. */
export const telephone: Sketch = {
  core: { left: 0, top: 0, right: 440, bottom: 248 },
  heart: { left: 0, top: 0, right: 240, bottom: 440 },
  draw(frame, view) {
    const width = view.right - view.left
    const height = view.bottom - view.top
    const lying = width >= height * 1.1
    const middle: Point = [view.left + width / 2, view.top + height / 2]
    const [upper, lower]: [View, View] = lying
      ? [
          { ...view, right: middle[0] - 4 },
          { ...view, left: middle[0] + 4 },
        ]
      : [
          { ...view, bottom: middle[1] - 4 },
          { ...view, top: middle[1] + 4 },
        ]
    const first = older(upper, frame)
    const second = younger(lower, frame)
    return [
      ...first.shapes,
      ...second.shapes,
      ...(lying
        ? [{ path: box(middle[0] - 4, view.top, 8, height), fill: 'midnight' } satisfies Shape]
        : [{ path: box(view.left, middle[1] - 4, width, 8), fill: 'midnight' } satisfies Shape]),
      ...lineOfLight(first.phone, second.phone, tween(frame, [10, 60], [0, 1], curves.swing), lying),
    ]
  },
}

const floorOf = (room: View): number => room.bottom - Math.max(18, (room.bottom - room.top - 190) * 0.35 + 18)

function older(room: View, frame: number): { shapes: Shape[]; phone: Point } {
  const [floor, x] = [floorOf(room), (room.left + room.right) / 2 - 34]
  const seat = floor - 52
  const lifts = tween(frame, [0, 30], [0, 1], curves.swing)
  const phone: Point = [x + 12 + (1 - lifts) * 30, seat - 92 + (1 - lifts) * 56]
  const who = figure(
    cast.grandmother,
    seated(x, seat, floor, 1, { hands: { near: phone, far: [x + 48, seat - 26] }, leanDeg: -2, headDeg: -4 }),
  )
  return {
    phone: [phone[0] + 2, phone[1] - 4],
    shapes: [
      ...walls(room, floor, 'dusk'),
      ...wallPicture(x + 62, floor - 168, 50, 40),
      {
        path: sides([x - 30, seat - 62], [x - 10, seat - 66], [x - 4, floor - 6], [x - 30, floor - 6]),
        fill: 'brick',
        shaded: true,
      },
      { path: limb([x - 14, seat + 2], 12, [x + 30, seat + 2], 12), fill: 'brick', shaded: true },
      { path: box(x - 26, seat + 2, 66, floor - seat - 10), fill: 'brick', shaded: true },
      ...who.body,
      ...handset(phone),
      ...who.nearArm,
      { path: limb([x - 18, seat - 8], 8, [x + 30, seat - 8], 8), fill: 'brick' },
      { path: box(x - 26, seat - 6, 62, floor - seat), fill: 'brick' },
      { path: box(x + 66, floor - 46, 34, 5), fill: 'wood' },
      { path: box(x + 81, floor - 46, 4, 46), fill: 'woodShade' },
      ...mug([x + 82, floor - 46], 'mist', 1),
      ...steam([x + 82, floor - 62], tween(frame, [0, 50], [0.2, 1])),
    ],
  }
}

function younger(room: View, frame: number): { shapes: Shape[]; phone: Point } {
  const [floor, x] = [floorOf(room), (room.left + room.right) / 2 + 34]
  const seat = floor - 54
  const laughs = tween(frame, [54, 78], [0, 1], curves.swing)
  const phone: Point = [x - 14, seat - 96]
  const who = figure(
    { ...cast.mechanic, mouthOpen: frame >= 62 },
    seated(x, seat, floor, -1, {
      hands: { near: phone, far: [x - 44, seat - 24 - laughs * 20] },
      leanDeg: 4 - laughs * 7,
      headDeg: -laughs * 8,
    }),
  )
  return {
    phone: [phone[0] - 2, phone[1] - 4],
    shapes: [
      ...walls(room, floor, 'night'),
      ...eveningWindow(x - 98, floor - 170, 54, 74),
      ...pottedPlant([x - 84, floor + 2], 0.9),
      ...sideChair(x + 4, seat, floor, -1, 'wood'),
      ...who.body,
      ...handset(phone),
      ...who.nearArm,
    ],
  }
}

function walls({ left, top, right, bottom }: View, floor: number, wall: Shape['fill']): Shape[] {
  const width = right - left
  return [
    { path: box(left, top, width, bottom - top), fill: wall },
    { path: disc([left + width / 2, floor - 96], Math.min(width, 230) * 0.46), fill: 'lamp', opacity: 0.14 },
    { path: box(left, floor, width, bottom - floor), fill: 'midnight' },
  ]
}

const handset = ([x, y]: Point): Shape[] => [{ path: limb([x, y - 10], 3.4, [x + 1, y + 6], 3.4), fill: 'midnight' }]

/** Drops of light on a bow from one telephone to the other, as far as it has come. */
function lineOfLight(from: Point, to: Point, share: number, lying: boolean): Shape[] {
  const top: Point = lying
    ? [(from[0] + to[0]) / 2, Math.min(from[1], to[1]) - 62]
    : [Math.max(from[0], to[0]) + 90, (from[1] + to[1]) / 2]
  const on = (t: number): Point => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * top[0] + t ** 2 * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * top[1] + t ** 2 * to[1],
  ]
  return Array.from({ length: 15 }, (_, at) => (at + 1.6) / 17)
    .filter((t) => t <= share)
    .map((t): Shape => ({ path: disc(on(t), 2.6), fill: 'lamp' }))
}
