import { DatabaseSync } from 'node:sqlite'
import { Failure } from '@drempel/diagnostics'
import type { Value } from './format.ts'
import { isOfMigrations, parentsFirst, type Source } from './source.ts'

/**
 * A file as it is now. It is read in one transaction that sees nothing of what others write meanwhile, and holds up nobody.
 * @throws Failure when there is no such file.
 */
export function openSqliteSource(file: string): Source {
  let database: DatabaseSync
  try {
    database = new DatabaseSync(file, { readOnly: true })
    database.exec('BEGIN')
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (cause) {
    throw new Failure(`The database ${file} cannot be read. See that it is there and that it is a database of ours.`, {
      cause,
    })
  }
  const texts = (query: string, ...given: string[]) =>
    database
      .prepare(query)
      .all(...given)
      .map((row) => String(Object.values(row)[0]))
  return {
    migrations: async () => texts('SELECT name FROM kysely_migration ORDER BY name'),
    tables: async () => {
      const names = texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      const ours = names.filter((name) => !isOfMigrations(name))
      const refersTo = new Map(
        ours.map((name) => [name, new Set(texts('SELECT "table" FROM pragma_foreign_key_list(?)', name))]),
      )
      return parentsFirst(ours, refersTo).map((table) => ({
        table,
        columns: texts('SELECT name FROM pragma_table_info(?) ORDER BY cid', table),
      }))
    },
    async *rows({ table, columns }) {
      const statement = database.prepare(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)}`)
      statement.setReturnArrays(true)
      for (const row of statement.iterate()) yield row as unknown as readonly Value[]
    },
    close: async () => database.close(),
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
