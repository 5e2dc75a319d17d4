import type { CountTable, PublishedTable } from './count-table.ts'
import { renderCell } from './published-cell.ts'

/** Rows of numbers as one would write them down: `3 40 / 50 60`. */
export function counted(text: string): number[][] {
  return text.split(' / ').map((row) => row.split(' ').map(Number))
}

/** A table with made-up names, for tests. */
export function tableOf(counts: number[][], rowName = 'row', columnName = 'column'): CountTable {
  const names = (name: string, length: number) => Array.from({ length }, (_, index) => `${name} ${index}`)
  return {
    rows: { name: rowName, categories: names(rowName, counts.length) },
    columns: { name: columnName, categories: names(columnName, counts[0]?.length ?? 0) },
    counts,
  }
}

/** A published table as lines of text, hidden numbers as a dot: `5 . | 20`, the totals below. */
export function linesOf({ cells, rowTotals, columnTotals, total }: PublishedTable): string[] {
  const words = (list: PublishedTable['rowTotals']) =>
    list.map((cell) => (cell.kind === 'hidden' ? '.' : renderCell(cell)))
  const line = (list: PublishedTable['rowTotals'], end: PublishedTable['total'] | undefined) =>
    `${words(list).join(' ')} | ${words(end ? [end] : []).join()}`
  return [...cells.map((list, row) => line(list, rowTotals[row])), line(columnTotals, total)]
}
