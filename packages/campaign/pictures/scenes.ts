import {
  bench,
  cup,
  type Drawing,
  frontDoor,
  placed,
  polygon,
  rectangle,
  type Shape,
  street,
  table,
} from '@drempel/brand'

/** Width and height of every picture, in units and in pixels: no channel cuts a square off. */
export const SIDE = 1080

/** Where the house front ends and the pavement begins. */
const PAVEMENT = 760

/** Courses of brick, faint, every second one half a brick further. */
function courses(): Shape[] {
  const [width, height] = [90, 34]
  return Array.from({ length: Math.ceil(PAVEMENT / height) }, (_, row) => row).flatMap((row): Shape[] => [
    { path: rectangle(0, row * height, SIDE, 2), fill: 'night', opacity: 0.35 },
    ...Array.from({ length: Math.ceil(SIDE / width) + 1 }, (_, at): Shape => {
      const x = at * width - (row % 2) * (width / 2)
      return { path: rectangle(x, row * height, 2, height), fill: 'night', opacity: 0.22 }
    }),
  ])
}

const front: readonly Shape[] = [
  { path: rectangle(0, 0, SIDE, SIDE), fill: 'dusk' },
  ...courses(),
  { path: rectangle(0, PAVEMENT - 46, SIDE, 46), fill: 'night' },
  { path: rectangle(0, PAVEMENT, SIDE, SIDE - PAVEMENT), fill: 'midnight' },
]

/** A green door that stands open, with its light. */
interface OpenDoor {
  /** Left edge of the drawing. */
  readonly x: number
  readonly scale: number
  readonly openShare: number
  /** How far the light has spread at the lower edge of the picture, to either side. */
  readonly spread: number
}

/** Where the doorstep is in the drawing of a door, and where its opening ends, in the units of that drawing. */
const drawn = { step: 208, right: 124 } as const

/** The door with its light over the pavement: the drawing's own light ends a few steps before the lower edge. */
function doorWithLight({ x, scale, openShare, spread }: OpenDoor): Shape[] {
  const { shapes } = frontDoor({ openShare, lit: true, leaf: 'door' })
  const right = x + drawn.right * scale
  const left = right - 88 * scale * openShare
  const fan = (wider: number) =>
    polygon([left, PAVEMENT], [right, PAVEMENT], [right + spread * wider, SIDE], [left - spread * wider, SIDE])
  return [
    { path: fan(1), fill: 'lamp', opacity: 0.25 },
    { path: fan(0.6), fill: 'lamp' },
    ...placed(
      shapes.filter(({ opacity }) => opacity === undefined),
      x,
      PAVEMENT - drawn.step * scale,
      scale,
    ),
  ]
}

/** A table with two cups of coffee, `x` and `y` to the upper left corner of the table. */
const coffee = (x: number, y: number, scale: number): Shape[] => [
  ...placed(table.shapes, x, y, scale),
  ...placed(cup.shapes, x + 24 * scale, y - 22 * scale, scale * 0.9),
  ...placed(cup.shapes, x + 94 * scale, y - 22 * scale, scale * 0.9),
]

const square = (...shapes: readonly Shape[]): Drawing => ({ width: SIDE, height: SIDE, shapes })

/** Makes a square of 600 units of the street, with its open door in the middle, as large as the picture. */
const STREET_SCALE = SIDE / 600

/** The pictures of the first calendar, by the name of their file. What is to be seen stands at the posts that use them. */
export const scenes: Readonly<Record<'straat' | 'deur' | 'tafel' | 'bank', Drawing>> = {
  straat: square(
    { path: rectangle(0, 0, SIDE, SIDE), fill: 'night' },
    { path: rectangle(0, 330, SIDE, 450), fill: 'horizon', opacity: 0.18 },
    ...placed(street.shapes, -421 * STREET_SCALE, 0, STREET_SCALE),
  ),
  deur: square(...front, ...doorWithLight({ x: 254, scale: 3.5, openShare: 0.34, spread: 190 })),
  tafel: square(
    ...front,
    ...doorWithLight({ x: 20, scale: 3, openShare: 0.75, spread: 420 }),
    ...placed(bench.shapes, 650, 690, 2.1),
    ...coffee(330, 800, 2.4),
  ),
  bank: square(
    ...front,
    ...doorWithLight({ x: 560, scale: 3, openShare: 0.75, spread: 520 }),
    ...placed(bench.shapes, 40, 740, 2.6),
    ...coffee(640, 840, 2),
  ),
}
