import { z } from 'zod'
import { textSchema } from '../toolkit/text.ts'
import { type PublishedCell, publishedCellSchema } from './published-cell.ts'

/** One side of a table. Two tables with an axis of the same name speak about the same division of the same people. */
export interface Axis {
  /** What is divided, the same in every table: `province`. */
  name: string
  /** The parts, in the order of the table: `['drenthe', 'zeeland']`. Each thing counted is in exactly one. */
  categories: string[]
}

const distinct = (categories: readonly string[]) => new Set(categories).size === categories.length

/** Accepts an axis and no other keys; every category once. */
export const axisSchema = z.strictObject({
  name: textSchema.describe('What is divided, the same in every table: `province`.'),
  categories: z
    .array(textSchema)
    .refine(distinct, 'expected every category once')
    .describe("The parts, in the order of the table: `['drenthe', 'zeeland']`. Each thing counted is in exactly one."),
}) satisfies z.ZodType<Axis>

/** Counts of people or initiatives by two divisions, before anything is hidden. Totals are not in it: they follow. */
export interface CountTable {
  /** The division down the side. */
  rows: Axis
  /** The division along the top. */
  columns: Axis
  /** Whole numbers from 0, one list per row, one number per column. */
  counts: number[][]
}

/** Accepts a table of counts and no other keys; as many lists as rows, as many numbers as columns. */
export const countTableSchema = z
  .strictObject({
    rows: axisSchema.describe('The division down the side.'),
    columns: axisSchema.describe('The division along the top.'),
    counts: z.array(z.array(z.int().min(0))).describe('Whole numbers from 0, one list per row, one number per column.'),
  })
  .superRefine(({ rows, columns, counts }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (rows.name === columns.name)
      report(['columns', 'name'], `unexpected second \`${rows.name}\`, expected another division than in the rows`)
    if (counts.length !== rows.categories.length)
      report(['counts'], `unexpected ${counts.length} rows, expected ${rows.categories.length}`)
    for (const [index, row] of counts.entries()) {
      if (row.length !== columns.categories.length)
        report(['counts', index], `unexpected ${row.length} numbers, expected ${columns.categories.length}`)
    }
  }) satisfies z.ZodType<CountTable>

/** Counts by one division, as a table with a single column `total`. For a list that is published beside tables. */
export function countsBy(axis: Axis, counts: readonly number[]): CountTable {
  return { rows: axis, columns: { name: 'total', categories: ['total'] }, counts: counts.map((count) => [count]) }
}

/** A table that may be read by everybody, with totals. */
export interface PublishedTable {
  /** The division down the side. */
  rows: Axis
  /** The division along the top. */
  columns: Axis
  /** One list per row, one cell per column. */
  cells: PublishedCell[][]
  /** Total of each row. */
  rowTotals: PublishedCell[]
  /** Total of each column. */
  columnTotals: PublishedCell[]
  /** Total of everything. */
  total: PublishedCell
}

/** Accepts a published table and no other keys. */
export const publishedTableSchema = z.strictObject({
  rows: axisSchema.describe('The division down the side.'),
  columns: axisSchema.describe('The division along the top.'),
  cells: z.array(z.array(publishedCellSchema)).describe('One list per row, one cell per column.'),
  rowTotals: z.array(publishedCellSchema).describe('Total of each row.'),
  columnTotals: z.array(publishedCellSchema).describe('Total of each column.'),
  total: publishedCellSchema.describe('Total of everything.'),
}) satisfies z.ZodType<PublishedTable>
