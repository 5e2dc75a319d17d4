import type { Day } from '../calendar/day.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { ConsentUse, IdentifiableLevel } from './consent-reference.ts'
import { type ConsentRefusal, permits } from './permits.ts'

/** The answer of {@link permitsForPerson}. `unknown-consent`: this person never gave any. */
export type PersonAnswer =
  | { readonly ok: true; readonly consentIds: readonly string[] }
  | { readonly ok: false; readonly refusal: ConsentRefusal | 'unknown-consent' }

/**
 * Whether a person may be used like this on this day, when that person gave more than one consent. `records` are all
 * records of that one person. Material that names its consent record asks `permits` of that record; this is for the
 * question without a number.
 *
 * The narrower counts: every consent in force for this use must permit the level. A withdrawal also silences older
 * consents for the same use and those of the same day, because who takes one back means the use and not the paper. A
 * yes of a later day counts again. Dropping a use from one consent says nothing about another one. When nothing is in
 * force, the newest record says why.
 */
export function permitsForPerson(
  records: readonly ConsentRecord[],
  use: ConsentUse,
  day: Day,
  level?: IdentifiableLevel,
): PersonAnswer {
  const forUse = records.filter(({ uses }) => uses.includes(use))
  if (forUse.length === 0) return { ok: false, refusal: records.length === 0 ? 'unknown-consent' : 'not-for-this-use' }

  const silencedBy = forUse.flatMap(({ withdrawnOn }) =>
    withdrawnOn !== undefined && withdrawnOn <= day ? withdrawnOn : [],
  )
  const answers = forUse
    .filter(({ givenOn }) => silencedBy.every((withdrawnOn) => givenOn > withdrawnOn))
    .sort((one, other) => (ageOf(one) < ageOf(other) ? 1 : -1))
    .map((record) => ({ id: record.id, agreed: permits(record, use, day), wished: permits(record, use, day, level) }))

  const inForce = answers.filter(({ agreed }) => agreed.ok)
  if (inForce.length === 0) {
    const [newest = 'withdrawn'] = answers.flatMap(({ agreed }) => (agreed.ok ? [] : agreed.refusal))
    return { ok: false, refusal: newest }
  }
  if (inForce.some(({ wished }) => !wished.ok)) return { ok: false, refusal: 'too-recognisable' }
  return { ok: true, consentIds: inForce.map(({ id }) => id).sort() }
}

const ageOf = ({ givenOn, id }: ConsentRecord): string => `${givenOn} ${id}`
