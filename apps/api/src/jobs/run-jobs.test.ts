import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { onBothEngines } from '../../test/engines.ts'
import type { LogLine } from '../http/log.ts'
import { note } from '../journal/journal.ts'
import { openStore } from '../store/store.ts'
import { backOffMs } from './back-off.ts'
import { type Daily, dailyMoment } from './daily.ts'
import { enqueue } from './enqueue.ts'
import type { Queue } from './job.ts'
import { runJobs } from './run-jobs.ts'

/** Notes in the journal that it was done: an effect in the database, of which a second one would be seen. */
const counting: Queue = {
  name: 'count',
  mostAttempts: 3,
  work: async (job) => (db) => note(db, { at: new Date().toISOString(), event: 'counted', subject: job.id }),
}

const program = join(import.meta.dirname, '../../test/count-jobs.ts')

onBothEngines((place) => {
  async function house({ queue = counting, dailies = [] as Daily[], now = () => new Date() } = {}) {
    const store = await openStore(await place())
    const lines: LogLine[] = []
    const start = (owner = 'one') => {
      const runner = runJobs({
        store,
        queues: [queue],
        dailies,
        now,
        owner,
        log: (line) => lines.push(line),
        pollMs: 20,
      })
      onTestFinished(() => runner.stop(1_000))
      return runner
    }
    onTestFinished(() => store.close())
    const add = (key: string, runAt = '2026-01-01T00:00:00.000Z') =>
      store.write((db) => enqueue(db, { queue: queue.name, key, payload: { of: key }, runAt }))
    const jobs = () => store.db.selectFrom('job').selectAll().orderBy('id').execute()
    const counted = async () =>
      (await store.db.selectFrom('journal').where('event', '=', 'counted').select('subject').execute()).map(
        ({ subject }) => subject,
      )
    return { store, lines, start, add, jobs, counted }
  }

  describe('a job', () => {
    it('is done once, with its effect, however often it was added', async () => {
      const { add, start, jobs, counted } = await house()
      await Promise.all([add('a'), add('a'), add('b')])
      start()
      await expect.poll(async () => (await jobs()).map(({ state }) => state)).toEqual(['done', 'done'])
      await add('a')
      expect((await counted()).sort()).toEqual(['a', 'b'])
    })

    it('waits until its time has come', async () => {
      const { add, start, jobs } = await house()
      await add('later', '2999-01-01T00:00:00.000Z')
      await add('now')
      start()
      await expect.poll(async () => (await jobs()).map(({ state }) => state)).toEqual(['waiting', 'done'])
    })

    it('is there when the change that asked for it is, and not when that failed', async () => {
      const { store, jobs } = await house()
      const failing = store.write(async (db) => {
        await enqueue(db, { queue: 'count', key: 'x', payload: {}, runAt: '2026-01-01T00:00:00.000Z' })
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await jobs()).toEqual([])
    })

    it('is put off when it fails, longer each time, and given up in the end; its message is kept nowhere', async () => {
      let time = Date.parse('2026-11-25T12:00:00.000Z')
      const queue: Queue = {
        name: 'count',
        mostAttempts: 3,
        work: async () => {
          throw Object.assign(new Error('no mailbox noor@buurt.example'), { code: 'EENVELOPE' })
        },
      }
      const { add, start, jobs, store, lines } = await house({ queue, now: () => new Date(time) })
      await add('a')
      start()
      const attempts = async () => (await jobs()).map((row) => [row.state, row.attempts, row.last_error])
      await expect.poll(attempts).toEqual([['waiting', 1, 'Error EENVELOPE']])
      expect((await jobs())[0]?.run_at).toBe('2026-11-25T12:00:10.000Z')
      time += 10_000
      await expect.poll(attempts).toEqual([['waiting', 2, 'Error EENVELOPE']])
      time += 20_000
      await expect.poll(attempts).toEqual([['failed', 3, 'Error EENVELOPE']])
      const kept = JSON.stringify([await jobs(), await store.db.selectFrom('journal').selectAll().execute(), lines])
      expect(kept).toContain('job-given-up')
      expect(kept).not.toMatch(/noor|mailbox/)
      expect(lines).toHaveLength(3)
    })

    it('leaves no effect when its change fails halfway', async () => {
      const queue: Queue = {
        ...counting,
        work: async (job) => async (db) => {
          await note(db, { at: '', event: 'counted', subject: job.id })
          throw new Error('halfway')
        },
      }
      const { add, start, jobs, counted } = await house({ queue })
      await add('a')
      start()
      await expect.poll(async () => (await jobs())[0]?.last_error).toBe('Error')
      expect(await counted()).toEqual([])
    })

    it('of a sort that this version does not know waits for one that does', async () => {
      const { store, start, add, jobs } = await house()
      await store.write((db) =>
        enqueue(db, { queue: 'newer', key: 'x', payload: {}, runAt: '2026-01-01T00:00:00.000Z' }),
      )
      await add('a')
      start()
      await expect.poll(async () => (await jobs()).map(({ state }) => state)).toEqual(['done', 'waiting'])
      expect((await jobs())[1]?.attempts).toBe(0)
    })
  })

  describe('daily work', () => {
    it('is added once a day from its hour, by however many processes', async () => {
      let time = Date.parse('2026-11-25T04:59:00.000Z')
      const dailies = [{ queue: 'count', fromHour: 6 }]
      const { start, jobs, counted } = await house({ dailies, now: () => new Date(time) })
      start('one')
      start('two')
      await sleep(100)
      expect(await jobs()).toEqual([])
      time += 120_000
      await expect.poll(counted).toEqual(['count 2026-11-25'])
      time += 86_400_000
      await expect.poll(async () => (await counted()).sort()).toEqual(['count 2026-11-25', 'count 2026-11-26'])
    })
  })

  describe('ending', () => {
    it('lets a running job finish and takes no new one', async () => {
      let go = () => {}
      const gate = new Promise<void>((resolve) => {
        go = resolve
      })
      const begun: string[] = []
      const queue: Queue = {
        ...counting,
        work: async (job, ended) => {
          begun.push(job.id)
          await gate
          return counting.work(job, ended)
        },
      }
      const { add, start, jobs, counted } = await house({ queue })
      await add('a')
      const runner = start()
      await expect.poll(() => begun).toEqual(['a'])
      const stopped = runner.stop(5_000)
      await add('b')
      go()
      await stopped
      expect(await counted()).toEqual(['a'])
      expect((await jobs()).map(({ state }) => state)).toEqual(['done', 'waiting'])
    })

    it('leaves a job that takes too long to others, and cannot finish it afterwards', async () => {
      let time = Date.parse('2026-11-25T12:00:00.000Z')
      const gates: (() => void)[] = []
      const queue: Queue = {
        ...counting,
        work: async (job, ended) => {
          if (job.owner === 'slow') await new Promise<void>((resolve) => gates.push(resolve))
          return counting.work(job, ended)
        },
      }
      const { add, start, counted } = await house({ queue, now: () => new Date(time) })
      await add('a')
      const slow = start('slow')
      await expect.poll(() => gates).toHaveLength(1)
      await slow.stop(10)
      time += 61_000
      start('quick')
      await expect.poll(counted).toEqual(['a'])
      gates[0]?.()
      await sleep(100)
      expect(await counted()).toEqual(['a'])
    })
  })

  describe('three processes, killed at random', () => {
    it('lose no job and do none twice', async () => {
      const where = await place()
      const store = await openStore(where)
      onTestFinished(() => store.close())
      const JOBS = 200
      await store.write(async (db) => {
        for (let number = 0; number < JOBS; number++)
          await enqueue(db, {
            queue: 'count',
            key: `job ${number}`,
            payload: {},
            runAt: '2026-01-01T00:00:00.000Z',
          })
      })
      let names = 0
      const begin = () => {
        const argument = JSON.stringify({ place: where, owner: `worker ${names++}` })
        return spawn(process.execPath, [program, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
      }
      const workers: ChildProcess[] = [begin(), begin(), begin()]
      onTestFinished(() => {
        for (const worker of workers) worker.kill('SIGKILL')
      })
      const left = async () =>
        (await store.db.selectFrom('job').where('state', '<>', 'done').select('id').execute()).length
      let kills = 0
      let victim = workers[0] as ChildProcess
      let said = false
      const watch = () => {
        victim = workers[kills % 2] as ChildProcess
        said = false
        victim.stdout?.once('data', () => {
          said = true
        })
      }
      watch()
      while ((await left()) > 0 && kills < 4) {
        // It has done something before it is killed, so it dies at work.
        if (said) {
          await sleep((kills * 37) % 90)
          victim.kill('SIGKILL')
          workers[kills % 2] = begin()
          kills++
          watch()
        }
        await sleep(20)
      }
      await expect.poll(left, { timeout: 30_000 }).toBe(0)
      expect(kills).toBeGreaterThan(1)
      const subjects = await store.db
        .selectFrom('journal')
        .where('event', '=', 'counted')
        .select('subject')
        .orderBy('subject')
        .execute()
      expect(subjects).toHaveLength(JOBS)
      expect(new Set(subjects.map(({ subject }) => subject)).size).toBe(JOBS)
    }, 60_000)
  })
})

describe('waiting after a failure', () => {
  it('doubles, to an hour at most', () => {
    expect([1, 2, 3, 9, 10, 1000].map(backOffMs)).toEqual([10_000, 20_000, 40_000, 2_560_000, 3_600_000, 3_600_000])
  })
})

describe('the hour of daily work', () => {
  const at = (instant: string) => dailyMoment([{ queue: 'x', fromHour: 2 }], new Date(instant))

  it('comes in the night in which that hour is skipped', () => {
    expect(at('2027-03-28T00:59:00Z')).toBe('2027-03-28 0')
    expect(at('2027-03-28T01:00:00Z')).toBe('2027-03-28 1')
  })

  it('comes once in the night in which that hour comes twice', () => {
    expect(at('2026-10-25T00:00:00Z')).toBe('2026-10-25 1')
    expect(at('2026-10-25T01:30:00Z')).toBe('2026-10-25 1')
  })
})
