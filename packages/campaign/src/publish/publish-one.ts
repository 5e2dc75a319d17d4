import type { Adapter, AskWhose, PublishedRef } from '../model/adapter.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { lookAgainAt, type QuietChannels } from './back-off.ts'
import { clearAway } from './clear-away.ts'
import { DOUBT_MS, decideAfterFind, type Outcome, outcomeOf } from './decide.ts'
import { entryFor } from './entry-for.ts'
import type { PublishOptions } from './publish-due.ts'
import type { Held } from './why-not.ts'

/** What is at hand for one post after the other. */
export interface Work extends PublishOptions {
  readonly leaseMs: number
  readonly quiet: QuietChannels
  readonly hold: (post: PlannedPost) => Held | undefined
  readonly byKey: ReadonlyMap<string, PlannedPost>
  readonly whose: (post: PlannedPost) => AskWhose
}

/** How long to leave a post alone that may not be sent now. */
const HELD_MS = 5 * 60_000

/** Brings one claimed post to an outcome, and writes it down. */
export async function publishOne(entry: LedgerEntry, work: Work): Promise<void> {
  const { byKey, adapters, quiet, clock } = work
  const post = byKey.get(entry.key)
  if (entry.state === 'withdrawn') return clearAway(entry, post, work)
  const adapter = adapters.get(entry.channel)
  const quietUntilMs = quiet.quietUntilMs(entry.channel)
  if (!post || !adapter) return settle(entry, cannotLook(entry, clock.nowMs()), work)
  if (quietUntilMs > clock.nowMs())
    return settle(entry, later(entry, quietUntilMs, entry.reason ?? askedForQuiet), work)

  const asSent = asItWasSent(post, entry)
  const found = await adapter.find(asSent, work.whose(asSent))
  if ('untilMs' in found && found.untilMs !== undefined) quiet.beQuiet(entry.channel, found.untilMs)
  const decision = decideAfterFind(found, post, entry, clock.nowMs(), work.settleMs)
  if (decision.kind === 'settle') return settle(entry, decision.outcome, work)
  // Looking is always allowed; sending is not.
  const held = work.hold(post)
  if (held) return settle(entry, heldBack(held, decision.there, clock.nowMs()), work)
  if (post.hash !== entry.hash) return takeInHandAnew(post, entry, decision.there, work)
  await send(post, entry, adapter, decision.there, work)
}

const askedForQuiet = 'The channel asked for quiet'

/** Back to where it was, for later. */
const later = ({ state }: LedgerEntry, notBeforeMs: number, reason: string): Outcome => ({
  state: state === 'unknown' ? 'unknown' : 'due',
  reason,
  notBeforeMs,
})

/** A post of which nobody knows is looked for under the time at which it was taken in hand, whatever the plan says by now. */
const asItWasSent = (post: PlannedPost, { dueAtMs }: LedgerEntry): PlannedPost =>
  Date.parse(post.dueAt) === dueAtMs ? post : { ...post, dueAt: new Date(dueAtMs).toISOString() }

/** It is not in the plan any more, or its channel has no key. After a day it is over, or for a person. */
function cannotLook(entry: LedgerEntry, nowMs: number): Outcome {
  const reason = 'Unexpected post without a place in the plan or without a key for its channel, expected both'
  if (nowMs <= entry.dueAtMs + DOUBT_MS) return later(entry, nowMs + HELD_MS, reason)
  return { state: entry.state === 'unknown' ? 'needs-human' : 'missed', reason }
}

/** It may not be sent. What is not there at all waits; half a thread is for a person. */
const heldBack = ({ reason }: Held, there: PublishedRef | undefined, nowMs: number): Outcome =>
  there ? { state: 'needs-human', reason, ref: there } : { state: 'due', reason, notBeforeMs: nowMs + HELD_MS }

/** The plan changed since, and was approved anew. As none of it is there, it is due as the plan has it now, perhaps later. */
async function takeInHandAnew(
  post: PlannedPost,
  entry: LedgerEntry,
  there: PublishedRef | undefined,
  work: Work,
): Promise<void> {
  const reason = 'Unexpected change of the plan, expected what was taken in hand'
  if (there) return settle(entry, { state: 'needs-human', reason, ref: there }, work)
  await settle(entry, { state: 'due', reason }, work)
  await work.ledger.enter(entryFor(post), work.clock.nowMs())
}

async function send(
  post: PlannedPost,
  entry: LedgerEntry,
  adapter: Adapter,
  there: PublishedRef | undefined,
  work: Work,
): Promise<void> {
  const { ledger, owner, clock, quiet, fault, leaseMs } = work
  // A runner that was put to sleep, or whose post was withdrawn while it looked, does not send.
  const mayStillSend = () => ledger.renew(entry.key, owner, clock.nowMs(), leaseMs)
  if (!(await mayStillSend())) return leaseLost(entry, undefined, work)
  await fault?.('before-send')
  const [sent] = await Promise.all([adapter.put(post, there, mayStillSend, work.whose(post)), fault?.('sent')])
  await fault?.('answered')
  if ('untilMs' in sent && sent.untilMs !== undefined) quiet.beQuiet(entry.channel, sent.untilMs)
  await settle(entry, outcomeOf(sent, entry, there, clock.nowMs(), work.settleMs), work)
  await fault?.('stored')
}

const otherHasIt = 'Unexpected name that the ledger has for another post, expected one of its own'

/** Writes the outcome down. */
async function settle(entry: LedgerEntry, outcome: Outcome, work: Work): Promise<void> {
  const { ledger, owner, clock, log, settleMs } = work
  const { key } = entry
  if (outcome.ref && !(await ledger.own(key, outcome.ref))) {
    // Another that looks the same took this one for its own; then this one still has to be found or sent.
    const notBeforeMs = lookAgainAt(clock.nowMs(), entry.attempts, settleMs)
    return settle(entry, { state: 'unknown', reason: otherHasIt, notBeforeMs }, work)
  }
  if (!(await ledger.settle(key, owner, outcome, clock.nowMs()))) return leaseLost(entry, outcome, work)
  const { state, reason, ref } = outcome
  log({ event: 'settled', key, state, ...(reason ? { reason } : {}), ...(ref?.url ? { url: ref.url } : {}) })
}

/** Somebody else has it now; or it was withdrawn in the meantime, and who was sending it takes it back. */
async function leaseLost({ key }: LedgerEntry, outcome: Outcome | undefined, work: Work): Promise<void> {
  work.log({ event: 'lease-lost', key })
  const now = await work.ledger.entry(key)
  if (now?.state !== 'withdrawn') return
  const entry = outcome?.ref ? { ...now, ref: outcome.ref } : now
  await clearAway(entry, work.byKey.get(key), work, outcome?.state === 'unknown')
}
