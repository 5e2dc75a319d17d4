import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountTable, PublishedTable } from './count-table.ts'
import { auditTable } from './reader-range.ts'
import { everyWorld } from './search.example.ts'
import { suppress, suppressAll } from './suppress.ts'
import { tableOf } from './tables.example.ts'

const cellsOf = ({ cells, rowTotals, columnTotals, total }: PublishedTable) => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
]
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
const columnSums = (counts: number[][]) =>
  (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)))

/** The small numbers of a table by the keys of the search. */
const smallKeys = ({ counts }: CountTable, threshold: number, index: number) =>
  [
    ...counts.flatMap((row, at) => row.map((count, column) => [`${index}/${at}/${column}`, count] as const)),
    ...counts.map((row, at) => [`${index}/${at}/+`, sum(row)] as const),
    ...columnSums(counts).map((count, column) => [`${index}/+/${column}`, count] as const),
    [`${index}/+/+`, sum(counts.flat())] as const,
  ].flatMap(([key, count]) => (count > 0 && count < threshold ? [key] : []))

/** Fails unless a reader with all time leaves everything from 1 to the threshold possible for every small number. */
function expectSafe(
  family: readonly { table: CountTable; rows: number; columns: number; published: PublishedTable }[],
  sizes: readonly number[],
  threshold: number,
): void {
  const total = sum(family[0]?.table.counts.flat() ?? [])
  const numbers = family.flatMap(({ published }) => cellsOf(published)).filter(({ kind }) => kind === 'count')
  if (family.some(({ published }) => published.total.kind === 'hidden')) {
    expect(numbers).toEqual([])
    return
  }
  const { worlds, values } = everyWorld({ sizes, tables: family, total })
  expect(worlds).toBeGreaterThan(0)
  const wanted = Array.from({ length: threshold }, (_, index) => index + 1)
  for (const [index, { table }] of family.entries()) {
    for (const key of smallKeys(table, threshold, index)) {
      expect([key, wanted.filter((value) => !values.get(key)?.has(value))]).toEqual([key, []])
    }
  }
}

describe('suppress', () => {
  const small = fc
    .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.record({
        counts: fc.array(fc.array(fc.nat(rows * columns > 6 ? 3 : 5), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        threshold: fc.integer({ min: 2, max: 4 }),
      }),
    )

  it('leaves everything from 1 to the threshold possible for a reader who tries every table', () => {
    fc.assert(
      fc.property(small, ({ counts, threshold }) => {
        const table = tableOf(counts)
        const sizes = [table.rows.categories.length, table.columns.categories.length]
        expectSafe([{ table, rows: 0, columns: 1, published: suppress(table, threshold) }], sizes, threshold)
      }),
      { numRuns: 200 },
    )
  })

  const large = fc
    .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 9 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(fc.oneof(fc.nat(12), fc.nat(60), fc.constant(0)), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )

  it('passes its exact audit, shows only true numbers, hides whole lines and answers the same twice', () => {
    fc.assert(
      fc.property(large, (counts) => {
        const table = tableOf(counts)
        const published = suppress(table)
        expect(auditTable(table, published)).toEqual([])
        expect(suppress(table)).toEqual(published)
        const numbers = [...counts.flat(), ...counts.map(sum), ...columnSums(counts), sum(counts.flat())]
        for (const [index, cell] of cellsOf(published).entries()) {
          if (cell.kind !== 'hidden') expect(cell).toEqual({ kind: 'count', count: numbers[index] })
        }
        for (const [row, total] of published.rowTotals.entries()) {
          if (total.kind === 'hidden') expect(published.cells[row]?.every(({ kind }) => kind === 'hidden')).toBe(true)
        }
        for (const [column, total] of published.columnTotals.entries()) {
          if (total.kind === 'hidden') expect(published.cells.every((row) => row[column]?.kind === 'hidden')).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('suppressAll', () => {
  /** Tables of two divisions each, counted from how many people are in each combination. */
  const countedBy = (sizes: number[], joint: number[], rows: number, columns: number) => {
    const digit = (place: number, at: number) =>
      Math.floor(place / sizes.slice(0, at).reduce((a, b) => a * b, 1)) % (sizes[at] ?? 1)
    const counts = Array.from({ length: sizes[rows] ?? 0 }, () => Array.from({ length: sizes[columns] ?? 0 }, () => 0))
    for (const [place, count] of joint.entries()) {
      const row = counts[digit(place, rows)] as number[]
      row[digit(place, columns)] = (row[digit(place, columns)] ?? 0) + count
    }
    return tableOf(counts, `axis ${rows}`, `axis ${columns}`)
  }

  it.each([
    [
      'two tables that share their rows',
      [2, 2, 3],
      [
        [0, 1],
        [0, 2],
      ],
      2,
    ],
    [
      'two tables that share rows with columns',
      [3, 2, 2],
      [
        [1, 0],
        [0, 2],
      ],
      2,
    ],
    [
      'two tables with nothing in common but their people',
      [2, 2, 2, 2],
      [
        [0, 1],
        [2, 3],
      ],
      1,
    ],
    [
      'three tables around one axis',
      [2, 2, 2, 2],
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      1,
    ],
    [
      'a chain of three tables',
      [2, 2, 2, 2],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      1,
    ],
  ] as const)('leaves everything possible for a reader who tries every world: %s', (_, sizes, pairs, most) => {
    const places = sizes.reduce((product: number, size) => product * size, 1)
    const joint = fc.array(fc.oneof(fc.constant(0), fc.nat(most)), { minLength: places, maxLength: places })
    fc.assert(
      fc.property(joint, fc.integer({ min: 2, max: 3 }), (counts, threshold) => {
        const tables = pairs.map(([rows, columns]) => countedBy([...sizes], counts, rows, columns))
        const answer = suppressAll(tables, threshold)
        if (!answer.ok) throw new Error(answer.words)
        const family = tables.map((table, index) => ({
          table,
          rows: pairs[index]?.[0] as number,
          columns: pairs[index]?.[1] as number,
          published: answer.tables[index] as PublishedTable,
        }))
        expectSafe(family, sizes, threshold)
      }),
      { numRuns: 40 },
    )
  })
})
