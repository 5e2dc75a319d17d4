import { type Format, formats } from '@drempel/storyboard'
import { cat } from './kit/animals.ts'
import { cast } from './kit/cast.ts'
import { type Doorway, doorLeaf, doorway, fallenLight } from './kit/doorway.ts'
import { pottedPlant } from './kit/outside.ts'
import { person } from './kit/person.ts'
import { upright } from './kit/poses.ts'
import { scaled } from './kit/scaled.ts'
import { box, type Shape, sides } from './kit/shape.ts'

/** A place for windows in a house front, in pixels of the picture. */
export interface WindowGrid {
  readonly leftPx: number
  readonly topPx: number
  readonly widthPx: number
  readonly heightPx: number
  readonly columns: number
}

/** A house per shape of picture: a terraced house, a gallery flat, a house under a mansard roof, a canal house. */
const houses: Record<
  Format,
  { grid: WindowGrid; wall: { left: number; right: number; top: number }; groundPx: number }
> = {
  '16:9': {
    grid: { leftPx: 176, topPx: 196, widthPx: 1150, heightPx: 600, columns: 2 },
    wall: { left: 96, right: 1824, top: 128 },
    groundPx: 936,
  },
  '1:1': {
    grid: { leftPx: 86, topPx: 186, widthPx: 908, heightPx: 610, columns: 2 },
    wall: { left: 0, right: 1080, top: 60 },
    groundPx: 980,
  },
  '4:5': {
    grid: { leftPx: 104, topPx: 310, widthPx: 872, heightPx: 700, columns: 2 },
    wall: { left: 40, right: 1040, top: 250 },
    groundPx: 1226,
  },
  '9:16': {
    grid: { leftPx: 208, topPx: 430, widthPx: 664, heightPx: 890, columns: 1 },
    wall: { left: 130, right: 950, top: 392 },
    groundPx: 1700,
  },
}

/** Where the windows of the house are in this shape of picture. */
export const windowGrid = (format: Format): WindowGrid => houses[format].grid

/** The house without its windows, with the street before it. */
export function houseFront(format: Format): Shape[] {
  const { widthPx, heightPx } = formats[format]
  const { wall, groundPx } = houses[format]
  return [
    { path: box(0, 0, widthPx, heightPx), fill: 'night' },
    ...roof(format),
    { path: box(wall.left, wall.top, wall.right - wall.left, groundPx - wall.top), fill: 'dusk' },
    ...stones(wall, groundPx),
    { path: box(0, groundPx, widthPx, heightPx - groundPx), fill: 'midnight' },
    { path: box(0, groundPx, widthPx, 6), fill: 'horizon', opacity: 0.5 },
    ...before(format, groundPx, heightPx),
  ]
}

function roof(format: Format): Shape[] {
  const { left, right, top } = houses[format].wall
  const width = right - left
  switch (format) {
    case '16:9':
      return [
        { path: box(left + width * 0.72, 0, 76, top), fill: 'brick', shaded: true },
        { path: sides([left - 30, top], [left + 60, 0], [right - 60, 0], [right + 30, top]), fill: 'brickShade' },
        { path: box(left - 36, top - 6, width + 72, 16), fill: 'horizon', opacity: 0.6 },
      ]
    case '1:1':
      return [{ path: box(0, top - 22, width, 22), fill: 'brickShade' }]
    case '4:5':
      return [
        { path: box(left + width * 0.68, 20, 70, 130), fill: 'brick', shaded: true },
        { path: sides([left - 26, top], [left + 90, 70], [right - 90, 70], [right + 26, top]), fill: 'brickShade' },
        { path: box(left - 30, top - 6, width + 60, 16), fill: 'horizon', opacity: 0.6 },
      ]
    case '9:16':
      return [
        ...[0, 1, 2, 3].map(
          (step): Shape => ({
            path: box(left + step * 100, top - (step + 1) * 62, width - step * 200, 64),
            fill: 'dusk',
          }),
        ),
        ...[0, 1, 2, 3].flatMap((step): Shape[] => [
          { path: box(left + step * 100 - 8, top - (step + 1) * 62 - 10, 108, 12), fill: 'mist' },
          { path: box(right - step * 100 - 100, top - (step + 1) * 62 - 10, 108, 12), fill: 'mist' },
        ]),
        { path: box(left + 300, top - 258, width - 600, 12), fill: 'mist' },
      ]
  }
}

/** A few bricks that catch the light. */
const stones = ({ left, right, top }: { left: number; right: number; top: number }, groundPx: number): Shape[] =>
  Array.from({ length: Math.floor((groundPx - top) / 46) * 3 }, (_, at): Shape => {
    const row = Math.floor(at / 3)
    return {
      path: box(left + 10 + ((at * 433 + row * 97) % Math.max(1, right - left - 80)), top + 20 + row * 46, 54, 12),
      fill: 'horizon',
      opacity: 0.16,
    }
  })

/** Who and what is in front of the house: neighbours at the door or on their chairs, a cat, plants. Never somebody alone. */
function before(format: Format, groundPx: number, heightPx: number): Shape[] {
  const door: Doorway = { left: 0, groundY: 0, through: 'lamp', leaf: 'door' }
  const opened = (endY: number): Shape[] => [
    ...fallenLight(door, 0.95, endY),
    ...doorway(door),
    ...doorLeaf(door, 0.95),
  ]
  const visitors = [
    ...person(cast.gardener, upright(cast.gardener, -34, 0, 1, { hands: { near: [6, -118], far: [2, -104] } })),
    ...person(cast.girl, upright(cast.girl, -82, 4, 1, { hands: { near: [-52, -66], far: [-54, -70] }, headDeg: -8 })),
  ]
  const host = person(
    cast.grandfather,
    upright(cast.grandfather, 76, -4, -1, { hands: { near: [44, -96], far: [40, -128] } }),
  )
  switch (format) {
    case '16:9':
      return [
        ...scaled(
          [...fallenLight(door, 0.95, 66), ...doorway(door), ...host, ...doorLeaf(door, 0.95), ...visitors],
          [1580, groundPx],
          2.1,
        ),
        ...scaled(pottedPlant([0, 0], 1), [250, groundPx + 16], 2.1),
        ...scaled(cat([0, 0], 1), [400, groundPx + 34], 1.9),
      ]
    case '9:16':
      return [
        ...scaled(opened((heightPx - groundPx) / 1.5), [460, groundPx], 1.5),
        ...scaled(visitors, [430, groundPx + 22], 1.5),
        ...scaled(pottedPlant([0, 0], 1), [800, groundPx + 16], 2),
      ]
    case '1:1':
    case '4:5':
      return [
        ...scaled(pottedPlant([0, 0], 1), [110, groundPx + 20], 1.5),
        ...scaled(cat([0, 0], -1), [930, groundPx + 30], 1.6),
      ]
  }
}
