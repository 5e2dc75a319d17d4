import { ongoingStages } from '@drempel/core/trajectory'
import type { Db } from '../store/store.ts'
import { trajectoryIn } from '../trajectories/carry-out.ts'
import { type Calendar, countedIn, rowOf } from '../trajectories/row.ts'
import { recount } from '../trajectories/tally.ts'

/** Trajectories looked at in one go. */
const AT_ONCE = 500

/**
 * Counts the days anew of every trajectory with something still to come, since they are counted otherwise from now on. Call
 * it in the change that sets how. Gives how many became late on another day.
 */
export async function countAnew(db: Db, calendar: Calendar): Promise<number> {
  let changed = 0
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('trajectory')
      .where((one) => one.or([one('stage', 'in', ongoingStages), one('late_from', 'is not', null)]))
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .selectAll()
      .execute()
    for (const row of rows) {
      const { late_from, counted } = rowOf(trajectoryIn(row), row.province, calendar)
      if (counted === row.counted) continue
      await db.updateTable('trajectory').set({ late_from, counted }).where('id', '=', row.id).execute()
      await recount(db, countedIn(row), countedIn({ counted }))
      changed++
    }
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return changed
    after = last.id
  }
}
