import type { Found, PublishedRef, Sent } from '../../model/adapter.ts'
import type { Clock } from './clock.ts'
import { AFTER_SILENCE_MS, type No } from './reply.ts'

/** What a no means for a post, as long as nothing was asked that could make one: silence is only a reason to wait. */
export const beforehand = (no: No, clock: Clock): Extract<Sent, { kind: 'refused' | 'wait' }> =>
  no.kind === 'refused'
    ? { kind: 'refused', reason: no.reason }
    : { kind: 'wait', reason: no.reason, untilMs: no.kind === 'wait' ? no.untilMs : clock.nowMs() + AFTER_SILENCE_MS }

/**
 * What a no to a part means for the post. When the beginning of the thread is `there`, waiting is not “not there” any more,
 * and what is refused is half a thread.
 */
export function sentOf(no: No, there?: PublishedRef): Sent {
  const { reason } = no
  if (no.kind === 'refused') return { kind: 'refused', reason, ...(there ? { ref: there } : {}) }
  if (no.kind === 'silence') return { kind: 'unknown', reason }
  return { kind: there ? 'unknown' : 'wait', reason, untilMs: no.untilMs }
}

/** The post is not ours to send any more: another runner has it, or it was withdrawn. */
export const notOurs = (clock: Clock): Extract<No, { kind: 'wait' }> => ({
  kind: 'wait',
  untilMs: clock.nowMs(),
  reason: 'Unexpected post that another has in hand by now, or that was withdrawn; it was not sent',
})

/** What a no means when we only looked. */
export const notSaid = (no: No): Extract<Found, { kind: 'unknown' }> => ({
  kind: 'unknown',
  reason: no.reason,
  ...(no.kind === 'wait' ? { untilMs: no.untilMs } : {}),
})
