import type { DatabaseSync } from 'node:sqlite'
import { type Dialect, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { kyselyDatabase } from './sqlite-database.ts'

/** How Kysely speaks to Node's own SQLite. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter,
    createDriver: () => new SqliteDriver({ database: kyselyDatabase(database) }),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/**
 * Kysely's adapter, which says that SQLite cannot change tables inside a transaction; it can. Without one, a server that
 * is killed during an update leaves a half-updated database, which no later start can open.
 */
const createAdapter = (): SqliteAdapter =>
  Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true })
