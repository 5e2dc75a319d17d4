import { note } from '../journal/journal.ts'
import type { Db } from '../store/store.ts'
import type { Change } from '../store/write.ts'
import { backOffMs } from './back-off.ts'
import type { Job } from './job.ts'

/** Thrown when another process has the job by now: what this one did about it in the database is undone. */
export class JobLost extends Error {
  override name = 'JobLost'
}

/** Marks the job as done and makes its change, both or neither. */
export const finish =
  (job: Job, change: Change<void>): Change<void> =>
  async (db) => {
    await release(db, job, { state: 'done', last_error: null })
    await change(db)
  }

/** Puts a job off after an attempt that failed, or gives it up after too many. */
export const putOff =
  (job: Job, { now, mostAttempts, error }: { now: Date; mostAttempts: number; error: string }): Change<void> =>
  async (db) => {
    const givenUp = job.attempts >= mostAttempts
    const runAt = new Date(now.getTime() + backOffMs(job.attempts)).toISOString()
    await release(db, job, { state: givenUp ? 'failed' : 'waiting', run_at: runAt, last_error: error })
    if (givenUp) await note(db, { at: now.toISOString(), event: 'job-given-up', subject: job.id })
  }

async function release(
  db: Db,
  { id, owner, attempts }: Job,
  how: { state: 'done' | 'failed' | 'waiting'; run_at?: string; last_error: string | null },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ ...how, owner: null, lease_until: null })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('owner', '=', owner)
    .where('attempts', '=', attempts)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new JobLost('Unexpected end of a job that another process has, expected its own.')
}
