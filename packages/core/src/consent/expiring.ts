import type { Day } from '../calendar/day.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { ConsentLedger } from './evolve-consent.ts'

/**
 * The consents whose last day lies before `day`, earliest first, then by number: time to ask again or to take things
 * down. Withdrawn ones and ones without a last day are not among them. With `from`, those that ended before `from` are
 * left out too.
 */
export function expiringBefore(ledger: ConsentLedger, day: Day, from?: Day): ConsentRecord[] {
  const ending: { record: ConsentRecord; endsOn: Day }[] = []
  for (const record of ledger.values()) {
    const { endsOn, withdrawnOn } = record
    if (withdrawnOn !== undefined || endsOn === undefined || endsOn >= day) continue
    if (from === undefined || endsOn >= from) ending.push({ record, endsOn })
  }
  const key = ({ record, endsOn }: (typeof ending)[number]) => `${endsOn} ${record.id}`
  return ending.sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(({ record }) => record)
}
