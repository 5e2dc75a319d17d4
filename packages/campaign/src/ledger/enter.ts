import type { Kysely } from 'kysely'
import type { Ledger } from '../model/ledger.ts'
import type { Tables } from './tables.ts'

/** Takes a post in hand; see {@link Ledger.enter} for what happens to one that is there already. */
export async function enter(
  db: Kysely<Tables>,
  { key, hash, channel, dueAtMs, consents }: Parameters<Ledger['enter']>[0],
  nowMs: number,
): Promise<void> {
  const planned = { hash, due_at_ms: dueAtMs, consents: JSON.stringify(consents) }
  await db
    .insertInto('ledger')
    .values({
      key,
      channel,
      state: 'due',
      ...planned,
      attempts: 0,
      not_before_ms: 0,
      lease_until_ms: 0,
      updated_at_ms: nowMs,
    })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ ...planned, state: 'due', not_before_ms: 0, reason: null, updated_at_ms: nowMs })
        .where('ledger.state', 'in', ['due', 'missed', 'refused'])
        .where('ledger.hash', '!=', hash),
    )
    .execute()
}
