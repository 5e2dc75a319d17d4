import type { LedgerState } from '../model/ledger.ts'

/** A line of what the publisher did: keys and states, no words of a post and no secrets. */
export type PublishLine =
  | { readonly event: 'held'; readonly key: string; readonly reason: string }
  | {
      readonly event: 'settled'
      readonly key: string
      readonly state: LedgerState
      readonly reason?: string
      readonly url?: string
    }
  | { readonly event: 'lease-lost'; readonly key: string }
  | { readonly event: 'taken-back'; readonly key: string; readonly outcome: string }
  /** The plan could not be read, or the ledger not be reached. It is tried again. */
  | { readonly event: 'round-failed'; readonly reason: string; readonly inARow: number }
  | { readonly event: 'clock-jumped'; readonly jumpMs: number; readonly waitMs: number }

/** Takes the lines. */
export type PublishLog = (line: PublishLine) => void
