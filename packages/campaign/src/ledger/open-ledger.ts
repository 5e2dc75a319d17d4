import { type DatabasePlace, openDatabase } from '@drempel/database'
import { sql } from 'kysely'
import type { ByHand, Ledger } from '../model/ledger.ts'
import { claim } from './claim.ts'
import { enter } from './enter.ts'
import { type LeaseClock, leaseNow, wholeNumber } from './lease-now.ts'
import { migrations } from './migrations.ts'
import { own } from './own.ts'
import { entryOf } from './rows.ts'
import type { Tables } from './tables.ts'
import { withdraw } from './withdraw.ts'

/** What gives way to what a person says. */
const asked: ByHand = { kind: 'asked' }

/** States in which a runner holds an entry. */
const held = ['sending', 'unknown'] as const

/**
 * Opens the ledger, and makes it when it is not there. What it answers is on disk. `leaseClock`: what keeps the time of leases;
 * absent: the database where it has a clock that runners share, PostgreSQL.
 * @throws Failure when it cannot be opened.
 */
export async function openLedger(
  place: DatabasePlace,
  leaseClock: LeaseClock = usualLeaseClock(place),
): Promise<Ledger> {
  const opened = await openDatabase<Tables>(place, migrations)
  const { db } = opened
  return {
    enter: (entry, nowMs) => enter(db, entry, nowMs),
    claim: (owner, nowMs, leaseMs) => claim(opened, leaseClock, owner, nowMs, leaseMs),

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
        .where('state', 'in', state === 'withdrawn' ? [...held, state] : held)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    own: (key, ref) => own(db, key, ref),

    async renew(key, owner, nowMs, leaseMs) {
      const now = leaseNow(leaseClock, nowMs)
      const { numUpdatedRows } = await db
        .updateTable('ledger')
        .set({ lease_until_ms: sql<number>`${now} + ${wholeNumber(leaseMs)}`, updated_at_ms: nowMs })
        .where('key', '=', key)
        .where('owner', '=', owner)
        .where('state', 'in', held)
        .where('lease_until_ms', '>', now)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    withdraw: (entry, reason, nowMs) => withdraw(db, leaseClock, entry, reason, nowMs),

    async markByHand(key, byHand, nowMs) {
      await db
        .updateTable('ledger')
        .set({ by_hand: byHand ? JSON.stringify(byHand) : null, updated_at_ms: nowMs })
        .where('key', '=', key)
        .where('state', '=', 'withdrawn')
        .where((may) => may.or([may('by_hand', 'is', null), may('by_hand', '=', JSON.stringify(asked))]))
        .execute()
      const row = await db.selectFrom('ledger').selectAll().where('key', '=', key).executeTakeFirst()
      return row && entryOf(row).byHand
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

const usualLeaseClock = (place: DatabasePlace): LeaseClock => ('url' in place ? 'database' : 'caller')

/** Ends a lease. */
const free = (nowMs: number) => ({ owner: null, lease_until_ms: 0, updated_at_ms: nowMs })
