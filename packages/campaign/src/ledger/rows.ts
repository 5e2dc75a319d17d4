import type { Selectable } from 'kysely'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Tables } from './tables.ts'

/** An entry as it stands in a row. */
export const entryOf = (row: Selectable<Tables['ledger']>): LedgerEntry => ({
  key: row.key,
  hash: row.hash,
  channel: row.channel,
  state: row.state,
  dueAtMs: row.due_at_ms,
  attempts: row.attempts,
  notBeforeMs: row.not_before_ms,
  leaseUntilMs: row.lease_until_ms,
  ...(row.owner === null ? {} : { owner: row.owner }),
  ...(row.ref === null ? {} : { ref: JSON.parse(row.ref) }),
  ...(row.reason === null ? {} : { reason: row.reason }),
  consents: JSON.parse(row.consents),
  ...(row.by_hand === null ? {} : { byHand: JSON.parse(row.by_hand) }),
  updatedAtMs: row.updated_at_ms,
})
