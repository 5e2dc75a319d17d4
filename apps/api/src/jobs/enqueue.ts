import type { Db } from '../store/store.ts'
import type { JobPayload } from './job.ts'

/** A job to be added. */
export interface NewJob {
  readonly queue: string
  /** The same key is done once, however often it is added: `reminders 2026-11-25`. */
  readonly key: string
  readonly payload: JobPayload
  /** When it may begin, ISO 8601 in UTC. */
  readonly runAt: string
}

/**
 * Adds a job, unless its key was there. Call it in the change that asks for it: then both are there or neither is. The key
 * is also its id.
 */
export async function enqueue(db: Db, { queue, key, payload, runAt }: NewJob): Promise<void> {
  await db
    .insertInto('job')
    .values({
      id: key,
      queue,
      key,
      payload: JSON.stringify(payload),
      run_at: runAt,
      attempts: 0,
      state: 'waiting',
      lease_until: null,
      owner: null,
      last_error: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
