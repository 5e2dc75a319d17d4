import type { CountTable, PublishedTable } from './count-table.ts'
import { type Arc, type CostOf, cheapestChain } from './flow.ts'
import { limits } from './limits.ts'
import { isSmall } from './published-cell.ts'
import { cellArc, columnArc, rowArc, type TableNetwork, TOTAL_ARC, tableNetwork } from './table-network.ts'

/** What a reader can work out about one number. Every whole number from `lowest` to `highest` remains possible. */
export interface ReaderRange {
  /** Smallest number that fits everything published. */
  readonly lowest: number
  /** Largest number that fits everything published; `Infinity` when nothing bounds it. */
  readonly highest: number
}

/** Moves one number as far as asked in one direction and tells how far it came. `chainFor` chooses each chain. */
export function moveNumber(
  network: TableNetwork,
  arc: number,
  sign: 1 | -1,
  need: number,
  chainFor: (flow: readonly number[], from: number, to: number, rest: number) => ReturnType<typeof cheapestChain>,
): number {
  const { from, to } = network.arcs[arc] as Arc
  const flow = network.arcs.map(({ count }) => count)
  let moved = 0
  while (moved < need) {
    const chain = sign > 0 ? chainFor(flow, to, from, need - moved) : chainFor(flow, from, to, need - moved)
    if (!chain) return moved
    const step = Math.min(chain.room, need - moved)
    for (const part of chain.arcs) flow[part.arc] = (flow[part.arc] as number) + part.sign * step
    moved += step
  }
  return moved
}

/** Only hidden numbers may vary, and never the number in question itself. */
export const hiddenOnly =
  (hidden: readonly boolean[], arc: number): CostOf =>
  (index) =>
    hidden[index] && index !== arc ? 1 : Number.POSITIVE_INFINITY

/**
 * The exact range of one hidden number: two maximum flows (Edmonds and Karp: shortest chains first). In a network with
 * whole numbers the extremes are whole, and so is everything between.
 */
export function rangeOf(network: TableNetwork, hidden: readonly boolean[], arc: number): ReaderRange {
  const { count, lowest } = network.arcs[arc] as Arc
  const move = (sign: 1 | -1, need: number) =>
    moveNumber(network, arc, sign, need, (flow, from, to) =>
      cheapestChain(network, flow, from, to, 1, hiddenOnly(hidden, arc)),
    )
  return { lowest: count - move(-1, count - lowest), highest: count + move(1, Number.POSITIVE_INFINITY) }
}

/** A small number that a published table gives away, and how closely. For the eyes of the maker of the table. */
export interface Exposure extends ReaderRange {
  /** Row of the number; absent for the total of a column and of everything. */
  readonly row?: number
  /** Column of the number; absent for the total of a row and of everything. */
  readonly column?: number
}

/**
 * The small numbers that this publication of the table gives away: shown, or not free to be anything from 1 up to the
 * threshold. Empty means safe. Exact for one table, also when somebody hid cells by hand; says nothing about other
 * tables that were published with it.
 */
export function auditTable(
  table: CountTable,
  published: PublishedTable,
  threshold: number = limits.count.value,
): Exposure[] {
  const network = tableNetwork(table, published.total.kind === 'count' ? 1 : 0)
  const hidden: boolean[] = []
  const places: Pick<Exposure, 'row' | 'column'>[] = []
  const place = (arc: number, cell: { kind: string }, where: Pick<Exposure, 'row' | 'column'>) => {
    hidden[arc] = cell.kind !== 'count'
    places[arc] = where
  }
  place(TOTAL_ARC, published.total, {})
  for (const [row, cell] of published.rowTotals.entries()) place(rowArc(row), cell, { row })
  for (const [column, cell] of published.columnTotals.entries()) place(columnArc(network, column), cell, { column })
  for (const [row, cells] of published.cells.entries()) {
    for (const [column, cell] of cells.entries()) place(cellArc(network, row, column), cell, { row, column })
  }
  return network.arcs.flatMap(({ count }, arc) => {
    if (!isSmall(count, threshold)) return []
    const range = hidden[arc] ? rangeOf(network, hidden, arc) : { lowest: count, highest: count }
    return range.lowest <= 1 && range.highest >= threshold ? [] : [{ ...places[arc], ...range }]
  })
}
