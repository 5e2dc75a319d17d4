import { type DatabasePlace, type Migrations, openDatabase } from '@drempel/database'
import { type Kysely, sql } from 'kysely'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'
import { type Write, writeApart, writeTogether } from './write.ts'

/** The database, as much of it as reading needs: outside a change, or inside one. */
export type Db = Kysely<Tables>

/** Where the API keeps what must not be lost. */
export interface Store {
  /** For reading. Who writes uses `write`. */
  readonly db: Db
  /** Makes a change: all of it or nothing. Once it resolves, the change has reached the disk. */
  readonly write: Write
  readonly engine: 'sqlite' | 'postgres'
  /** Resolves when the store answers; rejects when it does not. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens a store and brings it up to date. A file is made when it is not there.
 * @throws Failure when it cannot be opened or brought up to date; it is then as it was.
 */
export async function openStore(place: DatabasePlace, steps: Migrations = migrations): Promise<Store> {
  const { db, engine } = await openDatabase<Tables>(place, steps)
  return {
    db,
    engine,
    write: engine === 'sqlite' ? writeTogether(db) : writeApart(db),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  }
}
