import { Failure } from '@drempel/diagnostics'
import { PgBoss } from 'pg-boss'
import type { FilmPlan, SegmentJob } from './film-plan.ts'

/** The queue of segments to make, in PostgreSQL. */
export interface FilmQueue {
  /** Puts the jobs of a plan in the queue. */
  readonly offer: (plan: FilmPlan) => Promise<void>
  /** Takes jobs, so many at once, until it is closed. */
  readonly work: (atOnce: number, run: (job: SegmentJob, signal: AbortSignal) => Promise<unknown>) => Promise<void>
  /** Jobs of a plan that nobody could do, with the reason of each. */
  readonly failures: (plan: FilmPlan) => Promise<readonly string[]>
  /** Stops taking jobs, lets those that are under way end, and leaves. */
  readonly close: () => Promise<void>
}

const QUEUE = 'film-segments'

/** Tables of the queue have a room of their own in the database. */
const SCHEMA = 'drempel_film'

/**
 * A worker that dies is missed after ten seconds, the shortest that pg-boss knows, and its jobs go to another. A segment that
 * brings down five workers is given up: then it is the segment.
 */
const QUEUE_OPTIONS = {
  heartbeatSeconds: 10,
  expireInSeconds: 600,
  retryLimit: 5,
  retryDelay: 0,
  deleteAfterSeconds: 86_400,
}

/** Opens the queue in the database at this address, and makes its tables when they are not there. */
export async function openFilmQueue(databaseUrl: string, onError: (error: Error) => void): Promise<FilmQueue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    application_name: 'drempel-film',
    max: 4,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    schedule: false,
  })
  boss.on('error', onError)
  try {
    await boss.start()
    await boss.createQueue(QUEUE, QUEUE_OPTIONS)
  } catch (cause) {
    throw new Failure(`The queue of the film cannot be opened: ${(cause as Error).message}`, { cause })
  }

  return {
    async offer({ id, jobs }) {
      await boss.insert(
        QUEUE,
        jobs.map((data) => ({ data: { ...data, plan: id } })),
      )
    },
    async work(atOnce, run) {
      const options = { localConcurrency: atOnce, pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 3 }
      await boss.work<SegmentJob>(QUEUE, options, async (jobs) => {
        for (const { data, signal } of jobs) await run(data, signal)
      })
    },
    async failures({ id }) {
      const jobs = await boss.findJobs<SegmentJob & { plan: string }>(QUEUE, { data: { plan: id }, limit: 100_000 })
      return jobs.filter(({ state }) => state === 'failed').map(({ output }) => messageOf(output))
    },
    close: () => boss.stop({ graceful: true, timeout: 30_000 }),
  }
}

const messageOf = (output: unknown): string =>
  typeof output === 'object' && output !== null && 'message' in output ? String(output.message) : JSON.stringify(output)
