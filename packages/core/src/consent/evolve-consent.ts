import type { ConsentEvent, ConsentGiven } from './consent-event.ts'
import type { ConsentRecord } from './consent-record.ts'

/** All consent records by number. Made from events; nobody changes it. */
export type ConsentLedger = ReadonlyMap<string, ConsentRecord>

/**
 * The record after one event. Believes the event: whether it may happen was decided by `decideConsent`. An event that
 * needs a record and finds none leaves nothing.
 */
export function evolveConsent(record: ConsentRecord | undefined, event: ConsentEvent): ConsentRecord | undefined {
  if (event.kind === 'given') return recordOf(event)
  if (record === undefined) return undefined
  if (event.kind === 'withdrawn') return { ...record, withdrawnOn: event.on, withdrawalReason: event.reason }
  const { uses, level, endsOn } = event
  return { ...record, uses: [...uses], level, ...(endsOn === undefined ? {} : { endsOn }) }
}

/** The ledger that these events make, in their order; the records in the order of their first event. Linear. */
export function ledgerOf(events: Iterable<ConsentEvent>): ConsentLedger {
  const ledger = new Map<string, ConsentRecord>()
  for (const event of events) {
    const record = evolveConsent(ledger.get(event.consentId), event)
    if (record !== undefined) ledger.set(event.consentId, record)
  }
  return ledger
}

function recordOf({ kind, consentId, on, uses, ...agreed }: ConsentGiven): ConsentRecord {
  return { id: consentId, givenOn: on, uses: [...uses], ...agreed }
}
