import type { CountTable, PublishedTable } from './count-table.ts'
import { type RefusedFamily, refuseFamily } from './family.ts'
import { type Arc, cheapestChain } from './flow.ts'
import { limits } from './limits.ts'
import { isSmall, type PublishedCell } from './published-cell.ts'
import { hiddenOnly, moveNumber } from './reader-range.ts'
import { cellArc, columnArc, rowArc, type TableNetwork, TOTAL_ARC, tableNetwork } from './table-network.ts'

/** A table on its way to publication: which of its numbers are hidden so far, by arc. */
interface Draft {
  readonly network: TableNetwork
  readonly axes: readonly [rows: string, columns: string]
  readonly hidden: boolean[]
}

/**
 * The table as it may be published: small numbers hidden, and as many others as needed.
 *
 * A number is small when it is at least 1 and below the threshold. What we promise about every small number, in the
 * table and in its totals: it is hidden, and **everything from 1 up to and including the threshold remains possible**
 * for a reader who combines all published numbers with the sums of the table, with the knowledge that counts are whole
 * and not negative, and with the rules below. So nobody can tell one person from a safe group. The promise is checked
 * exactly (maximum flow), not by a rule of thumb.
 *
 * - A zero is shown, unless its row or column is hidden or it has to cover for a neighbour.
 * - A row or column whose total is hidden is hidden altogether, zeros too: "all three of them answered the same" is
 *   also a disclosure.
 * - When the total of everything is small, or nothing less helps, everything is hidden.
 *
 * Which others are hidden is chosen cheaply, smallest first, not optimally; the answer is always the same for the same
 * table. Time at most in the order of `s · k · rows · columns · (rows + columns)²` with `s` small numbers and threshold
 * `k`; in practice far less. Not covered: who replays this choice for every possible table, other knowledge of readers,
 * and the same table published again after somebody joined.
 */
export function suppress(table: CountTable, threshold: number = limits.count.value): PublishedTable {
  return protect([table], [draftOf(table, ['rows', 'columns'])], threshold)[0] as PublishedTable
}

/** The tables as they may be published together, in the same order, or why not. */
export type SuppressedFamily = { readonly ok: true; readonly tables: PublishedTable[] } | RefusedFamily

/**
 * Tables about the same people, protected together: no combination of them gives a small number away. The promise is
 * that of {@link suppress}, over all tables at once; a total that is hidden in one is hidden in all. Axes with the same
 * name are the same division. Tables that would form a circle are refused, because no quick exact check exists for them.
 *
 * Why a check per table is exact here: as every line with a hidden total is hidden altogether, any change of hidden
 * totals that keeps their sum can be followed in every other table; and without a circle, tables that agree on their
 * shared totals always fit together.
 */
export function suppressAll(tables: readonly CountTable[], threshold: number = limits.count.value): SuppressedFamily {
  const drafts = tables.map((table) => draftOf(table, [table.rows.name, table.columns.name]))
  return refuseFamily(tables) ?? { ok: true, tables: protect(tables, drafts, threshold) }
}

function draftOf(table: CountTable, axes: Draft['axes']): Draft {
  const network = tableNetwork(table, 1)
  return { network, axes, hidden: network.arcs.map(() => false) }
}

/**
 * Hides the small numbers, then makes room around each. Hiding more never takes room away, so one round is enough.
 */
function protect(tables: readonly CountTable[], drafts: readonly Draft[], threshold: number): PublishedTable[] {
  const small = drafts.map(({ network }) =>
    network.arcs.flatMap(({ count }, arc) => (isSmall(count, threshold) ? [arc] : [])),
  )
  for (const [index, draft] of drafts.entries()) {
    for (const arc of small[index] as number[]) hide(drafts, draft, arc)
  }
  const safe = drafts.every((draft, index) =>
    (small[index] as number[]).every((arc) => arc !== TOTAL_ARC && makeRoom(drafts, draft, arc, threshold)),
  )
  if (!safe) for (const { hidden } of drafts) hidden.fill(true)
  return drafts.map((draft, index) => publish(tables[index] as CountTable, draft))
}

/** Hides numbers until this one can go down to 1 and up to the threshold. False when only hiding everything helps. */
function makeRoom(drafts: readonly Draft[], draft: Draft, arc: number, threshold: number): boolean {
  const { network, hidden } = draft
  const { count } = network.arcs[arc] as Arc
  return ([1, -1] as const).every((sign) => {
    const need = sign > 0 ? threshold - count : count - 1
    const moved = moveNumber(network, arc, sign, need, (flow, from, to, rest) => {
      const find = (least: number, costOf: (arc: number) => number) =>
        cheapestChain(network, flow, from, to, least, costOf)
      const cost = (index: number) => (index === arc ? Number.POSITIVE_INFINITY : costOf(draft, index))
      const chain = find(1, hiddenOnly(hidden, arc)) ?? find(rest, cost) ?? find(1, cost)
      for (const step of chain?.arcs ?? []) hide(drafts, draft, step.arc)
      return chain
    })
    return moved >= need
  })
}

/**
 * What hiding costs: a large number is a greater loss than a small one, a total a greater loss than any chain of
 * cells. What is hidden already costs next to nothing. A total of nothing and the total of everything are never offered.
 */
function costOf({ network, hidden }: Draft, arc: number): number {
  const { count } = network.arcs[arc] as Arc
  const nodes = network.arcsOf.length
  const isTotal = arc < cellArc(network, 0, 0)
  if (arc === TOTAL_ARC || (isTotal && count === 0)) return Number.POSITIVE_INFINITY
  if (hidden[arc]) return 1
  const everything = (network.arcs[TOTAL_ARC] as Arc).count + network.arcs.length
  return nodes * (count + 1 + (isTotal ? everything : 0))
}

/** Hides a number; a total takes its line with it, in every table with that axis. */
function hide(drafts: readonly Draft[], draft: Draft, arc: number): void {
  const { network, axes, hidden } = draft
  if (hidden[arc]) return
  if (arc > network.rowCount + network.columnCount || arc === TOTAL_ARC) hidden[arc] = true
  else if (arc <= network.rowCount) hideLine(drafts, axes[0], arc - rowArc(0))
  else hideLine(drafts, axes[1], arc - columnArc(network, 0))
}

function hideLine(drafts: readonly Draft[], axis: string, line: number): void {
  for (const { network, axes, hidden } of drafts) {
    if (axes[0] === axis) {
      hidden[rowArc(line)] = true
      for (let column = 0; column < network.columnCount; column++) hidden[cellArc(network, line, column)] = true
    }
    if (axes[1] === axis) {
      hidden[columnArc(network, line)] = true
      for (let row = 0; row < network.rowCount; row++) hidden[cellArc(network, row, line)] = true
    }
  }
}

function publish({ rows, columns }: CountTable, { network, hidden }: Draft): PublishedTable {
  const cell = (arc: number): PublishedCell =>
    hidden[arc] ? { kind: 'hidden' } : { kind: 'count', count: (network.arcs[arc] as Arc).count }
  return {
    rows,
    columns,
    cells: rows.categories.map((_, row) => columns.categories.map((_, column) => cell(cellArc(network, row, column)))),
    rowTotals: rows.categories.map((_, row) => cell(rowArc(row))),
    columnTotals: columns.categories.map((_, column) => cell(columnArc(network, column))),
    total: cell(TOTAL_ARC),
  }
}
