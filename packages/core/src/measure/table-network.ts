import type { CountTable } from './count-table.ts'
import { type Arc, type Network, networkOf } from './flow.ts'
import { totalsOf } from './totals.ts'

/**
 * A table as a network, so that "what can this hidden number be" becomes "how much can flow here":
 *
 *              row totals      cells       column totals
 *     source ────────────▶ row ─────▶ column ────────────▶ sink
 *        ▲                                                  │
 *        └───────────────────── total ──────────────────────┘
 *
 * The arcs stand in the order total, row totals, column totals, cells by row.
 */
export interface TableNetwork extends Network {
  readonly rowCount: number
  readonly columnCount: number
}

/** Number of the arc of the total. */
export const TOTAL_ARC = 0

/** Number of the arc of a row total. */
export const rowArc = (row: number): number => 1 + row

/** Number of the arc of a column total. */
export const columnArc = ({ rowCount }: TableNetwork, column: number): number => 1 + rowCount + column

/** Number of the arc of a cell. */
export const cellArc = ({ rowCount, columnCount }: TableNetwork, row: number, column: number): number =>
  1 + rowCount + columnCount + row * columnCount + column

const SOURCE = 0
const SINK = 1

/**
 * The network of a table. Readers may know our rules: while the total of everything is shown, a total of nothing is
 * shown as 0, so a hidden total is at least 1. A hidden cell may be 0.
 */
export function tableNetwork(table: CountTable, lowestTotal: 0 | 1): TableNetwork {
  const rowCount = table.rows.categories.length
  const columnCount = table.columns.categories.length
  const rowNode = (row: number) => 2 + row
  const columnNode = (column: number) => 2 + rowCount + column
  const { rows, columns, everything } = totalsOf(table)
  const arcs: Arc[] = [
    { from: SINK, to: SOURCE, count: everything, lowest: lowestTotal },
    ...rows.map((count, row) => ({ from: SOURCE, to: rowNode(row), count, lowest: lowestTotal })),
    ...columns.map((count, column) => ({ from: columnNode(column), to: SINK, count, lowest: lowestTotal })),
    ...table.counts.flatMap((list, row) =>
      list.map((count, column) => ({ from: rowNode(row), to: columnNode(column), count, lowest: 0 })),
    ),
  ]
  return { ...networkOf(2 + rowCount + columnCount, arcs), rowCount, columnCount }
}
