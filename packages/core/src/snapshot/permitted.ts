import type { Day } from '../calendar/day.ts'
import type { ConsentUse } from '../consent/consent-reference.ts'
import { type ConsentRefusal, permits } from '../consent/permits.ts'
import type { NamedInitiative, Quote, Snapshot } from './snapshot.ts'

/** Something that was left out, and why. Names no person. */
export interface HeldBack {
  /** Sort of thing. */
  readonly kind: 'initiative' | 'quote'
  /** Id of the initiative or quote. */
  readonly id: string
  /** Number of the consent record. */
  readonly consentId: string
  /** Why it was left out. */
  readonly refusal: ConsentRefusal | 'unknown-consent'
}

/** What remains of a snapshot for one use on one day. */
export interface Permitted {
  /** Initiatives that may be named. */
  readonly initiatives: readonly NamedInitiative[]
  /** Quotes that may be shown. */
  readonly quotes: readonly Quote[]
  /** What was left out, and why. */
  readonly heldBack: readonly HeldBack[]
}

/**
 * The named initiatives and quotes of a snapshot that may be used for this on this day, and what was held back.
 * Consent was checked when the snapshot was made; it may have ended since, so every user of a snapshot asks again.
 */
export function permittedOn(snapshot: Snapshot, use: ConsentUse, day: Day): Permitted {
  const consents = new Map(snapshot.consents.map((consent) => [consent.id, consent]))
  const heldBack: HeldBack[] = []
  const allowed = (kind: HeldBack['kind']) => (item: { id: string; consentId: string }) => {
    const consent = consents.get(item.consentId)
    const answer = consent ? permits(consent, use, day) : ({ ok: false, refusal: 'unknown-consent' } as const)
    if (!answer.ok) heldBack.push({ kind, id: item.id, consentId: item.consentId, refusal: answer.refusal })
    return answer.ok
  }
  const initiatives = snapshot.initiatives.filter(allowed('initiative'))
  const quotes = snapshot.quotes.filter(allowed('quote'))
  return { initiatives, quotes, heldBack }
}
