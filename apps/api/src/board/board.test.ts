import { addDays, type Day, defaultHolidayRules } from '@drempel/core/calendar'
import {
  defaultNorms,
  forecastTarget,
  lateList,
  ongoingStages,
  progressOf,
  replay,
  type Trajectory,
  type TrajectoryEvent,
} from '@drempel/core/trajectory'
import { provinces } from '@drempel/core/vocabulary'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { onBothEngines } from '../../test/engines.ts'
import { exampleApp, readAnswer } from '../../test/example-app.ts'
import { commandOf, type Turn, walkMaterial, walks } from '../../test/trajectory-walks.ts'
import { eventsOf } from '../journal/journal.ts'
import { exampleNormSettings } from '../settings/norm-settings.ts'
import { openStore, type Store } from '../store/store.ts'
import { begin, carryOut, trajectoryIn, trajectoryRow } from '../trajectories/carry-out.ts'
import type { Calendar } from '../trajectories/row.ts'
import { tallyBetween, tallyOf } from '../trajectories/tally.ts'
import { composeBoard } from './board.ts'
import { boardCounts } from './board-counts.ts'

const coordinator = { 'x-test-caller': 'cor: coordinator' }
const calendar: Calendar = { norms: defaultNorms, holidays: defaultHolidayRules }
const strict = { ...defaultNorms, firstContactWorkingDays: 0, conversationWeeks: 0, adviceWorkingDays: 1 }

/** An initiative with a trajectory that began on a day. */
async function addTrajectory(store: Store, number: number, today: Day, by = calendar): Promise<string> {
  const [id, initiativeId] = [`t-${number}`, `i-${number}`]
  const province = provinces[number % provinces.length]?.id ?? 'drenthe'
  await store.write(async (db) => {
    const words = {
      place: 'een dorp',
      question: '?',
      meeting: 'either',
      naming_consent_id: null,
      themes: '[]',
      languages: '[]',
      version: 1,
    }
    await db
      .insertInto('initiative')
      .values({ id: initiativeId, name: `Tafel ${number}`, province, ...words })
      .execute()
    const command = { kind: 'sign-up', on: today, trajectoryId: id, initiativeId } as const
    await begin(db, command, province, { by: 'cor', at: `${today}T09:30:00Z`, today, calendar: by })
  })
  return id
}

/** Takes the turns of a walk over three trajectories, and gives the last day. */
async function walk(store: Store, turns: readonly Turn[], first: number): Promise<Day> {
  const ids: string[] = []
  for (let number = first; number < first + 3; number++) ids.push(await addTrajectory(store, number, '2026-01-05'))
  for (const turn of turns) {
    const { today, by } = turn
    const doing = { by, at: `${today}T09:30:00Z` as const, today, material: walkMaterial, calendar }
    const id = ids[turn.pick] ?? ''
    await store.write(async (db) => {
      const row = await trajectoryRow(db, id)
      if (row) await carryOut(db, id, commandOf(turn, trajectoryIn(row)), undefined, doing)
    })
  }
  return turns.at(-1)?.today ?? '2026-01-05'
}

/** Every trajectory as its events in the journal add up to, and not as it is kept. */
async function replayed({ db }: Store): Promise<Trajectory[]> {
  const rows = await db.selectFrom('trajectory').select(['id', 'state']).orderBy('id').execute()
  const all: Trajectory[] = []
  for (const { id, state } of rows) {
    const events = (await eventsOf(db, id)) as TrajectoryEvent[]
    const again = replay(events)
    if (!again.ok || !again.trajectory) throw new Error(`Unexpected journal of ${id}, expected a trajectory`)
    expect(JSON.parse(state)).toEqual(again.trajectory)
    all.push(again.trajectory)
  }
  return all
}

const countBy = (keys: readonly (string | null)[]) => {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Holds every count that is kept against a count of all trajectories by the core. */
async function expectCountsToHold(store: Store, today: Day, by: Calendar): Promise<void> {
  const all = await replayed(store)
  const late = lateList(all, today, by.norms, by.holidays)
  const lateIds = new Map(late.map((one) => [one.trajectoryId, one.advisorId ?? '']))
  const board = composeBoard(await boardCounts(store.db, today), today, 2)
  expect(board.progress).toEqual(progressOf(all, 2))
  expect(board.forecast).toEqual(forecastTarget(all, today, 2))
  expect(board.late.trajectories).toBe(lateIds.size)
  expect(countBy(late.map(({ norm }) => norm))).toEqual(
    new Map(board.late.byNorm.flatMap(({ norm, count }) => (count ? [[norm, count]] : []))),
  )
  expect(await tallyBetween(store.db, 'late-advisor', { to: today })).toEqual(countBy([...lateIds.values()]))
  expect(await tallyOf(store.db, 'stage')).toEqual(countBy(all.map(({ stage }) => stage)))
  const open = all.filter(({ stage }) => (ongoingStages as readonly string[]).includes(stage))
  expect(await tallyOf(store.db, 'advisor')).toEqual(
    countBy(open.map((one) => ('advisorId' in one ? one.advisorId : null))),
  )
  const assigned = all.map((one) => (one.stage === 'stopped' ? one.before : one))
  expect(await tallyBetween(store.db, 'assigned', { to: '2099-01-01' })).toEqual(
    countBy(assigned.map((one) => ('matchedOn' in one ? one.advisorId : null))),
  )
  const below = await store.db.selectFrom('tally').where('count', '<', 0).selectAll().execute()
  expect(below).toEqual([])
}

onBothEngines((place) => {
  const open = async () => {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    return store
  }

  describe('the counts that are kept', () => {
    it('are what a count of everything gives, after any commands, on any later day', async () => {
      const store = await open()
      let first = 0
      await fc.assert(
        fc.asyncProperty(walks(60), fc.integer({ min: 0, max: 120 }), async (turns, days) => {
          const last = await walk(store, turns, first)
          first += 3
          await expectCountsToHold(store, addDays(last, days), calendar)
        }),
        // The store goes on from walk to walk, so a smaller example would not be one.
        { numRuns: store.engine === 'sqlite' ? 25 : 8, endOnFailure: true },
      )
    }, 120_000)

    it('are counted anew when the norms change, in the same change', async () => {
      const store = await open()
      const turns = fc.sample(walks(60), { numRuns: 4, seed: 7 })
      let last: Day = '2026-01-05'
      for (const [index, one] of turns.entries()) last = await walk(store, one, index * 3)
      // With these walks, always the same, the properties here say something: they get far.
      expect((await tallyOf(store.db, 'stage')).size).toBeGreaterThan(4)
      const { app } = await exampleApp({ store })
      const before = await readAnswer(app.request('/v1/settings/norms', { headers: coordinator }))
      expect([before.headers.get('etag'), before.json]).toEqual(['"v0"', exampleNormSettings])
      const holidays = { ...exampleNormSettings.holidays, goodFriday: true }
      const set = (version: string) =>
        readAnswer(
          app.request('/v1/settings/norms', {
            method: 'PUT',
            headers: { ...coordinator, 'content-type': 'application/json', 'if-match': version },
            body: JSON.stringify({ norms: strict, holidays }),
          }),
        )
      const { status, json, headers } = await set('"v0"')
      expect([status, json.version, headers.get('etag')]).toEqual([200, 1, '"v1"'])
      expect(json.recounted).toBeGreaterThan(0)
      await expectCountsToHold(store, last, { norms: strict, holidays })
      expect((await set('"v0"')).status).toBe(412)
    }, 60_000)
  })

  describe('GET /v1/board', () => {
    it('is empty for nothing, and shows every stage and every norm', async () => {
      const { app } = await exampleApp({ store: await open() })
      const { status, json } = await readAnswer(app.request('/v1/board', { headers: coordinator }))
      expect(status).toBe(200)
      expect(json.stages).toHaveLength(11)
      expect(json).toMatchObject({ target: 40, progress: { planned: 0 }, late: { trajectories: 0 }, advisors: [] })
      expect(json.forecast.kind).toBe('too-early')
    })

    it('is for coordinators', async () => {
      const { app } = await exampleApp({ store: await open() })
      expect((await app.request('/v1/board', { headers: { 'x-test-caller': 'ada: advisor' } })).status).toBe(403)
    })
  })

  describe('GET /v1/late', () => {
    it('gives what is late since the longest first, with the reason in words, in pages', async () => {
      const store = await open()
      for (const [number, day] of (['2026-10-05', '2026-09-07', '2026-11-24'] as const).entries())
        await addTrajectory(store, number, day)
      const { app } = await exampleApp({ store })
      const get = (path: string, who = coordinator) => readAnswer(app.request(path, { headers: who }))
      const { json } = await get('/v1/late?limit=1')
      expect(json.items).toEqual([
        {
          id: 't-1',
          initiativeName: 'Tafel 1',
          stage: 'signed-up',
          advisorId: null,
          waiting: false,
          lateFrom: '2026-09-15',
          steps: [
            {
              norm: 'first-contact',
              dueOn: '2026-09-14',
              workingDaysLate: 52,
              words: 'Het eerste contact had er uiterlijk 14 september 2026 moeten zijn: 52 werkdagen te laat.',
            },
            {
              norm: 'conversation',
              dueOn: '2026-10-19',
              workingDaysLate: 27,
              words: 'Het gesprek had er uiterlijk 19 oktober 2026 moeten zijn: 27 werkdagen te laat.',
            },
          ],
        },
      ])
      const rest = await get(`/v1/late?cursor=${json.next}`)
      expect(rest.json).toEqual({ items: [expect.objectContaining({ id: 't-0' })] })
      expect((await get('/v1/late', { 'x-test-caller': 'ada: advisor' })).json).toEqual({ items: [] })
      expect((await get('/v1/late?cursor=x')).status).toBe(422)
    })
  })
})
