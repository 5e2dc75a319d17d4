import { type Migrations, openDatabase } from '@drempel/database'
import { kyselyStore } from './kysely-store.ts'
import { migrations } from './migrations.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Opens a store in one SQLite file and brings it up to date; makes file and folder when they are not there. What is
 * answered has reached the disk.
 * @throws Failure when the file cannot be opened or brought up to date; it is then as it was.
 */
export async function openSqlite(file: string, steps: Migrations = migrations): Promise<Store> {
  const { db } = await openDatabase<Tables>({ file }, steps)
  return kyselyStore(db)
}
