import { type ConsentEvent, ledgerOf } from '@drempel/core/consent'
import { snapshotSchema } from '@drempel/core/snapshot'
import { describe, expect, it, onTestFinished } from 'vitest'
import { askAs } from '../../test/ask.ts'
import { onBothEngines } from '../../test/engines.ts'
import { exampleApp } from '../../test/example-app.ts'
import { eventsOf } from '../journal/journal.ts'
import { exampleSignUp } from '../sign-up/sign-up.ts'
import { openStore } from '../store/store.ts'
import { exampleGiven } from './consent-answer.ts'
import { hashOfText, useTexts } from './use-text.ts'

onBothEngines((place) => {
  async function house() {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    const { app } = await exampleApp({ store })
    const [com, cor] = [askAs(app, 'com: communications'), askAs(app, 'cor: coordinator')]
    const person = { name: 'Voorbeeld Persoon', email: null, phone: '06 00000000' }
    const subjectId: string = (await com.post('/v1/persons', person)).json.id
    const give = (changed: object = {}) => com.post('/v1/consents', { ...exampleGiven, subjectId, ...changed })
    return { store, app, com, cor, subjectId, give }
  }

  describe('a consent', () => {
    it('gets the next number, and holds exactly what was read and agreed', async () => {
      const { store, com, give, subjectId } = await house()
      const { status, json, headers } = await give()
      expect([status, json]).toEqual([201, { id: 'c-0001', evidenceRef: 'toestemming/c-0001', version: 1 }])
      expect(headers.get('location')).toBe('/v1/consents/c-0001')
      const { on: givenOn, ...agreed } = exampleGiven
      expect((await com.get('/v1/consents/c-0001')).json).toEqual({
        ...agreed,
        id: 'c-0001',
        subjectId,
        givenOn,
        textHash: hashOfText(useTexts[0]),
        evidenceRef: 'toestemming/c-0001',
        version: 1,
      })
      expect(JSON.stringify(await store.db.selectFrom('journal').selectAll().execute())).not.toMatch(/Persoon|06 0/)
    })

    it('has a number of its own, also when many are written down at the same moment', async () => {
      const { give } = await house()
      const answers = await Promise.all(Array.from({ length: 8 }, () => give()))
      expect(answers.map(({ json }) => json.id).sort()).toEqual(
        Array.from({ length: 8 }, (_, index) => `c-000${index + 1}`),
      )
    })

    it('is refused by the rules of the ledger, with every reason in Dutch', async () => {
      const { give } = await house()
      const minor = { adultOn: '2030-01-01' }
      const { status, json } = await give({ minor, aboutFeelings: true, basis: 'quitclaim' })
      expect(status).toBe(409)
      expect(json.errors.map(({ rule }: { rule: string }) => rule)).toEqual([
        'feelings-need-consent',
        'needs-guardian',
        'minor-needs-end',
      ])
      expect((await give({ subjectId: 'p-0000' })).json.errors[0].pointer).toBe('/subjectId')
      expect((await give({ textVersion: '2020-01' })).status).toBe(422)
    })

    it('forgets a birthday once it decided by it', async () => {
      const { store, give } = await house()
      await give({ minor: { adultOn: '2030-06-15', guardianId: 'p-0099' }, endsOn: '2029-12-31' })
      for (const table of ['consent', 'journal', 'request'] as const) {
        expect(JSON.stringify(await store.db.selectFrom(table).selectAll().execute())).not.toContain('2030-06-15')
      }
    })

    it('is narrowed and withdrawn, and its journal adds up to the record', async () => {
      const { store, com, give } = await house()
      const { id } = (await give()).json
      const step = (body: object, version: number) => com.post(`/v1/consents/${id}/steps`, body, version)
      const narrow = { kind: 'narrow', on: '2026-11-24', uses: ['site'] }
      expect((await step(narrow, 1)).json).toEqual({ version: 2 })
      expect((await step({ kind: 'withdraw', on: '2026-11-25', reason: 'changed-mind' }, 1)).status).toBe(412)
      await step({ kind: 'withdraw', on: '2026-11-25', reason: 'changed-mind' }, 2)
      const again = await step({ kind: 'withdraw', on: '2026-11-25', reason: 'none-given' }, 3)
      expect(again.json.detail).toBe('Deze toestemming is al teruggetrokken.')
      const { version, ...record } = (await com.get(`/v1/consents/${id}`)).json
      expect(version).toBe(3)
      expect(ledgerOf((await eventsOf(store.db, id)) as ConsentEvent[]).get(id)).toEqual(record)
    })

    it('lets one of twenty steps at the same version through', async () => {
      const { com, give } = await house()
      const { id } = (await give()).json
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          com.post(`/v1/consents/${id}/steps`, { kind: 'withdraw', on: '2026-11-25', reason: 'none-given' }, 1),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)])
    })

    it('is kept by coordinators and communications, and nobody else sees it', async () => {
      const { app, give } = await house()
      await give()
      for (const who of ['ada: advisor', 'eva: editor', 'adm: administrator']) {
        expect((await askAs(app, who).get('/v1/consents/c-0001')).status).toBe(403)
      }
    })
  })

  describe('taking it back', () => {
    it('tells what must go, where, and how', async () => {
      const { com, give } = await house()
      const { id } = (await give({ uses: ['site', 'clips'] })).json
      const published = (use: string, where: string) =>
        com.post('/v1/published-places', { consentId: id, use, place: where, publishedOn: '2026-11-21' })
      const gone = (await published('clips', 'https://film.example/3')).json.id
      await published('site', 'https://toolkit.example/verhalen/7')
      expect((await com.get(`/v1/consents/${id}/withdrawal-report`)).json).toMatchObject({
        removals: [],
        words: [`Toestemming ${id} op 25 november 2026: er hoeft niets weg.`],
      })
      await com.post(`/v1/consents/${id}/steps`, { kind: 'withdraw', on: '2026-11-25', reason: 'none-given' }, 1)
      await com.post(`/v1/published-places/${gone}/removed`, { removedOn: '2026-11-25' })
      const { json } = await com.get(`/v1/consents/${id}/withdrawal-report`)
      expect(json.removals).toEqual([
        {
          use: 'site',
          place: 'https://toolkit.example/verhalen/7',
          publishedOn: '2026-11-21',
          refusal: 'withdrawn',
          action: 'Haal het van de website en bouw de website opnieuw.',
        },
      ])
      expect((await com.get(`/v1/consents/${id}/places`)).json.items).toHaveLength(2)
      expect((await published('site', 'x')).status).toBe(201)
      expect((await com.post('/v1/published-places/u-nothing/removed', { removedOn: '2026-11-25' })).status).toBe(404)
    })
  })

  describe('the project data', () => {
    it('name and quote only with a consent that holds, and the report tells the rest', async () => {
      const { store, app, com, cor, give } = await house()
      const { reference } = (await askAs(app).post('/v1/sign-ups', exampleSignUp)).json
      const { initiativeId } = (await cor.post(`/v1/sign-ups/${reference}/accept`, {})).json
      const quote = { text: 'Ik kom volgende week weer.', speaker: 'een buurman', consentId: null }
      await com.post('/v1/quotes', quote)
      const before = await com.get('/v1/project.json')
      expect([before.json.initiatives, before.json.quotes]).toEqual([[], []])
      expect((await com.get('/v1/project-report')).json).toMatchObject({
        public: { initiatives: 0, quotes: 0, lessons: 0 },
        heldBack: [
          { kind: 'initiative', id: initiativeId, reasons: [{ rule: 'no-consent' }] },
          { kind: 'quote', id: 'q-0001', reasons: [{ rule: 'no-consent' }] },
        ],
        words: 'Er zijn 2 dingen achtergehouden.',
      })

      const { id: consentId } = (await give()).json
      expect((await com.put(`/v1/initiatives/${initiativeId}/naming`, { consentId }, 1)).status).toBe(200)
      expect((await com.put(`/v1/initiatives/${initiativeId}/naming`, { consentId: 'c-0999' }, 2)).status).toBe(422)
      expect((await com.put('/v1/quotes/q-0001', { ...quote, consentId }, 1)).json).toEqual({ version: 2 })
      const { json } = await com.get('/v1/project.json')
      expect(snapshotSchema.safeParse(json).error?.issues).toBeUndefined()
      expect(json.initiatives).toMatchObject([{ id: initiativeId, name: 'Voorbeeldtafel', consentId }])
      expect(json.quotes).toMatchObject([{ id: 'q-0001', consentId }])
      expect(JSON.stringify(json)).not.toMatch(/Persoon|p-\d/)

      await com.post(`/v1/consents/${consentId}/steps`, { kind: 'withdraw', on: '2026-11-25', reason: 'unsafe' }, 1)
      const after = await com.get('/v1/project.json')
      expect([after.json.initiatives, after.json.quotes, after.json.consents]).toEqual([[], [], []])
      expect((await com.get('/v1/project-report')).json.heldBack[1].reasons).toEqual([
        { rule: 'withdrawn', words: 'De toestemming is teruggetrokken.' },
      ])
      expect((await com.post('/v1/quotes/q-0001/remove', {})).status).toBe(200)
      expect(await store.db.selectFrom('quote').selectAll().execute()).toEqual([])
    })

    it('are marked as made up until somebody says which programme it is', async () => {
      const { com, cor } = await house()
      expect((await com.get('/v1/project.json')).json).toMatchObject({ example: true, programme: { target: 40 } })
      const programme = { name: 'Over de drempel', target: 50, url: 'https://drempel.example', example: false }
      expect((await cor.put('/v1/settings/programme', programme, 0)).status).toBe(200)
      expect((await com.get('/v1/project.json')).json).toMatchObject({ example: false, programme: { target: 50 } })
    })
  })
})
