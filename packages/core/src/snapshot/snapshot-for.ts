import type { Day } from '../calendar/day.ts'
import type { ConsentUse } from '../consent/consent-reference.ts'
import { permittedOn } from './permitted.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The snapshot as it may be shown for this use on this day: initiatives and quotes whose people agreed to it, and only
 * the consent records of those. A consent that ended or was withdrawn since the snapshot was made counts at once.
 */
export function snapshotFor(snapshot: Snapshot, use: ConsentUse, day: Day): Snapshot {
  const { initiatives, quotes } = permittedOn(snapshot, use, day)
  const used = new Set([...initiatives, ...quotes].map(({ consentId }) => consentId))
  return {
    ...snapshot,
    initiatives: [...initiatives],
    quotes: [...quotes],
    consents: snapshot.consents.filter(({ id }) => used.has(id)),
  }
}
