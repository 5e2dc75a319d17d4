import { getEventListeners } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type MastodonDouble, startMastodonDouble } from '../../test/mastodon-double.ts'
import { realClock } from '../channels/ask/clock.ts'
import { createMastodon } from '../channels/mastodon/create-mastodon.ts'
import { openLedger } from '../ledger/open-ledger.ts'
import type { Ledger } from '../model/ledger.ts'
import { exampleChannel, examplePlanned, examplePost } from '../model/planned-post.example.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { PublishLine } from './log.ts'
import { runPublisher } from './run-publisher.ts'

const startMs = Date.parse('2027-03-04T09:00:00Z')
const minuteMs = 60_000
let [wallMs, realMs] = [0, 0]
let folder = ''
let double: MastodonDouble
let ledger: Ledger

beforeEach(async () => {
  wallMs = startMs
  realMs = 0
  folder = await mkdtemp(join(tmpdir(), 'drempel-run-'))
  double = await startMastodonDouble({ nowMs: () => wallMs })
  ledger = await openLedger({ file: join(folder, 'ledger.sqlite') })
})
afterEach(async () => {
  await ledger.close()
  await double.stop()
  await rm(folder, { recursive: true, force: true })
})

const postAt = (minutes: number): PlannedPost =>
  examplePlanned('mastodon', {
    key: `na-${minutes}/mastodon`,
    post: { ...examplePost, id: `na-${minutes}` },
    dueAt: new Date(startMs + minutes * minuteMs).toISOString(),
    parts: [`Na ${minutes} minuten.`],
    links: [],
    media: [],
  })

/**
 * Runs a publisher on a clock of our own, in which pausing lets the time go by, for this long. `during` hears how much time
 * really went by, and may set the clock.
 */
async function run(
  posts: readonly PlannedPost[],
  minutes: number,
  during: (realMinutes: number) => void = () => {},
  approved = true,
) {
  const lines: PublishLine[] = []
  const stop = new AbortController()
  const sent = new Map<string, number>()
  const pauses: number[] = []
  const pause = async (ms: number) => {
    pauses.push(ms)
    wallMs += ms
    realMs += ms
    during(realMs / minuteMs)
    if (realMs >= minutes * minuteMs) stop.abort()
  }
  const clock = { nowMs: () => wallMs, monotonicMs: () => realMs, pause }
  const channel = { ...exampleChannel('mastodon'), server: double.url }
  await runPublisher({
    read: async () => ({
      plan: { posts, problems: [] },
      approvals: (approved ? posts : []).map(({ key, hash }) => ({
        key,
        hash,
        by: 'Sanne',
        at: '2027-03-01T10:00:00Z',
      })),
      errorsOf: () => [],
    }),
    adapters: new Map([['mastodon', createMastodon({ channel, token: double.token, clock })]]),
    ledger,
    clock,
    owner: 'een',
    log: (line) => lines.push(line),
    signal: stop.signal,
    onRound: ({ settled }) => {
      for (const { key } of settled) sent.set(key, realMs / minuteMs)
    },
  })
  return { sent: Object.fromEntries(sent), pauses, lines }
}

describe('runPublisher', () => {
  it('sends every post at its own time', async () => {
    const { sent } = await run([postAt(1), postAt(7), postAt(40)], 30)
    expect(sent).toEqual({ 'na-1/mastodon': 1, 'na-7/mastodon': 7 })
    expect(double.statuses()).toHaveLength(2)
  })

  it('looks again every fifteen seconds, since staff write on', async () => {
    expect(Math.max(...(await run([postAt(40)], 3)).pauses)).toBe(15_000)
  })

  it('sends nothing early when the clock is set three hours forward for a while', async () => {
    const { sent } = await run([postAt(20)], 30, (minutes) => {
      if (minutes === 5) wallMs += 3 * 60 * minuteMs
      if (minutes === 12) wallMs -= 3 * 60 * minuteMs
    })
    expect(sent).toEqual({ 'na-20/mastodon': 20 })
  })

  it('sends nothing twice when the clock is set back over a post that was sent', async () => {
    await run([postAt(5)], 30, (minutes) => {
      if (minutes === 10) wallMs -= 3 * 60 * minuteMs
    })
    expect(double.statuses()).toHaveLength(1)
  })

  it('misses what became due while the machine slept too long', async () => {
    await run([postAt(20)], 30, (minutes) => {
      if (minutes === 5) wallMs += 8 * 60 * minuteMs
    })
    expect(await ledger.entry('na-20/mastodon')).toMatchObject({ state: 'missed' })
    expect(double.statuses()).toEqual([])
  })

  it('says once that a post waits for its approval', async () => {
    const { lines } = await run([postAt(1)], 5, () => {}, false)
    expect(lines).toMatchObject([{ event: 'held', key: 'na-1/mastodon' }])
  })

  describe('when a round fails', () => {
    const runWith = async (fails: (round: number) => boolean, rounds: number) => {
      const lines: PublishLine[] = []
      const stop = new AbortController()
      let round = 0
      await runPublisher({
        read: async () => {
          if (++round >= rounds) stop.abort()
          if (fails(round)) throw new Error('database is locked')
          return { plan: { posts: [], problems: [] }, approvals: [], errorsOf: () => [] }
        },
        clock: { nowMs: () => wallMs, monotonicMs: () => realMs, pause: async () => {} },
        adapters: new Map(),
        ledger,
        owner: 'een',
        log: (line) => lines.push(line),
        signal: stop.signal,
      })
      return lines
    }

    it('says so and goes on', async () =>
      expect(await runWith((round) => round === 2 || round === 3 || round === 5, 6)).toEqual([
        { event: 'round-failed', reason: 'database is locked', inARow: 1 },
        { event: 'round-failed', reason: 'database is locked', inARow: 2 },
        { event: 'round-failed', reason: 'database is locked', inARow: 1 },
      ]))

    it('gives up after twenty in a row', async () =>
      expect(await runWith(() => true, 100).catch((error: unknown) => error)).toMatchObject({
        name: 'Failure',
        message: 'Sending did not work 20 times in a row: database is locked',
      }))
  })

  it('leaves no listener behind on the signal, however often it waits', async () => {
    const stop = new AbortController()
    for (let time = 0; time < 40; time++) await realClock.pause(1, stop.signal)
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
    const waiting = realClock.pause(60_000, stop.signal)
    stop.abort()
    await waiting
  })

  it('ends at once when it is told to before it begins', async () => {
    const signal = AbortSignal.abort()
    const read = () => Promise.reject(new Error('Unexpected reading, expected none'))
    const clock = { nowMs: () => wallMs, monotonicMs: () => realMs, pause: async () => {} }
    await runPublisher({ read, adapters: new Map(), ledger, clock, owner: 'een', log: () => {}, signal })
  })
})
