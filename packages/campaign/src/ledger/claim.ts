import type { OpenDatabase } from '@drempel/database'
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import type { LedgerEntry, LedgerState } from '../model/ledger.ts'
import { type LeaseClock, leaseNow, wholeNumber } from './lease-now.ts'
import { entryOf } from './rows.ts'
import type { Tables } from './tables.ts'

/**
 * Gives one entry to one runner, in one statement, so that no second one can get it:
 *
 *     due                  ▶ sending     nobody ever sent it under this lease
 *     sending, lease out   ▶ unknown     its runner died or hangs; it may be on the server
 *     unknown, no lease    ▶ unknown     somebody has to look
 *     withdrawn, lease out ▶ withdrawn   somebody has to look whether it came all the same
 */
export async function claim(
  { db, engine }: OpenDatabase<Tables>,
  leaseClock: LeaseClock,
  owner: string,
  nowMs: number,
  leaseMs: number,
): Promise<LedgerEntry | undefined> {
  const now = leaseNow(leaseClock, nowMs)
  const row = await db
    .updateTable('ledger')
    .set((set) => ({
      state: sql<LedgerState>`case state when 'due' then 'sending' when 'withdrawn' then 'withdrawn' else 'unknown' end`,
      attempts: set('attempts', '+', 1),
      owner,
      lease_until_ms: sql<number>`${now} + ${wholeNumber(leaseMs)}`,
      updated_at_ms: nowMs,
    }))
    .where('key', '=', (where) => {
      const first = where
        .selectFrom('ledger')
        .select('key')
        .where((may) => mayGo(may, nowMs, now))
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

const mayGo = (may: ExpressionBuilder<Tables, 'ledger'>, nowMs: number, now: RawBuilder<number>) =>
  may.and([
    may('not_before_ms', '<=', nowMs),
    may.or([
      may.and([may('state', '=', 'due'), may('due_at_ms', '<=', nowMs)]),
      may.and([may('state', 'in', ['sending', 'unknown']), may('lease_until_ms', '<=', now)]),
      may.and([may('state', '=', 'withdrawn'), may('lease_until_ms', '>', 0), may('lease_until_ms', '<=', now)]),
    ]),
  ])
