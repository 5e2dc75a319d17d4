import type { PublishedRef } from './adapter.ts'

/**
 * Where a post is on its way, `campaign.md` §5.3. `due`: may be sent now. `sending`: a runner holds it until `leaseUntilMs`.
 * `unknown`: may be on the server, reconcile first. `done`: is there. `missed`: its grace passed before it could be sent.
 * `refused`: the server will not have it. `needs-human`: nobody can find out by program. `withdrawn`: was taken away, or
 * never may be sent; with a lease, somebody still has to look whether it came.
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

/** That a person took a post away by hand. */
export interface TakenAway {
  kind: 'taken-away'
  /** Who says so. */
  by: string
  /** When they said it, as an instant in UTC. */
  at: string
}

/** Of a withdrawn post that no program can take away: `asked`: a person still has to; `taken-away`: they say that they did. */
export type ByHand = { kind: 'asked' } | TakenAway

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
  /** What a person has to do about it, or did, after it was withdrawn where no program can take it away. */
  byHand?: ByHand
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
   * nobody knows, or whose lease ran out, as `unknown`; one that was withdrawn while it was in hand, as `withdrawn`. One runner
   * gets it.
   */
  claim(owner: string, nowMs: number, leaseMs: number): Promise<LedgerEntry | undefined>
  /**
   * Writes down how it ended, only while the lease is this owner's. False: it was not, and nothing is written. One that was
   * withdrawn can only be settled as that.
   */
  settle(
    key: string,
    owner: string,
    outcome: { state: LedgerState; ref?: PublishedRef; reason?: string; notBeforeMs?: number },
    nowMs: number,
  ): Promise<boolean>
  /**
   * Says that these names on the server are this post's. False: one of them is another's on the same channel, and nothing is
   * written. Of two that say so of one name at the same moment, one is right.
   */
  own(key: string, ref: PublishedRef): Promise<boolean>
  /**
   * Says, right before something is sent, that the runner is still at it: its lease is `leaseMs` long again. False: the lease
   * ran out, went to another, or the post was withdrawn; then it does not send.
   */
  renew(key: string, owner: string, nowMs: number, leaseMs: number): Promise<boolean>
  /**
   * Forbids a post for ever, also one that was never taken in hand. A runner that holds it cannot renew its lease any more, but
   * what it asked of a server may still come: `held` until the lease is over. What was in hand is claimed once more after
   * that, as `withdrawn`, so that somebody looks whether it came; who found that it did not settles it as `withdrawn`.
   */
  withdraw(
    entry: Pick<LedgerEntry, 'key' | 'hash' | 'channel' | 'dueAtMs' | 'consents'>,
    reason: string,
    nowMs: number,
  ): Promise<{ readonly entry: LedgerEntry; readonly held: boolean }>
  /**
   * Writes down what a person has to do about a withdrawn post, or did; undefined: nothing any more. Who said first that they
   * took it away stays; a post that is not withdrawn stays as it is. Answers what stands there afterwards.
   */
  markByHand(key: string, byHand: ByHand | undefined, nowMs: number): Promise<ByHand | undefined>
  /** All entries by due time, then key. */
  entries(): Promise<readonly LedgerEntry[]>
  entry(key: string): Promise<LedgerEntry | undefined>
  close(): Promise<void>
}
