import { rename, rm, stat } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { type DatabasePlace, openDatabase } from '@drempel/database'
import { Failure, UsageError } from '@drempel/diagnostics'
import { type RawBuilder, sql } from 'kysely'
import { migrations } from '../store/migrations/index.ts'
import { openStore } from '../store/store.ts'
import { type Filled, fillStore } from './fill-store.ts'
import { checkChecksum } from './read-backup.ts'

/** What came of restoring. */
export interface Restored extends Filled {
  /** Where what stood there before is kept; absent when nothing did. */
  readonly kept?: string
}

/**
 * Puts a backup back. What stands there is kept beside it, and only with `force`.
 * @throws UsageError when something stands there and nobody said `force`.
 * @throws Failure when a server still uses it.
 * @throws DamagedBackup when the backup is damaged; everything is then as it was.
 */
export async function restoreBackup(place: DatabasePlace, file: string, force: boolean, now: Date): Promise<Restored> {
  await checkChecksum(file)
  const suffix = now.toISOString().replace(/\W/g, '').slice(0, 15)
  return 'file' in place ? restoreFile(place.file, file, force, suffix) : restoreServer(place, file, force, suffix)
}

const refuse = (what: string) =>
  new UsageError(`${what} is not empty. Add --force to restore all the same; what stands there is then kept beside it.`)

async function restoreFile(target: string, file: string, force: boolean, suffix: string): Promise<Restored> {
  const isThere = await stat(target).then(
    ({ size }) => size > 0,
    () => false,
  )
  if (isThere && !force) throw refuse(target)
  if (isThere) closeOff(target)
  const fresh = `${target}.restoring`
  await removeFile(fresh)
  try {
    const filled = await fillStore({ file: fresh }, file)
    // Takes the steps that came since the backup was made.
    await (await openStore({ file: fresh })).close()
    closeOff(fresh)
    const kept = `${target}.before-${suffix}`
    if (isThere) await rename(target, kept)
    await rename(fresh, target)
    return { ...filled, ...(isThere ? { kept } : {}) }
  } catch (cause) {
    await removeFile(fresh)
    throw cause
  }
}

/**
 * Brings everything of a database into its one file. SQLite refuses it while anybody else has the file open, which is how we
 * know whether a server still runs.
 */
function closeOff(file: string): void {
  try {
    const database = new DatabaseSync(file)
    try {
      database.exec('PRAGMA journal_mode = DELETE')
    } finally {
      database.close()
    }
  } catch (cause) {
    throw new Failure(
      `The database ${file} is in use, or is no database. Stop the server first: systemctl stop drempel-api.`,
      { cause },
    )
  }
}

async function removeFile(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(file + end, { force: true })
}

/**
 * On a server the schema that stands there gets another name, and a new one takes its place. When the backup cannot be put
 * back, the old one gets its name again.
 */
async function restoreServer(place: DatabasePlace, file: string, force: boolean, suffix: string): Promise<Restored> {
  const isEmpty = await hasNoSteps(place)
  if (!isEmpty && !force) throw refuse('The database')
  const kept = `before_${suffix.toLowerCase()}`
  // The steps look for their own tables in every schema, so what is kept has them under other names.
  const away = [
    ...stepTables.map((table) => sql`alter table ${sql.id(table)} rename to ${sql.id(`${table}_before`)}`),
    sql`alter schema public rename to ${sql.id(kept)}`,
    sql`create schema public`,
  ]
  if (!isEmpty) await onServer(place, away)
  try {
    const filled = await fillStore(place, file)
    await (await openStore(place)).close()
    return { ...filled, ...(isEmpty ? {} : { kept }) }
  } catch (cause) {
    const back = [
      sql`drop schema public cascade`,
      sql`alter schema ${sql.id(kept)} rename to public`,
      ...stepTables.map((table) => sql`alter table ${sql.id(`${table}_before`)} rename to ${sql.id(table)}`),
    ]
    if (!isEmpty) await onServer(place, back)
    throw cause
  }
}

const stepTables = ['kysely_migration', 'kysely_migration_lock'] as const

/** Whether a database never took a step of ours. It opens without steps only then. */
async function hasNoSteps(place: DatabasePlace): Promise<boolean> {
  try {
    await (await openDatabase(place, {})).db.destroy()
    return true
  } catch {
    // It is ours, or it cannot be reached; the second is said by who opens it next.
    return false
  }
}

/** All of these statements or none, whatever steps the database had taken. */
async function onServer(place: DatabasePlace, statements: readonly RawBuilder<unknown>[]): Promise<void> {
  const { db } = await openDatabase(place, migrations)
  try {
    await db.transaction().execute(async (transaction) => {
      for (const statement of statements) await statement.execute(transaction)
    })
  } finally {
    await db.destroy()
  }
}
