import type { PublishedPlace } from '@drempel/core/consent'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** A place as it is kept, in the words of the core. */
export const placeOf = (row: Tables['published_place']): PublishedPlace & { id: string } => ({
  id: row.id,
  consentId: row.consent_id,
  use: row.used_for,
  place: row.place,
  publishedOn: row.published_on,
  ...(row.removed_on === null ? {} : { removedOn: row.removed_on }),
})

/** Where something was published under a consent. */
export async function placesOf(db: Db, consentId: string): Promise<(PublishedPlace & { id: string })[]> {
  const rows = await db
    .selectFrom('published_place')
    .where('consent_id', '=', consentId)
    .orderBy('published_on')
    .orderBy('id')
    .selectAll()
    .execute()
  return rows.map(placeOf)
}
