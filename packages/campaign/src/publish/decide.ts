import type { Found, PublishedRef, Sent } from '../model/adapter.ts'
import type { LedgerEntry, LedgerState } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'
import { graceEndsMs } from '../time/grace.ts'
import { lookAgainAt } from './back-off.ts'

/** How an entry is settled. */
export interface Outcome {
  readonly state: LedgerState
  readonly ref?: PublishedRef
  readonly reason?: string
  readonly notBeforeMs?: number
}

/** What to do after looking: send the parts that are not there, or write down how it is. */
export type Decision =
  | { readonly kind: 'send'; readonly there?: PublishedRef }
  | { readonly kind: 'settle'; readonly outcome: Outcome }

/** How long after its grace a post may stay in doubt before a person is called. */
export const DOUBT_MS = 24 * 3_600_000

/** What to do, now that we know what the server holds. Looking comes before every sending, the first one too. */
export function decideAfterFind(
  found: Found,
  post: PlannedPost,
  entry: LedgerEntry,
  nowMs: number,
  settleMs?: number,
): Decision {
  const late = nowMs > graceEndsMs(post, entry.dueAtMs)
  switch (found.kind) {
    case 'whole':
      // A kit is ours to lay anew: what lies ready is what was agreed to last.
      if (!found.same && !late && platforms[post.channel.platform].tier === 'kit') return { kind: 'send' }
      return settle({ state: 'done', ref: found.ref, ...(found.same ? {} : { reason: otherwise(found.differs) }) })
    // Half a thread is worse than a late one.
    case 'part':
      return { kind: 'send', there: found.ref }
    case 'absent':
      return late ? settle({ state: 'missed', reason: tooLate(post, entry, nowMs) }) : { kind: 'send' }
    case 'needs-human':
      return settle({ state: 'needs-human', reason: found.reason })
    case 'unknown': {
      if (nowMs > graceEndsMs(post, entry.dueAtMs) + DOUBT_MS)
        return settle({ state: 'needs-human', reason: found.reason })
      // One that was never sent is still due; but when it is late, only the server can say whether an earlier ledger knew it.
      const state = entry.state === 'unknown' || late ? 'unknown' : 'due'
      return settle({
        state,
        reason: found.reason,
        notBeforeMs: found.untilMs ?? lookAgainAt(nowMs, entry.attempts, settleMs),
      })
    }
  }
}

const settle = (outcome: Outcome): Decision => ({ kind: 'settle', outcome })

const otherwise = (differs: readonly string[] = []) =>
  `Unexpected difference with the plan (${differs.join(', ')}), expected what was approved; somebody changed it on the server, or the plan after it was sent`

const tooLate = (post: PlannedPost, { dueAtMs }: LedgerEntry, nowMs: number) =>
  `Unexpected ${Math.round((nowMs - dueAtMs) / 60_000)} minutes after its time, expected at most ${post.graceMinutes}; it was not sent`

/** How an entry is settled after sending. `there`: what was there before. */
export function outcomeOf(
  sent: Sent,
  entry: LedgerEntry,
  there: PublishedRef | undefined,
  nowMs: number,
  settleMs?: number,
): Outcome {
  switch (sent.kind) {
    case 'done':
      return { state: 'done', ref: sent.ref }
    case 'refused': {
      // Half a thread is there, and the rest will not be: then a person has to choose.
      const ref = sent.ref ?? there
      return { state: ref ? 'needs-human' : 'refused', reason: sent.reason, ...(ref ? { ref } : {}) }
    }
    case 'wait':
      return { state: there ? 'unknown' : 'due', reason: sent.reason, notBeforeMs: sent.untilMs }
    case 'unknown':
      return {
        state: 'unknown',
        reason: sent.reason,
        notBeforeMs: sent.untilMs ?? lookAgainAt(nowMs, entry.attempts, settleMs),
      }
  }
}
