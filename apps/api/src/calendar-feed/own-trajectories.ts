import type { Trajectory } from '@drempel/core/trajectory'
import type { Db } from '../store/store.ts'
import { trajectoryIn } from '../trajectories/carry-out.ts'

/** Trajectories that one advisor can have at once: many times what anybody carries. */
const MOST = 500

/** The trajectories of an advisor that go on, the earliest first. */
export async function ongoingOf(db: Db, advisorId: string): Promise<(Trajectory & { readonly name: string })[]> {
  const rows = await db
    .selectFrom('trajectory')
    .innerJoin('initiative', 'initiative.id', 'trajectory.initiative_id')
    .where('advisor_id', '=', advisorId)
    .where('stage', 'not in', ['closed', 'stopped'])
    .select(['state', 'initiative.name'])
    .orderBy('signed_up_on')
    .orderBy('trajectory.id')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ ...trajectoryIn(row), name: row.name }))
}
