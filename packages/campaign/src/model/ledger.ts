import type { PublishedRef } from './adapter.ts'

/**
 * Where a post is on its way, `campaign.md` §5.3. `due`: may be sent now. `sending`: a runner holds it until `leaseUntilMs`.
 * `unknown`: may be on the server, reconcile first. `done`: is there. `missed`: its grace passed before it could be sent.
 * `refused`: the server will not have it. `needs-human`: nobody can find out by program. `withdrawn`: was taken away, or
 * never may be sent.
 */
export const ledgerStates = [
  'due',
  'sending',
  'unknown',
  'done',
  'missed',
  'refused',
  'needs-human',
  'withdrawn',
] as const

/** A state of the ledger. */
export type LedgerState = (typeof ledgerStates)[number]

/** What the ledger knows of one planned post. No words of the post, no secrets. */
export interface LedgerEntry {
  key: string
  /** Hash of the plan that was approved when it was taken in hand. */
  hash: string
  channel: string
  state: LedgerState
  dueAtMs: number
  /** Times that sending was tried. */
  attempts: number
  /** Not before this; from the server's own headers. */
  notBeforeMs: number
  leaseUntilMs: number
  owner?: string
  ref?: PublishedRef
  /** Why it is where it is, for people. */
  reason?: string
  /** Consent numbers that it rests on, so that a withdrawal finds it. */
  consents: readonly string[]
  updatedAtMs: number
}

/** The durable ledger: embedded SQLite, or PostgreSQL with several runners side by side. The same contract for both. */
export interface Ledger {
  /**
   * Takes a planned post in hand as `due`. One that is there already stays as it is, with its state; but as long as it is
   * `due`, its hash, time and consents follow the plan, and one that was `missed` or `refused` is `due` again when its hash
   * is another: staff changed it and approved it anew. Neither was ever on a server.
   */
  enter(entry: Pick<LedgerEntry, 'key' | 'hash' | 'channel' | 'dueAtMs' | 'consents'>, nowMs: number): Promise<void>
  /**
   * Claims one entry that may go now, the one that is due first, and gives a lease. A fresh one comes as `sending`; one of which
   * nobody knows, or whose lease ran out, as `unknown`. One runner gets it.
   */
  claim(owner: string, nowMs: number, leaseMs: number): Promise<LedgerEntry | undefined>
  /** Writes down how it ended, only while the lease is this owner's. False: it was not, and nothing is written. */
  settle(
    key: string,
    owner: string,
    outcome: { state: LedgerState; ref?: PublishedRef; reason?: string; notBeforeMs?: number },
    nowMs: number,
  ): Promise<boolean>
  /** Sets a state outside a lease: withdrawn, missed, needs-human. It ends a lease that somebody has. */
  mark(key: string, state: LedgerState, reason: string, nowMs: number): Promise<void>
  /** All entries by due time, then key. */
  entries(): Promise<readonly LedgerEntry[]>
  entry(key: string): Promise<LedgerEntry | undefined>
  close(): Promise<void>
}
