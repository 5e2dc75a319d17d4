import type { LedgerState } from '../model/ledger.ts'

/** The table as the query layer knows it. Instants are milliseconds since 1970. */
export interface Tables {
  /** One row for every planned post that was taken in hand. */
  ledger: {
    key: string
    hash: string
    channel: string
    state: LedgerState
    due_at_ms: number
    attempts: number
    not_before_ms: number
    lease_until_ms: number
    owner: string | null
    /** `PublishedRef` as JSON. */
    ref: string | null
    reason: string | null
    /** List of consent numbers as JSON. */
    consents: string
    updated_at_ms: number
    /** `ByHand` as JSON. */
    by_hand: string | null
  }
  /** Names on servers, each with the one post that it is of. */
  name: { channel: string; id: string; key: string }
}
