import type { ExpressionBuilder } from 'kysely'
import type { Db, Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Job } from './job.ts'

/** Who takes jobs, and how. */
export interface Claiming {
  /** Name of this process, unlike every other. */
  readonly owner: string
  readonly now: Date
  /** How long others leave them alone, in milliseconds. */
  readonly leaseMs: number
  /** Sorts of work that this process knows; a newer version beside it may know more. */
  readonly queues: readonly string[]
  /** Most jobs to take. */
  readonly most: number
}

/** Jobs that may begin now: those whose time has come, and those whose process was not heard of any more. */
const isDue =
  (now: string, queues: readonly string[]) =>
  ({ and, or, eb }: ExpressionBuilder<Tables, 'job'>) =>
    and([
      eb('queue', 'in', queues),
      or([
        and([eb('state', '=', 'waiting'), eb('run_at', '<=', now)]),
        and([eb('state', '=', 'running'), eb('lease_until', '<=', now)]),
      ]),
    ])

/** Takes jobs for this process, the longest due first. Several processes may do so at once: no job goes to two. */
export async function claim(
  { db, write, engine }: Pick<Store, 'db' | 'write' | 'engine'>,
  { owner, now, leaseMs, queues, most }: Claiming,
): Promise<Job[]> {
  const at = now.toISOString()
  if (queues.length === 0) return []
  // Most of the time nothing is due, and reading costs nobody's turn to write.
  if (!(await db.selectFrom('job').where(isDue(at, queues)).select('id').limit(1).executeTakeFirst())) return []
  return write(async (change) => {
    const due = await change
      .selectFrom('job')
      .where(isDue(at, queues))
      .select('id')
      .orderBy('run_at')
      .limit(most)
      // On SQLite nobody else writes meanwhile; on PostgreSQL others pass by what is being taken.
      .$if(engine === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute()
    if (due.length === 0) return []
    const rows = await change
      .updateTable('job')
      .set(({ eb }) => ({
        state: 'running' as const,
        owner,
        lease_until: later(now, leaseMs),
        attempts: eb('attempts', '+', 1),
      }))
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .returning(['id', 'queue', 'payload', 'attempts'])
      .execute()
    return rows.map(({ payload, ...row }) => ({ ...row, payload: JSON.parse(payload), owner }))
  })
}

/** Says that this process still works at these jobs. */
export async function keepClaimed(
  db: Db,
  jobs: readonly Job[],
  { now, leaseMs }: Pick<Claiming, 'now' | 'leaseMs'>,
): Promise<void> {
  for (const { id, owner, attempts } of jobs) {
    await db
      .updateTable('job')
      .set({ lease_until: later(now, leaseMs) })
      .where('id', '=', id)
      .where('owner', '=', owner)
      .where('attempts', '=', attempts)
      .where('state', '=', 'running')
      .execute()
  }
}

const later = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString()
