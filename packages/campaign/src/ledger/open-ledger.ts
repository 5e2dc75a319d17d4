import { type DatabasePlace, openDatabase } from '@drempel/database'
import type { Ledger } from '../model/ledger.ts'
import { claim } from './claim.ts'
import { enter } from './enter.ts'
import { migrations } from './migrations.ts'
import { entryOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** States in which a runner holds an entry. */
const held = ['sending', 'unknown'] as const

/**
 * Opens the ledger, and makes it when it is not there. What it answers is on disk.
 * @throws Failure when it cannot be opened.
 */
export async function openLedger(place: DatabasePlace): Promise<Ledger> {
  const opened = await openDatabase<Tables>(place, migrations)
  const { db } = opened
  return {
    enter: (entry, nowMs) => enter(db, entry, nowMs),
    claim: (owner, nowMs, leaseMs) => claim(opened, owner, nowMs, leaseMs),

    async settle(key, owner, { state, ref, reason, notBeforeMs = 0 }, nowMs) {
      const { numUpdatedRows } = await db
        .updateTable('ledger')
        .set({
          ...free(nowMs),
          state,
          reason: reason ?? null,
          not_before_ms: notBeforeMs,
          ...(ref ? { ref: JSON.stringify(ref) } : {}),
        })
        .where('key', '=', key)
        .where('owner', '=', owner)
        .where('state', 'in', held)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async mark(key, state, reason, nowMs) {
      await db
        .updateTable('ledger')
        .set({ ...free(nowMs), state, reason })
        .where('key', '=', key)
        .execute()
    },

    async entries() {
      const rows = await db.selectFrom('ledger').selectAll().orderBy('due_at_ms').orderBy('key').execute()
      return rows.map(entryOf)
    },

    async entry(key) {
      const row = await db.selectFrom('ledger').selectAll().where('key', '=', key).executeTakeFirst()
      return row && entryOf(row)
    },

    close: () => db.destroy(),
  }
}

/** Ends a lease. */
const free = (nowMs: number) => ({ owner: null, lease_until_ms: 0, updated_at_ms: nowMs })
