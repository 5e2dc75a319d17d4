import { randomUUID } from 'node:crypto'
import { Failure } from '@drempel/diagnostics'
import { PgBoss } from 'pg-boss'
import type { SegmentJob } from './segment-job.ts'

/** The queue of segments to make, in PostgreSQL. */
export interface FilmQueue {
  /** Puts jobs in the queue. */
  readonly offer: (jobs: readonly SegmentJob[]) => Promise<void>
  /** Jobs that were offered here and that nobody could do, with the reason of each. */
  readonly failures: () => Promise<readonly { readonly key: string; readonly reason: string }[]>
  /** Takes back what was offered here and is not done. */
  readonly takeBack: () => Promise<void>
  /** Does jobs, so many at once, until it is closed. */
  readonly work: (atOnce: number, run: (job: SegmentJob, signal: AbortSignal) => Promise<unknown>) => Promise<void>
  /** Stops taking jobs, lets those that are under way end, and leaves. */
  readonly close: () => Promise<void>
}

/** A job, with whose it is. */
interface OfferedJob extends SegmentJob {
  readonly offeredBy: string
}

/** Tables of the queue have a room of their own in the database. */
const SCHEMA = 'drempel_film'

/**
 * A worker that dies is missed after ten seconds, the shortest that pg-boss knows, and its jobs go to another. A segment that
 * brings down five workers is given up: then it is the segment. What is left of a render that was killed goes after a day.
 */
const QUEUE_OPTIONS = {
  heartbeatSeconds: 10,
  expireInSeconds: 600,
  retryLimit: 5,
  retryDelay: 0,
  retentionSeconds: 86_400,
  deleteAfterSeconds: 86_400,
}

/**
 * Opens the queue for a mark in the database at this address, and makes its tables when they are not there.
 * @throws Failure when the database is not there, or refuses.
 */
export async function openFilmQueue(
  databaseUrl: string,
  mark: string,
  onError: (error: Error) => void,
): Promise<FilmQueue> {
  const name = `segments-${mark}`
  const givenUp = `${name}-given-up`
  const offeredBy = randomUUID()
  const offered: string[] = []
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
    await boss.createQueue(givenUp, { deleteAfterSeconds: 86_400 })
    await boss.createQueue(name, { ...QUEUE_OPTIONS, deadLetter: givenUp })
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(() => undefined)
    throw new Failure(`The queue of the film cannot be opened: ${(cause as Error).message}`, { cause })
  }

  return {
    async offer(jobs) {
      const inserted = jobs.map((job) => ({ id: randomUUID(), data: { ...job, offeredBy } satisfies OfferedJob }))
      offered.push(...inserted.map(({ id }) => id))
      await boss.insert(name, inserted)
    },
    async failures() {
      const jobs = await boss.findJobs<OfferedJob>(givenUp, { data: { offeredBy } })
      return jobs.map(({ data, sourceOutput }) => ({ key: data.key, reason: messageOf(sourceOutput) }))
    },
    async takeBack() {
      if (offered.length > 0) await boss.deleteJob(name, offered)
    },
    async work(atOnce, run) {
      const options = { localConcurrency: atOnce, pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 3 }
      await boss.work<SegmentJob>(name, options, async (jobs) => {
        for (const { data, signal } of jobs) await run(data, signal)
      })
    },
    close: () => boss.stop({ graceful: true, timeout: 30_000 }),
  }
}

const messageOf = (output: unknown): string =>
  typeof output === 'object' && output !== null && 'message' in output ? String(output.message) : JSON.stringify(output)
