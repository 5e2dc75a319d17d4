import type { ConsentRecord } from './consent-record.ts'
import type { ConsentReference } from './consent-reference.ts'

/**
 * The public side of a record. Person, guardian, basis, hash, language, form and reason of withdrawal stay behind.
 * `coolingOffUntil` comes along, because whoever uses the reference must be able to wait; that words are about
 * feelings is no secret once they are published.
 */
export function publicReference(record: ConsentRecord): ConsentReference {
  const { id, uses, level, textVersion, givenOn, coolingOffUntil, endsOn, withdrawnOn } = record
  return {
    id,
    uses: [...uses],
    level,
    textVersion,
    givenOn,
    ...(coolingOffUntil === undefined ? {} : { coolingOffUntil }),
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
  }
}
