/**
 * How long it takes to protect small numbers, for tables of 6 × 10, 12 × 20 and 24 × 40 with small and large counts
 * mixed. The promise on paper is `s · k · rows · columns · (rows + columns)²` at most; this shows what comes of it.
 */
import type { CountTable } from '../src/measure/count-table.ts'
import { suppress, suppressAll } from '../src/measure/suppress.ts'
import { bestOf, growth, report } from './measure.ts'

/** Numbers that look like chance and are the same every time (Lehmer's generator). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** A table in which about a third of the numbers is below ten, as with people by province and theme. */
function tableOf(rows: number, columns: number, rowName = 'row', columnName = 'column'): CountTable {
  const next = numbersFrom(rows * 1000 + columns)
  const names = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name} ${index}`)
  return {
    rows: { name: rowName, categories: names(rows, rowName) },
    columns: { name: columnName, categories: names(columns, columnName) },
    counts: Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.floor(next() ** 2 * 90))),
  }
}

const sizes = [
  [6, 10],
  [12, 20],
  [24, 40],
] as const

const timed = sizes.map(([rows, columns]) => {
  const table = tableOf(rows, columns)
  return { label: `${rows} × ${columns}`, size: rows * columns, ms: bestOf(7, () => suppress(table)) }
})

/** The same people by province × theme and province × stage: two tables that share their rows. */
const byTheme = tableOf(12, 20, 'province', 'theme')
const byStage: CountTable = {
  ...byTheme,
  columns: { name: 'stage', categories: ['a', 'b', 'c', 'd'] },
  counts: byTheme.counts.map((row) =>
    [0, 1, 2, 3].map((part) => row.filter((_, index) => index % 4 === part).reduce((one, other) => one + other, 0)),
  ),
}
const family = { label: '12×20 + 12×4', size: 288, ms: bestOf(7, () => suppressAll([byTheme, byStage])) }

const [smallest, middle] = timed as [(typeof timed)[0], (typeof timed)[0]]
report({
  name: 'suppress a table of 12 × 20',
  measured: middle.ms,
  reference: smallest.ms,
  ratio: middle.ms / smallest.ms,
  rows: growth([...timed, family]),
})
