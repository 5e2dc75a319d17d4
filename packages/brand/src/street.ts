import { circle, type Drawing, placed, polygon, rectangle, type Shape } from './drawing.ts'
import { type FrontDoor, frontDoor } from './front-door.ts'
import { bench, cup, table } from './furniture.ts'

const GROUND = 430
const field = { width: 1440, height: 600 } as const

/** A house front in the street, in the units of the drawing. Windows are counted from the top left. */
interface House {
  readonly x: number
  readonly width: number
  readonly eaves: number
  readonly roof: 'flat' | 'gable' | 'mansard'
  readonly columns: number
  readonly rows: number
  /** Numbers of the windows behind which somebody is at home. */
  readonly lit: readonly number[]
  readonly door?: FrontDoor & { readonly column: number }
}

const closed = { openShare: 0, lit: false } as const

/** The street itself: low houses at the left, one door that is open, and a walk-up block of flats at the right. */
const houses: readonly House[] = [
  {
    x: -4,
    width: 172,
    eaves: 252,
    roof: 'mansard',
    columns: 3,
    rows: 2,
    lit: [1, 3],
    door: { ...closed, leaf: 'door', column: 1 },
  },
  {
    x: 168,
    width: 168,
    eaves: 236,
    roof: 'gable',
    columns: 3,
    rows: 2,
    lit: [2],
    door: { ...closed, leaf: 'brick', lit: true, column: 2 },
  },
  {
    x: 342,
    width: 168,
    eaves: 236,
    roof: 'gable',
    columns: 3,
    rows: 2,
    lit: [1, 5],
    door: { ...closed, leaf: 'dusk', column: 0 },
  },
  {
    x: 510,
    width: 168,
    eaves: 244,
    roof: 'mansard',
    columns: 3,
    rows: 2,
    lit: [0, 5],
    door: { ...closed, leaf: 'brick', column: 0 },
  },
  {
    x: 678,
    width: 176,
    eaves: 216,
    roof: 'gable',
    columns: 3,
    rows: 2,
    lit: [0, 1, 4, 5],
    door: { openShare: 0.72, lit: true, leaf: 'door', column: 0 },
  },
  {
    x: 854,
    width: 168,
    eaves: 236,
    roof: 'mansard',
    columns: 3,
    rows: 2,
    lit: [2],
    door: { ...closed, leaf: 'dusk', lit: true, column: 2 },
  },
  {
    x: 1026,
    width: 414,
    eaves: 92,
    roof: 'flat',
    columns: 6,
    rows: 4,
    lit: [1, 5, 8, 9, 15, 18, 22],
    door: { ...closed, leaf: 'brick', lit: true, column: 2 },
  },
]

const roofOf = ({ x, width, eaves, roof }: House): string => {
  if (roof === 'flat') return rectangle(x - 4, eaves - 12, width + 8, 12)
  if (roof === 'gable') return polygon([x, eaves], [x + width / 2, eaves - 92], [x + width, eaves])
  return polygon([x, eaves], [x + 22, eaves - 66], [x + width - 22, eaves - 66], [x + width, eaves])
}

function windowsOf(house: House): Shape[] {
  const { x, width, eaves, columns, rows, lit, door } = house
  const cell = { width: width / columns, height: (GROUND - eaves) / rows }
  const pane = { width: cell.width * 0.54, height: Math.min(58, cell.height * 0.56) }
  return Array.from({ length: columns * rows }, (_, number) => ({
    number,
    column: number % columns,
    row: Math.floor(number / columns),
  }))
    .filter(({ column, row }) => !(door && row === rows - 1 && column === door.column))
    .flatMap(({ number, column, row }): Shape[] => {
      const left = x + cell.width * column + (cell.width - pane.width) / 2
      const top = eaves + cell.height * row + (cell.height - pane.height) / 2
      const isLit = lit.includes(number)
      return [
        { path: rectangle(left, top, pane.width, pane.height), fill: isLit ? 'lamp' : 'night' },
        { path: rectangle(left, top, pane.width, pane.height * 0.3), fill: isLit ? 'glow' : 'midnight', opacity: 0.7 },
        { path: rectangle(left - 3, top + pane.height, pane.width + 6, 4), fill: 'horizon', opacity: 0.55 },
      ]
    })
}

function doorOf({ x, width, columns, door }: House): Shape[] {
  if (!door) return []
  const scale = 0.46
  const drawing = frontDoor(door)
  const centre = x + (width / columns) * (door.column + 0.5)
  const standing = door.openShare > 0 ? drawing.shapes.filter((shape) => shape.opacity === undefined) : drawing.shapes
  return placed(standing, centre - (drawing.width * scale) / 2, GROUND - 208 * scale, scale)
}

const fan = (left: number, right: number): string =>
  polygon([712, GROUND + 4], [727, GROUND + 4], [right, field.height], [left, field.height])

/** The light of the open door over the pavement, and what stands in it. */
const inTheLight: readonly Shape[] = [
  { path: fan(500, 960), fill: 'lamp', opacity: 0.2 },
  { path: fan(560, 900), fill: 'lamp' },
  ...placed(bench.shapes, 520, GROUND + 22, 0.78),
  ...placed(table.shapes, 806, GROUND + 34, 0.8),
  ...placed(cup.shapes, 826, GROUND + 16, 0.68),
  ...placed(cup.shapes, 884, GROUND + 16, 0.68),
]

const lampPost: readonly Shape[] = [
  { path: circle(1010, 262, 62), fill: 'glow', opacity: 0.1 },
  { path: circle(1010, 262, 34), fill: 'glow', opacity: 0.18 },
  { path: rectangle(1007, 268, 6, GROUND - 250), fill: 'midnight' },
  { path: circle(1010, 262, 9), fill: 'lamp' },
]

/**
 * The street at the blue hour, 1440 by 600 units, without a sky: lay it on `night` or on a picture of your own. One door is
 * open; its light reaches the lower edge of the drawing, from 560 to 900, so that what lies below can catch it.
 */
export const street: Drawing = {
  ...field,
  shapes: [
    { path: rectangle(0, GROUND, field.width, field.height - GROUND), fill: 'midnight', opacity: 0.55 },
    ...houses.flatMap((house): Shape[] => [
      { path: roofOf(house), fill: 'brickShade', opacity: house.roof === 'flat' ? 0.5 : 0.9 },
      { path: rectangle(house.x, house.eaves, house.width, GROUND - house.eaves), fill: 'dusk' },
      ...windowsOf(house),
      ...doorOf(house),
    ]),
    { path: rectangle(0, GROUND, field.width, 5), fill: 'horizon', opacity: 0.5 },
    ...lampPost,
    ...inTheLight,
  ],
}
