import { Failure } from '@drempel/diagnostics'
import { type Dialect, Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { DatabasePlace } from './database-place.ts'
import { openSqlite } from './open-sqlite.ts'
import { whyNotOpened } from './why-not-opened.ts'

/** An open database. `db.destroy()` closes it. */
export interface OpenDatabase<Tables> {
  readonly db: Kysely<Tables>
  /** What keeps it, for the rare query that differs. */
  readonly engine: 'sqlite' | 'postgres'
}

/** Steps from an empty database to the present one, by name; taken in order of name. A released step never changes. */
export type Migrations = Readonly<Record<string, Migration>>

/**
 * Opens a database and brings it up to date: all steps that are missing, or none. Several processes may do so at once.
 * @throws Failure when it cannot be reached or brought up to date, for one because a newer version made it. It is then as
 *   it was.
 */
export async function openDatabase<Tables>(
  place: DatabasePlace,
  migrations: Migrations,
): Promise<OpenDatabase<Tables>> {
  const db = new Kysely<Tables>({ dialect: await dialectOf(place) })
  try {
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => ({ ...migrations }) },
    }).migrateToLatest()
    if (error) throw error
    return { db, engine: 'file' in place ? 'sqlite' : 'postgres' }
  } catch (cause) {
    await db.destroy()
    throw new Failure(whyNotOpened(place, cause), { cause })
  }
}

/** The client of PostgreSQL is loaded only by who uses it: most of our programs work with a file, and start sooner so. */
const dialectOf = async (place: DatabasePlace): Promise<Dialect> =>
  'file' in place ? openSqlite(place.file) : (await import('./open-postgres.ts')).openPostgres(place.url)
