import { type Kysely, sql } from 'kysely'
import type { Ledger } from '../model/ledger.ts'
import { type LeaseClock, leaseNow, wholeNumber } from './lease-now.ts'
import { entryOf } from './rows.ts'
import type { Tables } from './tables.ts'

/**
 * Forbids a post, in one statement, so that no runner can take it in between. One that was in hand keeps its lease, for who
 * looks afterwards whether it came:
 *
 *     due, done, …            ▶ withdrawn   over
 *     sending, unknown        ▶ withdrawn   until the lease is over, or until it may be looked for
 *     withdrawn with a lease  ▶ withdrawn   the same lease
 */
export async function withdraw(
  db: Kysely<Tables>,
  leaseClock: LeaseClock,
  { key, hash, channel, dueAtMs, consents }: Parameters<Ledger['withdraw']>[0],
  reason: string,
  nowMs: number,
): ReturnType<Ledger['withdraw']> {
  const now = leaseNow(leaseClock, nowMs)
  const leaseUntil = sql<number>`case
    when ledger.state in ('sending', 'unknown', 'withdrawn') and ledger.lease_until_ms > 0 then ledger.lease_until_ms
    when ledger.state = 'unknown' and ledger.not_before_ms > ${wholeNumber(nowMs)} then ledger.not_before_ms
    when ledger.state = 'unknown' then ${now}
    else 0 end`
  const row = await db
    .insertInto('ledger')
    .values({
      key,
      hash,
      channel,
      state: 'withdrawn',
      due_at_ms: dueAtMs,
      attempts: 0,
      not_before_ms: 0,
      lease_until_ms: 0,
      reason,
      consents: JSON.stringify(consents),
      updated_at_ms: nowMs,
    })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        state: 'withdrawn',
        reason,
        not_before_ms: 0,
        lease_until_ms: leaseUntil,
        updated_at_ms: nowMs,
      }),
    )
    .returningAll()
    .returning(sql<number>`case when lease_until_ms > ${now} then 1 else 0 end`.as('held'))
    .executeTakeFirstOrThrow()
  return { entry: entryOf(row), held: row.held === 1 }
}
