import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublishedTable } from './count-table.ts'
import type { PublishedCell } from './published-cell.ts'
import { auditTable, rangeOf } from './reader-range.ts'
import { everyWorld } from './search.example.ts'
import { suppress } from './suppress.ts'
import { cellArc, columnArc, rowArc, TOTAL_ARC, tableNetwork } from './table-network.ts'
import { counted, tableOf } from './tables.example.ts'

const hiddenCell: PublishedCell = { kind: 'hidden' }

/** The table with the numbers at these places hidden by hand: `0/1` a cell, `0/+` and `+/1` totals, `+/+` everything. */
function hiddenAt(counts: number[][], places: string[]): PublishedTable {
  const open = suppress(tableOf(counts), 1)
  const cell = (place: string, one: PublishedCell) => (places.includes(place) ? hiddenCell : one)
  return {
    ...open,
    cells: open.cells.map((list, row) => list.map((one, column) => cell(`${row}/${column}`, one))),
    rowTotals: open.rowTotals.map((one, row) => cell(`${row}/+`, one)),
    columnTotals: open.columnTotals.map((one, column) => cell(`+/${column}`, one)),
    total: cell('+/+', open.total),
  }
}

const audit = (counts: number[][], places: string[], threshold?: number) =>
  auditTable(tableOf(counts), hiddenAt(counts, places), threshold)

describe('auditTable', () => {
  const counts = counted('3 40 50 / 60 70 80')

  it('finds a small number that is shown', () => {
    expect(audit(counts, [])).toEqual([{ row: 0, column: 0, lowest: 3, highest: 3 }])
  })

  it('finds a small number that is hidden alone in its row', () => {
    expect(audit(counts, ['0/0', '1/0', '1/1'])).toEqual([{ row: 0, column: 0, lowest: 3, highest: 3 }])
  })

  it('is content with a rectangle that gives way both ways', () => {
    expect(audit(counts, ['0/0', '0/1', '1/0', '1/1'])).toEqual([])
  })

  it('finds a rectangle that does not give way far enough', () => {
    expect(audit(counted('3 6 / 60 70'), ['0/0', '0/1', '1/0', '1/1'])).toEqual([
      { row: 0, lowest: 9, highest: 9 },
      { row: 0, column: 0, lowest: 0, highest: 9 },
      { row: 0, column: 1, lowest: 0, highest: 9 },
    ])
    expect(audit(counted('3 7 / 60 70'), ['0/0', '0/1', '1/0', '1/1'])).toEqual([])
    expect(audit(counted('3 70 / 60 0'), ['0/0', '0/1', '1/0', '1/1'])).toEqual([
      { row: 0, column: 0, lowest: 3, highest: 63 },
    ])
    expect(audit(counted('3 70 / 60 2'), ['0/0', '0/1', '1/0', '1/1'])).toEqual([])
    expect(audit(counted('3 70 / 60 1'), ['0/0', '0/1', '1/0', '1/1'])[0]).toEqual({
      row: 0,
      column: 0,
      lowest: 2,
      highest: 63,
    })
  })

  it('finds totals, and says where', () => {
    expect(audit(counted('3 0 / 2 20'), ['0/0', '1/0', '1/1', '0/1'])).toEqual([
      { row: 0, lowest: 3, highest: 3 },
      { column: 0, lowest: 5, highest: 5 },
      { row: 0, column: 0, lowest: 0, highest: 3 },
      { row: 1, column: 0, lowest: 2, highest: 5 },
    ])
    expect(audit(counted('3'), [])).toEqual([
      { lowest: 3, highest: 3 },
      { row: 0, lowest: 3, highest: 3 },
      { column: 0, lowest: 3, highest: 3 },
      { row: 0, column: 0, lowest: 3, highest: 3 },
    ])
  })

  it('knows that a hidden total is not nothing while everything together is shown', () => {
    expect(audit(counted('3 8'), ['0/0', '0/1', '+/0', '+/1'])).toEqual([])
    expect(audit(counted('3 7'), ['0/0', '0/1', '+/0', '+/1'])).toEqual([
      { column: 0, lowest: 1, highest: 9 },
      { column: 1, lowest: 1, highest: 9 },
      { row: 0, column: 0, lowest: 1, highest: 9 },
      { row: 0, column: 1, lowest: 1, highest: 9 },
    ])
  })

  it('works out everything from what is hidden when the grand total is hidden too', () => {
    expect(audit(counted('3 0'), ['0/0', '0/1', '+/0', '+/1', '0/+', '+/+'])).toEqual([])
    expect(audit(counted('3 20'), ['0/0', '+/0', '0/+', '+/+'])).toEqual([])
    expect(audit(counted('3 20'), ['0/0', '+/0', '0/+'])).toEqual([
      { column: 0, lowest: 3, highest: 3 },
      { row: 0, column: 0, lowest: 3, highest: 3 },
    ])
  })

  it('takes the threshold of the house, or another', () => {
    expect(audit(counted('9'), []).length).toBe(4)
    expect(audit(counted('10'), [])).toEqual([])
    expect(audit(counted('10'), [], 11).length).toBe(4)
    expect(audit(counted('0'), [])).toEqual([])
  })
})

describe('rangeOf', () => {
  const tables = fc
    .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.record({
        counts: fc.array(fc.array(fc.nat(rows * columns > 6 ? 2 : 4), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        pattern: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
      }),
    )

  it('finds exactly the numbers that a reader who tries every table finds, without gaps', () => {
    fc.assert(
      fc.property(tables, ({ counts, pattern }) => {
        const table = tableOf(counts)
        const network = tableNetwork(table, 1)
        const rows = counts.map((_, row) => row)
        const columns = table.columns.categories.map((_, column) => column)
        const arcs = new Map<string, number>([
          ['+/+', TOTAL_ARC],
          ...rows.map((row) => [`${row}/+`, rowArc(row)] as const),
          ...columns.map((column) => [`+/${column}`, columnArc(network, column)] as const),
          ...rows.flatMap((row) =>
            columns.map((column) => [`${row}/${column}`, cellArc(network, row, column)] as const),
          ),
        ])
        const places = [...arcs].flatMap(([place, arc]) => {
          const nothing = place.includes('+') && network.arcs[arc]?.count === 0
          return pattern[arc] && place !== '+/+' && !nothing ? [place] : []
        })
        const hidden = network.arcs.map(() => false)
        for (const place of places) hidden[arcs.get(place) as number] = true
        const { values } = everyWorld({
          sizes: [rows.length, columns.length],
          tables: [{ rows: 0, columns: 1, published: hiddenAt(counts, places) }],
          total: network.arcs[TOTAL_ARC]?.count as number,
        })
        for (const place of places) {
          const { lowest, highest } = rangeOf(network, hidden, arcs.get(place) as number)
          const found = [...(values.get(`0/${place}`) as Set<number>)].sort((one, other) => one - other)
          expect([place, found]).toEqual([place, Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at)])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has no upper end when everything is hidden', () => {
    const network = tableNetwork(tableOf(counted('3 4 / 5 6')), 0)
    const all = network.arcs.map(() => true)
    expect(network.arcs.map((_, arc) => rangeOf(network, all, arc))).toEqual(
      network.arcs.map(() => ({ lowest: 0, highest: Number.POSITIVE_INFINITY })),
    )
  })
})
