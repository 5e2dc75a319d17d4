import type { OpenDatabase } from '@drempel/database'
import { type ExpressionBuilder, sql } from 'kysely'
import type { LedgerEntry } from '../model/ledger.ts'
import { entryOf } from './rows.ts'
import type { Tables } from './tables.ts'

/**
 * Gives one entry to one runner, in one statement, so that no second one can get it:
 *
 *     due ───────────────▶ sending   nobody ever sent it under this lease
 *     sending, lease out ▶ unknown   its runner died or hangs; it may be on the server
 *     unknown, no lease  ▶ unknown   somebody has to look
 */
export async function claim(
  { db, engine }: OpenDatabase<Tables>,
  owner: string,
  nowMs: number,
  leaseMs: number,
): Promise<LedgerEntry | undefined> {
  const row = await db
    .updateTable('ledger')
    .set((set) => ({
      state: set.case().when('state', '=', 'due').then('sending').else('unknown').end() as never,
      attempts: set('attempts', '+', 1),
      owner,
      lease_until_ms: nowMs + leaseMs,
      updated_at_ms: nowMs,
    }))
    .where('key', '=', (where) => {
      const first = where
        .selectFrom('ledger')
        .select('key')
        .where((may) => mayGo(may, nowMs))
        .orderBy('due_at_ms')
        .orderBy('key')
        .limit(1)
      // Runners side by side on PostgreSQL pass over what another is taking. SQLite has one writer at a time.
      return engine === 'postgres' ? first.modifyEnd(sql`for update skip locked`) : first
    })
    .returningAll()
    .executeTakeFirst()
  return row && entryOf(row)
}

const mayGo = (may: ExpressionBuilder<Tables, 'ledger'>, nowMs: number) =>
  may.and([
    may('not_before_ms', '<=', nowMs),
    may.or([
      may.and([may('state', '=', 'due'), may('due_at_ms', '<=', nowMs)]),
      may.and([may('state', 'in', ['sending', 'unknown']), may('lease_until_ms', '<=', nowMs)]),
    ]),
  ])
