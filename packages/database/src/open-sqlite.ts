import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '@drempel/diagnostics'
import type { Dialect } from 'kysely'
import { sqliteDialect } from './sqlite-dialect.ts'
import { isBusy, whyNotOpened } from './why-not-opened.ts'

/** How long to wait for another process that writes, in milliseconds. */
const WAIT_MS = 30_000

/**
 * How Kysely speaks to this file. What is answered has reached the disk: write-ahead log with a full sync at every commit.
 * @throws Failure when the file cannot be opened.
 */
export function openSqlite(file: string): Dialect {
  try {
    if (file !== ':memory:') makePrivate(file)
    const database = new DatabaseSync(file, { timeout: WAIT_MS })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    return sqliteDialect(database)
  } catch (cause) {
    if (isBusy(cause)) throw new Failure(whyNotOpened({ file }, cause), { cause })
    throw new Failure(
      `The database ${file} cannot be opened. See that the folder can be written to and that the file is a database of ours.`,
      { cause },
    )
  }
}

/** Only the user who runs the program may read it, and what SQLite puts beside it: names and telephone numbers may be in it. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
