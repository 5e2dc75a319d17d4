import { describe, expect, it, onTestFinished } from 'vitest'
import { askAs } from '../../test/ask.ts'
import { onBothEngines } from '../../test/engines.ts'
import { exampleApp } from '../../test/example-app.ts'
import { exampleSignUp } from '../sign-up/sign-up.ts'
import { openStore } from '../store/store.ts'
import { tallyOf } from '../trajectories/tally.ts'
import { exampleAdvisorDetails } from './advisor.ts'

onBothEngines((place) => {
  async function house() {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    const { app } = await exampleApp({ store })
    const [anybody, cor, ada] = [askAs(app), askAs(app, 'cor: coordinator'), askAs(app, 'ada: advisor')]
    const takeIn = async () => {
      const { reference } = (await anybody.post('/v1/sign-ups', exampleSignUp)).json
      return (await cor.post(`/v1/sign-ups/${reference}/accept`, {})).json as Record<
        'trajectoryId' | 'initiativeId',
        string
      >
    }
    return { store, app, cor, ada, takeIn }
  }

  describe('the profile of an advisor', () => {
    it('is told by themselves or a coordinator, and by nobody who did not see the newest', async () => {
      const { cor, ada } = await house()
      expect((await ada.get('/v1/advisors/ada')).status).toBe(404)
      expect((await ada.put('/v1/advisors/ada', exampleAdvisorDetails, 0)).json).toEqual({ version: 1 })
      expect((await ada.put('/v1/advisors/ada', exampleAdvisorDetails, 0)).status).toBe(412)
      expect((await cor.put('/v1/advisors/ada', { ...exampleAdvisorDetails, maximumOpen: 2 }, 1)).status).toBe(200)
      const { json, headers } = await ada.get('/v1/advisors/ada')
      expect(headers.get('etag')).toBe('"v2"')
      expect(json).toMatchObject({ id: 'ada', maximumOpen: 2, certified: false, open: 0, assignedRecently: 0 })
    })

    it('is not there for another advisor', async () => {
      const { app, cor } = await house()
      await cor.put('/v1/advisors/ada', exampleAdvisorDetails, 0)
      const ben = askAs(app, 'ben: advisor')
      expect((await ben.get('/v1/advisors/ada')).status).toBe(404)
      expect((await ben.put('/v1/advisors/ada', exampleAdvisorDetails, 1)).status).toBe(404)
      expect((await ben.get('/v1/advisors')).status).toBe(403)
    })

    it('has no room for what follows from what happens', async () => {
      const { ada } = await house()
      const { status, json } = await ada.put('/v1/advisors/ada', { ...exampleAdvisorDetails, certified: true }, 0)
      expect([status, json.errors[0].pointer]).toEqual([422, '/certified'])
    })
  })

  describe('who fits', () => {
    it('comes with reasons, and with what stands in the way', async () => {
      const { store, cor, takeIn } = await house()
      const { trajectoryId } = await takeIn()
      for (const id of ['ada', 'ben']) await cor.put(`/v1/advisors/${id}`, exampleAdvisorDetails, 0)
      await finishTraining(store, 'ben')
      const { json } = await cor.get(`/v1/trajectories/${trajectoryId}/advisor-matches`)
      expect(json.excluded).toEqual([
        { advisorId: 'ada', reasons: [{ rule: 'not-certified', words: 'Heeft de training nog niet afgerond.' }] },
      ])
      expect(json.ranked).toEqual([
        {
          advisorId: 'ben',
          score: 5,
          reasons: [
            { rule: 'same-province', points: 4, words: 'Woont ook in Drenthe.' },
            { rule: 'room', points: 1, words: 'Heeft ruimte: 0 lopend, hooguit 6 tegelijk.' },
          ],
          sentence: 'Woont ook in Drenthe. Heeft ruimte: 0 lopend, hooguit 6 tegelijk.',
        },
      ])
      expect((await cor.get('/v1/trajectories/t-nothing/advisor-matches')).status).toBe(404)
    })

    it('goes by what they have now and got lately', async () => {
      const { cor, takeIn } = await house()
      await cor.put('/v1/advisors/ben', exampleAdvisorDetails, 0)
      const { trajectoryId } = await takeIn()
      const step = { kind: 'match', on: '2026-11-25', advisorId: 'ben' }
      await cor.post(`/v1/trajectories/${trajectoryId}/steps`, step, 1)
      const [ben] = (await cor.get('/v1/advisors')).json.items
      expect(ben).toMatchObject({ id: 'ben', open: 1, assignedRecently: 1 })
      await cor.post(
        `/v1/trajectories/${trajectoryId}/steps`,
        { kind: 'stop', on: '2026-11-25', reason: 'referred' },
        2,
      )
      expect((await cor.get('/v1/advisors')).json.items[0]).toMatchObject({ open: 0, assignedRecently: 1 })
    })
  })

  describe('an initiative', () => {
    it('can be corrected, and its trajectories move to the counts of the other province', async () => {
      const { store, cor, ada, takeIn } = await house()
      const { initiativeId, trajectoryId } = await takeIn()
      const path = `/v1/initiatives/${initiativeId}`
      const { id: _, version, namingConsentId, ...details } = (await cor.get(path)).json
      expect([version, namingConsentId, details.themes]).toEqual([1, null, []])
      const corrected = { ...details, province: 'zeeland', themes: ['welcome'], languages: ['ar'] }
      expect((await cor.put(path, corrected, 1)).json).toEqual({ version: 2 })
      expect((await cor.put(path, corrected, 1)).status).toBe(412)
      expect((await cor.get(path)).json).toMatchObject(corrected)
      expect(await tallyOf(store.db, 'province')).toEqual(new Map([['zeeland signed-up', 1]]))
      expect((await cor.get(`/v1/trajectories/${trajectoryId}`)).json.province).toBe('zeeland')
      expect((await ada.get(path)).status).toBe(404)
    })
  })
})

/** Writes down that somebody did everything of the training. */
async function finishTraining({ write }: Awaited<ReturnType<typeof openStore>>, id: string): Promise<void> {
  await write(async (db) => {
    for (const module of ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'] as const) {
      const on = '2026-10-01'
      await db
        .insertInto('training_module')
        .values({ account_id: id, module, completed_on: on, passed_on: on })
        .execute()
    }
    for (const number of [1, 2]) {
      const row = { account_id: id, observed_on: '2026-10-02', observer_id: 'cor', scores: '{}' } as const
      await db
        .insertInto('observation')
        .values({ id: `o-${number}`, ...row })
        .execute()
    }
  })
}
