import { z } from 'zod'

/**
 * A backup is a gzipped text of lines of JSON: a head, then for each table its name and columns followed by its rows, then an
 * end that counts them. It knows no engine, so what came out of SQLite goes into PostgreSQL and back. Tables that others refer
 * to come first.
 *
 *     {"format":"drempel-backup","version":1,"madeAt":"…","migrations":["001-sign-ups",…]}
 *     {"table":"initiative","columns":["id","name",…]}
 *     ["i-1","Voorbeeldtafel",…]
 *     {"end":{"tables":27,"rows":1042}}
 */
export const headSchema = z.strictObject({
  format: z.literal('drempel-backup'),
  version: z.literal(1),
  /** When it was made, ISO 8601 with zone. */
  madeAt: z.string(),
  /** Steps that the store had taken, in order. */
  migrations: z.array(z.string()),
})
export type Head = z.output<typeof headSchema>

/** A value as both engines know it. */
export type Value = string | number | null

const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) })
const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]))
const endSchema = z.strictObject({ end: z.strictObject({ tables: z.int(), rows: z.int() }) })

/** A line of a backup. */
export type Line =
  | ({ readonly kind: 'head' } & Head)
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly values: readonly Value[] }
  | { readonly kind: 'end'; readonly tables: number; readonly rows: number }

/** Reads a line; `undefined` when it is none of ours. */
export function parseLine(text: string): Line | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (Array.isArray(value)) {
    const row = rowSchema.safeParse(value).data
    return row && { kind: 'row', values: row }
  }
  const table = tableSchema.safeParse(value).data
  if (table) return { kind: 'table', ...table }
  const end = endSchema.safeParse(value).data
  if (end) return { kind: 'end', ...end.end }
  const head = headSchema.safeParse(value).data
  return head && { kind: 'head', ...head }
}
