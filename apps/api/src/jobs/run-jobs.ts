import type { Log } from '../http/log.ts'
import type { Store } from '../store/store.ts'
import { claim, keepClaimed } from './claim.ts'
import { addDailyJobs, type Daily, dailyMoment } from './daily.ts'
import { errorKind, errorPlace } from './error-kind.ts'
import { finish, JobLost, putOff } from './finish.ts'
import type { Job, Queue } from './job.ts'

/** What running jobs needs. */
export interface RunningJobs {
  readonly store: Store
  readonly queues: readonly Queue[]
  readonly dailies: readonly Daily[]
  readonly now: () => Date
  /** Name of this process, unlike every other. */
  readonly owner: string
  readonly log: Log
  /** Jobs that this process does side by side. */
  readonly atOnce?: number
  /** How long to wait before looking again when nothing was due, in milliseconds. */
  readonly pollMs?: number
  /** How long others leave a job alone after they last heard of this process, in milliseconds. */
  readonly leaseMs?: number
}

/** Jobs being done. */
export interface JobRunner {
  /** Takes no more jobs, lets running ones finish for at most `patienceMs`, then leaves them to others. */
  readonly stop: (patienceMs: number) => Promise<void>
}

/** Does jobs until it is stopped. Several processes may do so side by side on one store. */
export function runJobs({
  store,
  queues,
  dailies,
  now,
  owner,
  log,
  atOnce = 4,
  pollMs = 1_000,
  leaseMs = 60_000,
}: RunningJobs): JobRunner {
  const byName = new Map(queues.map((queue) => [queue.name, queue]))
  const running = new Map<Job, Promise<void>>()
  const ended = new AbortController()
  let stopping = false
  let wake = () => {}
  let lastDaily = ''

  const tell = (event: 'job-put-off' | 'jobs-unreachable', error: unknown, job?: Job) =>
    log({
      event,
      at: now().toISOString(),
      ...(job ? { queue: job.queue, attempts: job.attempts } : {}),
      error: errorKind(error),
      place: errorPlace(error),
    })

  async function attempt(job: Job): Promise<void> {
    const queue = byName.get(job.queue)
    if (!queue) throw new Error(`Unexpected queue \`${job.queue}\`, expected one that was asked for`)
    try {
      await store.write(finish(job, await queue.work(job, ended.signal)))
    } catch (error) {
      if (error instanceof JobLost) return
      tell('job-put-off', error, job)
      const how = { now: now(), mostAttempts: queue.mostAttempts, error: errorKind(error) }
      await store.write(putOff(job, how)).catch((cause: unknown) => {
        // Its lease ends by itself, and somebody takes it then.
        if (!(cause instanceof JobLost)) tell('jobs-unreachable', cause)
      })
    }
  }

  async function takeSome(): Promise<number> {
    const moment = dailyMoment(dailies, now())
    if (moment !== lastDaily) await addDailyJobs(store, dailies, now())
    lastDaily = moment
    const jobs = await claim(store, {
      owner,
      now: now(),
      leaseMs,
      queues: [...byName.keys()],
      most: atOnce - running.size,
    })
    for (const job of jobs) {
      running.set(
        job,
        attempt(job).finally(() => running.delete(job)),
      )
    }
    return jobs.length
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      const taken = await takeSome().catch((cause: unknown) => {
        tell('jobs-unreachable', cause)
        return 0
      })
      if (running.size >= atOnce) await Promise.race(running.values())
      else if (taken === 0 && !stopping) {
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, pollMs).unref()
        })
      }
    }
  }

  const heartbeat = setInterval(() => {
    if (running.size === 0) return
    store
      .write((db) => keepClaimed(db, [...running.keys()], { now: now(), leaseMs }))
      .catch((cause: unknown) => tell('jobs-unreachable', cause))
  }, leaseMs / 3)
  heartbeat.unref()
  const looping = loop()

  return {
    async stop(patienceMs) {
      stopping = true
      wake()
      await looping
      let end: NodeJS.Timeout | undefined
      const patience = new Promise<void>((resolve) => {
        end = setTimeout(resolve, patienceMs)
      })
      await Promise.race([Promise.all(running.values()), patience])
      clearTimeout(end)
      ended.abort()
      clearInterval(heartbeat)
    },
  }
}
