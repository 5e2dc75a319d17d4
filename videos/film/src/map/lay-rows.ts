import type { Room } from '../parts/fit-words.ts'
import { MOST_LIGHTS } from './lay-lights.ts'
import type { Place } from './outline.ts'

/** Largest room for one lamp, and how small it may become before a second row begins. */
const LARGEST_CELL_PX = 76
const ROW_CELL_PX = 48

/** Lamps in rows: how much room each has, and where it hangs, in pixels from the upper left corner. */
export interface LaidRows {
  readonly cellPx: number
  readonly places: readonly Place[]
}

/** Lays so many lamps in rows, from the upper left, as large as the room allows. More than can be told apart are not laid. */
export function layRows(count: number, { widthPx, heightPx }: Room): LaidRows {
  const wanted = Math.min(count, MOST_LIGHTS)
  const oneRowPx = Math.floor(widthPx / Math.max(1, wanted))
  let cellPx = Math.min(LARGEST_CELL_PX, oneRowPx < ROW_CELL_PX ? LARGEST_CELL_PX : oneRowPx)
  while (cellPx > 1 && Math.floor(widthPx / cellPx) * Math.floor(heightPx / cellPx) < wanted) cellPx--
  const columns = Math.max(1, Math.floor(widthPx / cellPx))
  return {
    cellPx,
    places: Array.from(
      { length: wanted },
      (_, at): Place => [((at % columns) + 0.5) * cellPx, (Math.floor(at / columns) + 0.5) * cellPx],
    ),
  }
}
