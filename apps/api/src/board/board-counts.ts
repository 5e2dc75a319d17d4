import type { Day } from '@drempel/core/calendar'
import type { ServiceNorm, Stage } from '@drempel/core/trajectory'
import type { Db } from '../store/store.ts'
import { tallyBetween, tallyOf } from '../trajectories/tally.ts'
import type { BoardCounts } from './board.ts'

/** What the board shows, from the counts that are kept: as fast for a million trajectories as for forty. */
export async function boardCounts(db: Db, today: Day): Promise<BoardCounts> {
  const first = await db
    .selectFrom('trajectory')
    .orderBy('signed_up_on')
    .orderBy('id')
    .limit(1)
    .select('signed_up_on')
    .executeTakeFirst()
  return {
    byStage: (await tallyOf(db, 'stage')) as ReadonlyMap<Stage, number>,
    waiting: (await tallyOf(db, 'waiting')).get('') ?? 0,
    lateByNorm: (await tallyBetween(db, 'late-norm', { to: today })) as ReadonlyMap<ServiceNorm, number>,
    lateByAdvisor: await tallyBetween(db, 'late-advisor', { to: today }),
    openByAdvisor: await tallyOf(db, 'advisor'),
    closings: {
      closedOn: (await tallyOf(db, 'closed-on')) as ReadonlyMap<Day, number>,
      firstSignedUpOn: (first?.signed_up_on as Day | undefined) ?? null,
    },
  }
}
