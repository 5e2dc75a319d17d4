import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'

type Parameters = readonly (string | number | bigint | null | Uint8Array)[]

/**
 * Node's own SQLite in the form in which Kysely wants a database. Statements are kept once prepared: preparing is what
 * costs most of a small query.
 */
export function kyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, ReturnType<typeof statementOf>>()
  return {
    close: () => database.close(),
    prepare: (asked) => {
      // A transaction that first reads and then writes is refused, not delayed, when another process wrote in between.
      // So it takes the right to write at once, and waits for it.
      const sql = asked === 'begin' ? 'begin immediate' : asked
      const known = prepared.get(sql) ?? statementOf(database.prepare(sql))
      prepared.set(sql, known)
      return known
    },
  }
}

const statementOf = (statement: StatementSync) => ({
  /** Whether it gives rows; Kysely asks before it runs it. */
  reader: statement.columns().length > 0,
  all: (parameters: readonly unknown[]) => statement.all(...(parameters as Parameters)),
  run: (parameters: readonly unknown[]) => statement.run(...(parameters as Parameters)),
  iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as Parameters)),
})
