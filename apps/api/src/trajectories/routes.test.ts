import { describe, expect, it, onTestFinished } from 'vitest'
import { onBothEngines } from '../../test/engines.ts'
import { exampleApp, readAnswer } from '../../test/example-app.ts'
import { exampleSignUp } from '../sign-up/sign-up.ts'
import { openStore } from '../store/store.ts'
import { tallyOf } from './tally.ts'

const coordinator = { 'x-test-caller': 'cor: coordinator' }
const advisor = (id = 'ada') => ({ 'x-test-caller': `${id}: advisor` })

onBothEngines((place) => {
  async function house() {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    const { app, lines } = await exampleApp({ store })
    const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      readAnswer(
        app.request(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      )
    const get = (path: string, headers: Record<string, string> = {}) => readAnswer(app.request(path, { headers }))
    const signUp = async () => (await send('/v1/sign-ups', exampleSignUp)).json.reference as string
    const takeIn = async () =>
      (await send(`/v1/sign-ups/${await signUp()}/accept`, {}, coordinator)).json.trajectoryId as string
    const match = (id: string, advisorId = 'ada', version = 1) =>
      send(
        `/v1/trajectories/${id}/steps`,
        { kind: 'match', on: '2026-11-25', advisorId },
        { ...coordinator, 'if-match': `"v${version}"` },
      )
    return { store, app, lines, send, get, signUp, takeIn, match }
  }

  describe('taking in', () => {
    it('begins a trajectory on the day of signing up, and moves names and numbers to where they can be erased', async () => {
      const { store, send, get, signUp } = await house()
      const reference = await signUp()
      expect((await get('/v1/sign-ups', coordinator)).json.items).toMatchObject([
        { reference, receivedOn: '2026-11-25' },
      ])
      const { status, json, headers } = await send(`/v1/sign-ups/${reference}/accept`, {}, coordinator)
      expect([status, headers.get('location')]).toEqual([201, `/v1/trajectories/${json.trajectoryId}`])
      expect((await get('/v1/sign-ups', coordinator)).json.items).toEqual([])
      expect((await get(`/v1/sign-ups/${reference}`)).json.status).toBe('accepted')
      expect(await store.db.selectFrom('contact').select(['name', 'email']).execute()).toEqual([
        { name: exampleSignUp.contactName, email: exampleSignUp.email },
      ])
      expect(JSON.stringify(await store.db.selectFrom('sign_up').selectAll().execute())).not.toMatch(/Persoon|tafel@/)
      expect(JSON.stringify(await store.db.selectFrom('journal').selectAll().execute())).not.toMatch(/Persoon|tafel/)
    })

    it('is done once, and not after declining', async () => {
      const { send, signUp } = await house()
      const reference = await signUp()
      await send(`/v1/sign-ups/${reference}/accept`, {}, coordinator)
      expect((await send(`/v1/sign-ups/${reference}/accept`, {}, coordinator)).status).toBe(409)
      const other = await signUp()
      expect((await send(`/v1/sign-ups/${other}/decline`, {}, coordinator)).status).toBe(200)
      expect((await send(`/v1/sign-ups/${other}/accept`, {}, coordinator)).status).toBe(409)
    })
  })

  describe('a trajectory', () => {
    it('tells what can be done, what is due, and at which version it is', async () => {
      const { get, takeIn } = await house()
      const { json, headers } = await get(`/v1/trajectories/${await takeIn()}`, coordinator)
      expect(headers.get('etag')).toBe('"v1"')
      expect(json).toMatchObject({ initiativeName: 'Voorbeeldtafel', province: 'drenthe', late: [] })
      expect(json.possible).toContain('match')
      expect(json.due[0]).toMatchObject({ norm: 'first-contact', dueOn: '2026-12-02', metOn: null })
    })

    it('is there for its advisor and for coordinators, and for nobody else', async () => {
      const { get, takeIn, match } = await house()
      const id = await takeIn()
      expect((await get(`/v1/trajectories/${id}`, advisor())).status).toBe(404)
      await match(id)
      expect((await get(`/v1/trajectories/${id}`, advisor())).status).toBe(200)
      expect((await get(`/v1/trajectories/${id}`, advisor('ben'))).json).toEqual(
        (await get('/v1/trajectories/t-nothing', advisor('ben'))).json,
      )
      expect((await get(`/v1/trajectories/${id}`)).status).toBe(401)
      expect((await get(`/v1/trajectories/${id}`, { 'x-test-caller': 'eva: editor' })).status).toBe(403)
    })

    it('takes a step: state, journal and counts change together', async () => {
      const { store, takeIn, match } = await house()
      const id = await takeIn()
      expect(await match(id)).toMatchObject({ status: 200, json: { event: 'matched', stage: 'matched', version: 2 } })
      const events = await store.db.selectFrom('journal').where('subject', '=', id).selectAll().execute()
      expect(events.map(({ event, by, subject_version }) => [event, by, subject_version])).toEqual([
        ['signed-up', 'cor', 1],
        ['matched', 'cor', 2],
      ])
      expect(await tallyOf(store.db, 'stage')).toEqual(new Map([['matched', 1]]))
      expect(await tallyOf(store.db, 'advisor')).toEqual(new Map([['ada', 1]]))
      expect(await tallyOf(store.db, 'late-from')).toEqual(new Map([['2026-12-03', 1]]))
    })

    it('refuses what the rules refuse, with every reason in Dutch, and changes nothing', async () => {
      const { store, send, takeIn } = await house()
      const id = await takeIn()
      const { status, json } = await send(
        `/v1/trajectories/${id}/steps`,
        { kind: 'close', on: '2026-11-25' },
        { ...coordinator, 'if-match': '"v1"' },
      )
      expect(status).toBe(409)
      expect(json.errors.map(({ rule }: { rule: string }) => rule)).toContain('needs-advisor')
      expect(json.detail).toMatch(/adviseur/)
      expect(await store.db.selectFrom('journal').where('subject', '=', id).selectAll().execute()).toHaveLength(1)
    })

    it('lets one of a hundred edits of the same version through', async () => {
      const { store, takeIn, match } = await house()
      const id = await takeIn()
      const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => match(id, `a${index}`)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(99)
      expect(await store.db.selectFrom('journal').where('subject', '=', id).selectAll().execute()).toHaveLength(2)
    }, 60_000)

    it('asks which version somebody saw', async () => {
      const { send, takeIn } = await house()
      const path = `/v1/trajectories/${await takeIn()}/steps`
      const step = { kind: 'record-contact', on: '2026-11-25' }
      expect((await send(path, step, coordinator)).status).toBe(428)
      expect((await send(path, step, { ...coordinator, 'if-match': '*' })).status).toBe(422)
    })

    it('leaves matching to coordinators', async () => {
      const { send, takeIn, match } = await house()
      const id = await takeIn()
      await match(id)
      const over = { kind: 'hand-over', on: '2026-11-25', advisorId: 'ben' }
      expect((await send(`/v1/trajectories/${id}/steps`, over, { ...advisor(), 'if-match': '"v2"' })).status).toBe(403)
    })
  })

  describe('the list', () => {
    it('gives an advisor their own, a coordinator all, in pages that repeat and skip nothing', async () => {
      const { get, takeIn, match } = await house()
      const ids: string[] = []
      for (let count = 0; count < 5; count++) ids.push(await takeIn())
      await match(ids[0] as string)
      expect((await get('/v1/trajectories', advisor())).json.items).toMatchObject([{ id: ids[0] }])
      const seen: string[] = []
      let next: string | undefined
      do {
        const { json } = await get(`/v1/trajectories?limit=2${next ? `&cursor=${next}` : ''}`, coordinator)
        seen.push(...json.items.map(({ id }: { id: string }) => id))
        next = json.next
      } while (next)
      expect(seen).toEqual(ids.toSorted())
      expect((await get('/v1/trajectories?stage=matched', coordinator)).json.items).toHaveLength(1)
      expect((await get('/v1/trajectories?late=yes', coordinator)).json.items).toEqual([])
      expect((await get('/v1/trajectories?cursor=x', coordinator)).status).toBe(422)
    })
  })

  it('writes no name, address or number in the log', async () => {
    const { lines, takeIn, match } = await house()
    await match(await takeIn())
    expect(JSON.stringify(lines)).not.toMatch(/Voorbeeldtafel|Persoon|@|t-[0-9a-z]{10}/)
  })
})
