import type { Province } from '@drempel/core/vocabulary'
import type { Db } from '../store/store.ts'
import { countedIn } from '../trajectories/row.ts'
import { recount } from '../trajectories/tally.ts'

/** Puts the trajectories of an initiative in another province, and in the counts of that province. Call it in a change. */
export async function moveToProvince(db: Db, initiativeId: string, province: Province): Promise<void> {
  const rows = await db
    .selectFrom('trajectory')
    .where('initiative_id', '=', initiativeId)
    .where('province', '!=', province)
    .select(['id', 'stage', 'counted'])
    .execute()
  for (const row of rows) {
    const counted = JSON.stringify({ ...countedIn(row), province: `${province} ${row.stage}` })
    await db.updateTable('trajectory').set({ province, counted }).where('id', '=', row.id).execute()
    await recount(db, countedIn(row), countedIn({ counted }))
  }
}
