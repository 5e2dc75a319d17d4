import type { CountTable } from './count-table.ts'

/** What a table of counts adds up to. */
export interface Totals {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly everything: number
}

/** The sum of numbers; 0 for none. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** The totals of a table. */
export function totalsOf({ columns, counts }: CountTable): Totals {
  const rows = counts.map(sumOf)
  return {
    rows,
    columns: columns.categories.map((_, column) => sumOf(counts.map((row) => row[column] as number))),
    everything: sumOf(rows),
  }
}
