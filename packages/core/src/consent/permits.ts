import type { Day } from '../calendar/day.ts'
import type { ConsentReference, ConsentUse } from './consent-reference.ts'

/** Why a use is not permitted. Withdrawal outranks the other reasons. */
export type ConsentRefusal = 'withdrawn' | 'ended' | 'not-yet-given' | 'not-for-this-use'

/** The answer of {@link permits}. */
export type ConsentAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: ConsentRefusal }

/**
 * Whether this consent permits this use on this day. The day of giving and the last day count as permitted; the day
 * of withdrawal does not.
 */
export function permits(consent: ConsentReference, use: ConsentUse, day: Day): ConsentAnswer {
  if (consent.withdrawnOn !== undefined && day >= consent.withdrawnOn) return { ok: false, refusal: 'withdrawn' }
  if (day < consent.givenOn) return { ok: false, refusal: 'not-yet-given' }
  if (consent.endsOn !== undefined && day > consent.endsOn) return { ok: false, refusal: 'ended' }
  if (!consent.uses.includes(use)) return { ok: false, refusal: 'not-for-this-use' }
  return { ok: true }
}
