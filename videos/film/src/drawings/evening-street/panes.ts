import type { Building, StreetLayout } from './buildings.ts'

/** Height of a floor, and of the walls of a farm. */
export const FLOOR = 92
const FARM_WALL = 74

/** A window in the street. */
export interface Pane {
  /** The building that it is in. */
  readonly building: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Height of the walls of a building, without its roof. */
export const wallHeight = ({ kind, floors }: Building): number =>
  kind === 'farm' ? FARM_WALL : kind === 'flat' ? floors * 76 + 10 : floors * FLOOR + 6

/** Column that the front door takes on the ground floor. */
export const doorColumn = ({ kind, columns }: Building): number =>
  kind === 'farm' ? columns - 2 : kind === 'flat' ? 1 : 0

/** All windows of the street, house by house, from the top left. Where a door is, is no window. */
export function panesOf({ buildings, groundY, openDoor }: StreetLayout): Pane[] {
  return buildings.flatMap((building, number) => {
    const { x, width, floors, columns } = building
    const height = wallHeight(building)
    const door = openDoor.building === number ? openDoor.column : doorColumn(building)
    const cell = { width: width / columns, height: height / floors }
    const pane = { width: cell.width * 0.5, height: Math.min(46, cell.height * 0.56) }
    return Array.from({ length: floors * columns }, (_, at) => ({
      column: at % columns,
      row: Math.floor(at / columns),
    }))
      .filter(({ column, row }) => !(row === floors - 1 && column === door))
      .map(
        ({ column, row }): Pane => ({
          building: number,
          left: x + cell.width * column + (cell.width - pane.width) / 2,
          top: groundY - height + cell.height * row + (cell.height - pane.height) / 2,
          ...pane,
        }),
      )
  })
}

/**
 * Windows in the order in which their lamps go on, by number: all over the street rather than from left to right. The step
 * shares no divisor with the count, so that every window has its turn.
 */
export function lampOrder(count: number): number[] {
  if (count === 0) return []
  let step = Math.max(1, Math.round(count * 0.382))
  while (divisor(step, count) > 1) step++
  return Array.from({ length: count }, (_, at) => (at * step + 3) % count)
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
