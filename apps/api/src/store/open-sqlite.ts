import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '@drempel/diagnostics'
import { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { kyselyStore } from './kysely-store.ts'
import { migrations } from './migrations.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** How long to wait for another process that writes, in milliseconds. */
const WAIT_MS = 5_000

/**
 * Opens a store in one SQLite file and brings it up to date; makes file and folder when they are not there. What is
 * answered has reached the disk: write-ahead log with a full sync at every commit.
 * @throws Failure when the file cannot be opened or brought up to date; it is then as it was.
 */
export async function openSqlite(
  file: string,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openFile(file)) })
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...steps }) },
  }).migrateToLatest()
  if (!error) return kyselyStore(db)
  await db.destroy()
  throw new Failure(
    `The database ${file} could not be brought up to date. It is as it was; is it from a newer version?`,
    { cause: error },
  )
}

function openFile(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') makePrivate(file)
    const database = new DatabaseSync(file, { timeout: WAIT_MS })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    return database
  } catch (cause) {
    throw new Failure(
      `The database ${file} cannot be opened. See that the folder can be written to and that the file is a database of ours.`,
      { cause },
    )
  }
}

/** Names and telephone numbers are in it: only the user who runs the API may read it, and what SQLite puts beside it. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
