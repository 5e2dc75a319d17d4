import type { Value } from './format.ts'

/** A store as it is at one moment, to be copied while others go on writing. */
export interface Source {
  /** Steps that it has taken, in order. */
  readonly migrations: () => Promise<readonly string[]>
  /** Tables with their columns; those that others refer to come first. */
  readonly tables: () => Promise<readonly SourceTable[]>
  /** The rows of a table, without holding them all. */
  readonly rows: (table: SourceTable) => AsyncIterable<readonly Value[]>
  readonly close: () => Promise<void>
}

/** A table to copy. */
export interface SourceTable {
  readonly table: string
  readonly columns: readonly string[]
}

/** Tables of the migrations themselves: the head of a backup says what is in them. */
export const isOfMigrations = (table: string): boolean => table.startsWith('kysely_migration')

/** Tables in an order in which each comes after those that it refers to. A circle keeps the order of names. */
export function parentsFirst(tables: readonly string[], refersTo: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const placed: string[] = []
  const visit = (table: string, above: readonly string[]) => {
    if (placed.includes(table) || above.includes(table) || !tables.includes(table)) return
    for (const parent of [...(refersTo.get(table) ?? [])].sort()) visit(parent, [...above, table])
    placed.push(table)
  }
  for (const table of [...tables].sort()) visit(table, [])
  return placed
}
