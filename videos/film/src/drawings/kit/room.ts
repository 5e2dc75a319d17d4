import type { Point } from '@drempel/brand'
import { box, disc, type Shape, sides } from './shape.ts'
import type { Tint } from './tint.ts'
import type { View } from './view.ts'

/** Where the floor of a tall view shows its boards: below who stands there. The boards grow wider towards the viewer. */
const BOARDS = { below: 44, width: 26, growth: 1.28 } as const

function boards(view: View, floorY: number): Shape[] {
  const shapes: Shape[] = []
  let [y, width]: [number, number] = [floorY + BOARDS.below, BOARDS.width]
  for (let at = 0; y < view.bottom; at++, y += width, width *= BOARDS.growth)
    shapes.push({
      path: box(view.left, y, view.right - view.left, width),
      fill: at % 2 === 0 ? 'dusk' : 'midnight',
      opacity: at % 2 === 0 ? 0.45 : 0.25,
    })
  return shapes
}

/** A wall and a floor that fill the view; a skirting board where they meet. */
export function room(view: View, floorY: number, wall: Tint = 'dusk', floor: Tint = 'night'): Shape[] {
  const width = view.right - view.left
  return [
    { path: box(view.left, view.top, width, floorY - view.top), fill: wall },
    { path: box(view.left, floorY, width, view.bottom - floorY), fill: floor },
    { path: box(view.left, floorY - 5, width, 5), fill: 'horizon', opacity: 0.45 },
    ...boards(view, floorY),
  ]
}

/** A lamp on a cord from the ceiling, and its light down to the floor. `on` is 0 to 1. */
export function hangingLamp(view: View, [x, y]: Point, floorY: number, on = 1): Shape[] {
  const cone = (reach: number): string =>
    sides([x - 22, y + 16], [x + 22, y + 16], [x + reach, floorY], [x - reach, floorY])
  return [
    { path: cone(150), fill: 'lamp', opacity: 0.12 * on },
    { path: cone(96), fill: 'lamp', opacity: 0.13 * on },
    { path: disc([x, floorY + 6], 150, 14), fill: 'lamp', opacity: 0.16 * on },
    { path: box(x - 0.8, view.top, 1.6, y - view.top), fill: 'midnight' },
    { path: disc([x, y + 16], 11, 8), fill: 'glow', opacity: on },
    { path: sides([x - 7, y], [x + 7, y], [x + 25, y + 17], [x - 25, y + 17]), fill: 'ember' },
  ]
}

/** A window in a wall, with the evening behind it and, across the street, a house where a lamp burns. */
export function eveningWindow(left: number, top: number, width: number, height: number): Shape[] {
  const [midX, sillY] = [left + width / 2, top + height]
  return [
    { path: box(left, top, width, height), fill: 'midnight' },
    {
      path: sides(
        [left, sillY],
        [left, top + height * 0.62],
        [left + width * 0.3, top + height * 0.4],
        [left + width * 0.6, top + height * 0.62],
        [left + width * 0.6, sillY],
      ),
      fill: 'night',
    },
    { path: box(left + width * 0.2, top + height * 0.68, width * 0.15, height * 0.2), fill: 'lamp' },
    { path: box(left + width * 0.7, top + height * 0.5, width * 0.3, height * 0.5), fill: 'night' },
    { path: box(left + width * 0.78, top + height * 0.6, width * 0.1, height * 0.14), fill: 'lamp', opacity: 0.8 },
    ...frame(left, top, width, height),
    { path: box(midX - 2, top, 4, height), fill: 'mist' },
    { path: box(left - 10, sillY + 2, width + 20, 6), fill: 'horizon' },
  ]
}

const frame = (left: number, top: number, width: number, height: number): Shape[] => [
  { path: box(left - 5, top - 5, width + 10, 5), fill: 'mist' },
  { path: box(left - 5, top + height, width + 10, 5), fill: 'mist' },
  { path: box(left - 5, top, 5, height), fill: 'mist' },
  { path: box(left + width, top, 5, height), fill: 'mist' },
]

/** A picture on the wall: hills, and a sun that goes down. */
export function wallPicture(
  left: number,
  top: number,
  width: number,
  height: number,
  sun: Tint = 'brickDust',
): Shape[] {
  return [
    { path: box(left - 3, top - 3, width + 6, height + 6), fill: 'wood' },
    { path: box(left, top, width, height), fill: 'mist' },
    { path: disc([left + width * 0.64, top + height * 0.44], width * 0.16), fill: sun },
    {
      path: sides(
        [left, top + height],
        [left, top + height * 0.66],
        [left + width * 0.4, top + height * 0.5],
        [left + width, top + height * 0.78],
        [left + width, top + height],
      ),
      fill: 'door',
    },
  ]
}
