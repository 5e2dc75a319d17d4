import { type RawBuilder, sql } from 'kysely'

/** What keeps the time of leases: the database, or the caller of the ledger. */
export type LeaseClock = 'database' | 'caller'

/**
 * The moment that leases are measured by. Runners on several machines share a PostgreSQL server, and so its clock: one whose
 * own clock is behind would give itself a lease that is already over for the others. SQLite stands on the machine of its
 * runners, which have one clock.
 */
export const leaseNow = (leaseClock: LeaseClock, nowMs: number): RawBuilder<number> =>
  leaseClock === 'database' ? sql`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)` : wholeNumber(nowMs)

/** A number whose type the database need not guess. */
export const wholeNumber = (value: number): RawBuilder<number> => sql`cast(${value} as bigint)`
