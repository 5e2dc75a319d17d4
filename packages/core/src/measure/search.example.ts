import type { PublishedTable } from './count-table.ts'
import type { PublishedCell } from './published-cell.ts'

/**
 * A reader with all the time in the world, for tests: tries every division of `total` people over combinations of
 * categories, and keeps those that give exactly what was published. Shares no code and no idea with the flow method.
 */
export interface Search {
  /** Size of each division of the people. */
  readonly sizes: readonly number[]
  /** The published tables, with the number of the division in rows and columns. */
  readonly tables: readonly { readonly rows: number; readonly columns: number; readonly published: PublishedTable }[]
  /** Everybody together, which was published. */
  readonly total: number
}

/** A sum of combinations, with what was published of it. */
interface Line {
  readonly key: string
  readonly cell: PublishedCell
  readonly isTotal: boolean
  readonly members: ReadonlySet<number>
}

/** Every value that each published or hidden number takes in some world that fits. Keys: `table/row/column`, `+` for a total. */
export function everyWorld({ sizes, tables, total }: Search): { worlds: number; values: Map<string, Set<number>> } {
  const places = sizes.reduce((product, size) => product * size, 1)
  const digit = (place: number, division: number) =>
    Math.floor(place / sizes.slice(0, division).reduce((product, size) => product * size, 1)) % (sizes[division] ?? 1)
  const lines: Line[] = tables.flatMap(({ rows, columns, published }, index) => {
    const line = (row: number | '+', column: number | '+', cell: PublishedCell): Line => {
      const members = new Set<number>()
      for (let place = 0; place < places; place++) {
        const fits = (row === '+' || digit(place, rows) === row) && (column === '+' || digit(place, columns) === column)
        if (fits) members.add(place)
      }
      return { key: `${index}/${row}/${column}`, cell, isTotal: row === '+' || column === '+', members }
    }
    return [
      ...published.cells.flatMap((list, row) => list.map((cell, column) => line(row, column, cell))),
      ...published.rowTotals.map((cell, row) => line(row, '+', cell)),
      ...published.columnTotals.map((cell, column) => line('+', column, cell)),
      line('+', '+', published.total),
    ]
  })
  const values = new Map(lines.map(({ key }) => [key, new Set<number>()]))
  const touching = Array.from({ length: places }, (_, place) =>
    lines.flatMap(({ members }, index) => (members.has(place) ? [index] : [])),
  )
  const left = lines.map(({ members }) => members.size)
  const sums = lines.map(() => 0)
  let worlds = 0
  const fitsSoFar = (index: number) => {
    const { cell, isTotal } = lines[index] as Line
    const sum = sums[index] as number
    if (cell.kind === 'count') return sum <= cell.count && (left[index] !== 0 || sum === cell.count)
    return left[index] !== 0 || !isTotal || sum >= 1
  }
  const fill = (place: number, rest: number): void => {
    if (place === places) {
      if (rest > 0) return
      worlds++
      for (const [index, { key }] of lines.entries()) values.get(key)?.add(sums[index] as number)
      return
    }
    const touched = touching[place] as number[]
    for (let count = 0; count <= rest; count++) {
      for (const index of touched) {
        sums[index] = (sums[index] as number) + count
        left[index] = (left[index] as number) - 1
      }
      if (touched.every(fitsSoFar)) fill(place + 1, rest - count)
      for (const index of touched) {
        sums[index] = (sums[index] as number) - count
        left[index] = (left[index] as number) + 1
      }
    }
  }
  fill(0, total)
  return { worlds, values }
}
