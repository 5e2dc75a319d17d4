import type { Clock } from '../channels/ask/clock.ts'
import type { FaultPoint } from '../model/adapter.ts'
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { type QuietChannels, quietChannels } from './back-off.ts'
import { consentsOf, entryFor } from './entry-for.ts'
import type { PublishLog } from './log.ts'
import { publishOne } from './publish-one.ts'
import { whoseIn } from './whose.ts'
import { type Held, type Permission, whyNot } from './why-not.ts'
import { isMeant, reasonOf } from './withdraw-what.ts'

/** What publishing needs. */
export interface PublishOptions extends Permission {
  readonly plan: Plan
  readonly ledger: Ledger
  readonly clock: Clock
  /** Name of this runner, another one for every process. */
  readonly owner: string
  readonly log: PublishLog
  /** How long a runner may be at work on one post. Longer than the slowest server and the largest film; absent: fifteen minutes. */
  readonly leaseMs?: number
  /** How long to leave a server after an outcome that is not known, the first time. Absent: fifteen seconds. */
  readonly settleMs?: number
  /** Ends after the post in hand. */
  readonly signal?: AbortSignal
  /** Channels that asked for quiet, when the publisher goes on for longer than this call. */
  readonly quiet?: QuietChannels
  /** Where tests end the process. */
  readonly fault?: FaultPoint
}

/** What came of it. */
export interface PublishReport {
  /** The posts that were in hand, each as the ledger has it afterwards. */
  readonly settled: readonly LedgerEntry[]
  /** Posts that are due and may not be sent, with the reason. */
  readonly held: readonly (Held & { readonly key: string })[]
}

/** Longer than anything that is asked of a server after the last time that the lease was made long again. */
export const LEASE_MS = 15 * 60_000

/**
 * Publishes what is due and approved, each post once: enter → claim → find → put → settle. Whoever kills it at any moment
 * loses nothing; the next call finds the post in the ledger as one of which nobody knows, and looks before it sends.
 */
export async function publishDue(options: PublishOptions): Promise<PublishReport> {
  const { plan, ledger, clock, owner, log, leaseMs = LEASE_MS, signal, fault } = options
  await forbidAgain(options)
  const hold = whyNot(options)
  const due = plan.posts.filter(({ dueAt }) => Date.parse(dueAt) <= clock.nowMs())
  const held = due.flatMap((post) => {
    const no = hold(post)
    return no ? [{ key: post.key, ...no }] : []
  })
  for (const { key, reason } of held) log({ event: 'held', key, reason })
  const stopped = new Set(held.map(({ key }) => key))
  await enterAll(
    due.filter(({ key }) => !stopped.has(key)),
    ledger,
    clock.nowMs(),
  )

  const byKey = new Map(plan.posts.map((post) => [post.key, post]))
  const work = { ...options, leaseMs, quiet: options.quiet ?? quietChannels(), hold, byKey, whose: whoseIn(options) }
  const settled: LedgerEntry[] = []
  while (!signal?.aborted) {
    await fault?.('before-claim')
    const entry = await ledger.claim(owner, clock.nowMs(), leaseMs)
    if (!entry) break
    await publishOne(entry, work)
    const after = await ledger.entry(entry.key)
    if (after) settled.push(after)
  }
  return { settled, held }
}

/** Forbids what was withdrawn and is not so in the ledger, since that was lost or is another. */
async function forbidAgain({ plan, ledger, clock, withdrawn = [] }: PublishOptions): Promise<void> {
  if (withdrawn.length === 0) return
  const states = new Map((await ledger.entries()).map((entry) => [entry.key, entry.state]))
  for (const post of plan.posts) {
    const what = withdrawn.find((one) => isMeant(one, post.key, consentsOf(post)))
    if (what && states.get(post.key) !== 'withdrawn')
      await ledger.withdraw(entryFor(post), reasonOf(what), clock.nowMs())
  }
}

/** Takes in hand what the ledger does not know yet, or knows otherwise. */
async function enterAll(posts: readonly PlannedPost[], ledger: Ledger, nowMs: number): Promise<void> {
  const known = new Map((await ledger.entries()).map((entry) => [entry.key, entry.hash]))
  for (const post of posts) if (known.get(post.key) !== post.hash) await ledger.enter(entryFor(post), nowMs)
}
