import { PostgresAdapter, sql } from 'kysely'
import type { Db } from './store.ts'

/** What changes can wait for each other about, with the number by which PostgreSQL knows it. */
const numbers = { calendar: 7_030 } as const

/**
 * Holds something until the change ends: `shared` with others who only go by it, `alone` for who changes it. On SQLite
 * nobody else changes anything meanwhile, so there is nothing to hold. Outside a change it does nothing.
 */
export async function hold(db: Db, what: keyof typeof numbers, how: 'shared' | 'alone'): Promise<void> {
  if (!db.isTransaction || !(db.getExecutor().adapter instanceof PostgresAdapter)) return
  const number = sql.lit(numbers[what])
  await (how === 'alone'
    ? sql`select pg_advisory_xact_lock(${number})`
    : sql`select pg_advisory_xact_lock_shared(${number})`
  ).execute(db)
}
