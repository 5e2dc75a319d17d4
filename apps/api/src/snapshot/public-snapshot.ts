import type { Day } from '@drempel/core/calendar'
import { permittedOn, type Snapshot } from '@drempel/core/snapshot'

/**
 * The snapshot as the API may show it on this day: initiatives and quotes whose people agreed to being on the site, and
 * only the consent records of those. A consent that ended or was withdrawn since the snapshot was made counts at once.
 */
export function publicSnapshot(snapshot: Snapshot, day: Day): Snapshot {
  const { initiatives, quotes } = permittedOn(snapshot, 'site', day)
  const used = new Set([...initiatives, ...quotes].map(({ consentId }) => consentId))
  return {
    ...snapshot,
    initiatives: [...initiatives],
    quotes: [...quotes],
    consents: snapshot.consents.filter(({ id }) => used.has(id)),
  }
}
