import { addDays, type Day } from '@drempel/core/calendar'
import { certificateFor } from '@drempel/core/training'
import type { Db } from '../store/store.ts'
import { trainingOf } from '../training/progress.ts'
import { tallyBetween, tallyOf } from '../trajectories/tally.ts'
import type { Advisor, AdvisorDetails } from './advisor.ts'

/** How far back "lately" goes when work is divided: a quarter of a year, our own choice. */
export const lookBackDays = 91

/** Every advisor with a profile, or only one: what they told, what they have now, and whether they finished the training. */
export async function readAdvisors(db: Db, today: Day, onlyId?: string): Promise<Advisor[]> {
  const rows = await db
    .selectFrom('advisor')
    .$if(onlyId !== undefined, (one) => one.where('account_id', '=', onlyId ?? ''))
    .selectAll()
    .orderBy('account_id')
    .execute()
  const open = await tallyOf(db, 'advisor')
  const assigned = await tallyBetween(db, 'assigned', { from: addDays(today, 1 - lookBackDays), to: today })
  const training = await trainingOf(
    db,
    rows.map(({ account_id }) => account_id),
  )
  return rows.map(({ account_id: id, profile, version }) => ({
    ...(JSON.parse(profile) as AdvisorDetails),
    id,
    certified: certificateFor(training(id)).earned,
    open: open.get(id) ?? 0,
    assignedRecently: assigned.get(id) ?? 0,
    version,
  }))
}
