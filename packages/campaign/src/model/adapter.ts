import type { PlannedPost } from './planned-post.ts'

/** Where a published post is found back: parts of a thread in order, first part first. */
export interface PublishedRef {
  /** Name of each part for the server: a record key, an id, a `Message-ID`, a file. */
  ids: readonly string[]
  /** Address that a person can open. Absent where there is none. */
  url?: string
}

/** In what a post on a server differs from the plan. */
export type Difference = 'text' | 'links' | 'media' | 'alt' | 'captions' | 'language' | 'time' | 'thread'

/**
 * What a server holds of a post. `whole`: all parts; `same` says whether they are as planned, `differs` in what they are not.
 * `part`: only some parts, which `put` can make whole. `unknown`: the server gave no answer that says it; ask
 * again, not before `untilMs`. `needs-human`: this channel cannot say it by program, ever; `reason` says where to look.
 */
export type Found =
  | { kind: 'absent' }
  | { kind: 'whole'; ref: PublishedRef; same: boolean; differs?: readonly Difference[] }
  | { kind: 'part'; ref: PublishedRef }
  | { kind: 'unknown'; reason: string; untilMs?: number }
  | { kind: 'needs-human'; reason: string }

/**
 * How sending ended. `done`: it is there. `refused`: it will not be there (4xx), `reason` says why; `ref`: the
 * parts of a thread that are there already. `wait`: it is
 * not there, and the server says when to try again. `unknown`: it may be there, whole or in part; find before anything else,
 * not before `untilMs`.
 */
export type Sent =
  | { kind: 'done'; ref: PublishedRef }
  | { kind: 'refused'; reason: string; ref?: PublishedRef }
  | { kind: 'wait'; untilMs: number; reason: string }
  | { kind: 'unknown'; reason: string; untilMs?: number }

/**
 * Whose the posts on a server are, as our own records have it: for channels that know a post by its words alone, when another has
 * the same.
 */
export interface Whose {
  /** Names on the server that the ledger has for this post. */
  readonly own: readonly string[]
  /** Whether the ledger has this name for another post, also one that left the plan. */
  readonly isTaken: (id: string) => boolean
  /** Planned posts that look the same, and may be there without the ledger knowing under which name. */
  readonly alike: readonly PlannedPost[]
}

/** Asks our own records; only who is in doubt does. */
export type AskWhose = () => Promise<Whose>

/** Whether something with the names of the ledger is there. Of its words nothing is said. `there`: all of it, or the parts in `ref`. */
export type Presence =
  | { kind: 'absent' }
  | { kind: 'there'; ref: PublishedRef }
  | { kind: 'unknown'; reason: string; untilMs?: number }

/** What a server counts of a post. Absent: not measured, which is not 0. */
export interface Counts {
  likes?: number
  reposts?: number
  replies?: number
  views?: number
  clicks?: number
}

/** What `doctor` finds out about a channel. */
export interface Access {
  ok: boolean
  /** What is missing and how to get it, in the language asked for. Never a secret. */
  says: string
}

/** Whether the post is still ours to send. It makes the lease long again. */
export type MayStillSend = () => Promise<boolean>

/**
 * One channel, as the publisher sees it. Every adapter passes the same contract suite. It never retries by itself, never
 * logs a secret, and never throws for what a server does: it answers.
 */
export interface Adapter {
  /**
   * Looks for this post on the server, by what only this post has. The heart of exactly-once. `whose`: tells it from another with
   * the same words; absent: what fits is this one.
   */
  find(post: PlannedPost, whose?: AskWhose): Promise<Found>
  /**
   * What tells this post from others for who has nothing but its words. Posts with the same looks may be taken for each other.
   * Undefined: it has a mark of its own. Absent: this channel never goes by words.
   */
  looksOf?(post: PlannedPost): string | undefined
  /**
   * Looks by key alone for a post that left the plan, where our own records know keys. Absent: this channel only knows posts by
   * their words.
   */
  findByKey?(key: string): Promise<Found>
  /** Looks for what the ledger has a name of, also when its post left the plan. Absent: names say nothing here. */
  findByRef?(ref: PublishedRef): Promise<Presence>
  /**
   * Sends it. Doing it twice gives one post wherever the server lets it. `there`: the parts that `find` saw just before; only
   * the parts after them are sent. `mayStillSend` is asked right before every single post where doing it twice could give
   * two; no means that another runner has it, or that it was withdrawn. `whose`: as for `find`; what a server answers to a
   * repeated request may be another's by now.
   */
  put(post: PlannedPost, there?: PublishedRef, mayStillSend?: MayStillSend, whose?: AskWhose): Promise<Sent>
  /**
   * Takes it away; a post that is not there is `done` as well. `refused`: people have it, and no program can take it from them;
   * `reason` says what a person has to do.
   */
  remove(ref: PublishedRef): Promise<Sent>
  /**
   * Every post of ours on the server that is this one, also under another name: more than one is a doubled post. Undefined
   * when the server did not say.
   */
  copies?(post: PlannedPost, whose?: AskWhose): Promise<readonly PublishedRef[] | undefined>
  /** What the server counts. */
  counts(ref: PublishedRef): Promise<Counts>
  /** Whether we can publish there. */
  doctor(): Promise<Access>
  /** Frees connections. */
  close(): Promise<void>
}

/** Where faults are put in tests: the publisher calls it by name at every point where it could be killed. */
export type FaultPoint = (name: 'before-claim' | 'before-send' | 'sent' | 'answered' | 'stored') => Promise<void> | void
