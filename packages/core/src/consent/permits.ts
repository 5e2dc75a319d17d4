import type { Day } from '../calendar/day.ts'
import type { ConsentReference, ConsentUse, IdentifiableLevel } from './consent-reference.ts'
import { moreRecognisable } from './recognisability.ts'

/** Why a use is not permitted. Withdrawal outranks the other reasons; then the order of the calendar, use and level. */
export type ConsentRefusal =
  | 'withdrawn'
  | 'not-yet-given'
  | 'cooling-off'
  | 'ended'
  | 'not-for-this-use'
  | 'too-recognisable'

/** The answer of {@link permits}. */
export type ConsentAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: ConsentRefusal }

/**
 * Whether this consent permits this use on this day. The day of giving and the last day count as permitted; the day
 * of withdrawal does not. With words about feelings, nothing is permitted before `coolingOffUntil`.
 * Who says how recognisable the person will be (`level`) gets a refusal when that is more than was agreed; without a
 * level the caller keeps to `consent.level` itself.
 */
export function permits(
  consent: ConsentReference,
  use: ConsentUse,
  day: Day,
  level?: IdentifiableLevel,
): ConsentAnswer {
  if (consent.withdrawnOn !== undefined && day >= consent.withdrawnOn) return { ok: false, refusal: 'withdrawn' }
  if (day < consent.givenOn) return { ok: false, refusal: 'not-yet-given' }
  if (consent.coolingOffUntil !== undefined && day < consent.coolingOffUntil)
    return { ok: false, refusal: 'cooling-off' }
  if (consent.endsOn !== undefined && day > consent.endsOn) return { ok: false, refusal: 'ended' }
  if (!consent.uses.includes(use)) return { ok: false, refusal: 'not-for-this-use' }
  if (level !== undefined && moreRecognisable(level, consent.level)) return { ok: false, refusal: 'too-recognisable' }
  return { ok: true }
}
