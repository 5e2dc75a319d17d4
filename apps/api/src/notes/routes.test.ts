import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adviceHouse } from '../../test/advice-house.ts'
import { onBothEngines } from '../../test/engines.ts'
import { openStore } from '../store/store.ts'

const words = (text: string) => ({ questionId: 'g1-1', text, writtenOn: '2026-11-25' })

onBothEngines((place) => {
  async function house() {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    const made = await adviceHouse(store)
    const id = await made.match()
    return { ...made, store, id, path: `/v1/trajectories/${id}/notes` }
  }

  describe('a note', () => {
    it('is kept under the reference of its writer, and again is not twice', async () => {
      const { ada, path } = await house()
      const uuid = '0b5e0c9e-6f0d-4a55-9d0e-2f8f5b6f3a11'
      const first = await ada.put(`${path}/${uuid}`, words('Er staat altijd koffie.'))
      expect([first.status, first.headers.get('etag'), first.json]).toEqual([
        200,
        '"v1"',
        { id: uuid, version: 1, warnings: [] },
      ])
      expect((await ada.put(`${path}/${uuid}`, words('Er staat altijd koffie.'))).json.version).toBe(1)
      expect((await ada.get(path)).json.items).toMatchObject([{ id: uuid, text: 'Er staat altijd koffie.' }])
    })

    it('gets other words from who saw it, and from nobody else', async () => {
      const { ada, path } = await house()
      await ada.put(`${path}/n-1`, words('Een.'))
      expect((await ada.put(`${path}/n-1`, words('Twee.'))).status).toBe(412)
      expect((await ada.put(`${path}/n-1`, words('Twee.'), 1)).json.version).toBe(2)
      expect((await ada.put(`${path}/n-1`, words('Drie.'), 1)).status).toBe(412)
      expect((await ada.get(`${path}/n-1`)).json).toMatchObject({ text: 'Twee.', version: 2 })
    })

    it('is gone when it was taken away, and does not come back from an outbox', async () => {
      const { ada, path, store } = await house()
      await ada.put(`${path}/n-1`, words('Weg ermee.'))
      expect((await ada.remove(`${path}/n-1`, {}, 1)).status).toBe(200)
      expect((await ada.remove(`${path}/n-1`, {}, 1)).status).toBe(200)
      expect((await ada.put(`${path}/n-1`, words('Weg ermee.'))).status).toBe(409)
      expect((await ada.get(path)).json.items).toEqual([])
      expect(JSON.stringify(await store.db.selectFrom('note').selectAll().execute())).not.toContain('Weg')
    })

    it('warns of what may tell who somebody is, and keeps the warning nowhere', async () => {
      const { ada, path, store } = await house()
      const text = 'Bel mevrouw Jansen op 06 12345678.'
      const key = { 'idempotency-key': 'a-key-of-an-outbox' }
      const { json } = await ada.put(`${path}/n-1`, words(text), undefined, key)
      expect(
        json.warnings.map((one: { kind: string; start: number; end: number }) => [
          one.kind,
          text.slice(one.start, one.end),
        ]),
      ).toEqual([
        ['surname', 'mevrouw Jansen'],
        ['phone', '06 12345678'],
      ])
      expect((await ada.put(`${path}/n-1`, words(text), undefined, key)).json).toEqual(json)
      const kept = [
        await store.db.selectFrom('request').selectAll().execute(),
        await store.db.selectFrom('journal').selectAll().execute(),
      ]
      expect(JSON.stringify(kept)).not.toMatch(/phone|surname|Jansen|12345678/)
    })

    it('belongs to a question of the guide or the script, and to an advice that is there', async () => {
      const { ada, path } = await house()
      const { status, json } = await ada.put(`${path}/n-1`, { ...words('Iets.'), questionId: 'g9-9', itemId: 'a1' })
      expect([status, json.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
        422,
        ['/questionId', '/itemId'],
      ])
      expect((await ada.put(`${path}/Noor%20de%20Wit`, words('Iets.'))).status).toBe(422)
    })

    it('is there for its advisor and for coordinators, and for nobody else', async () => {
      const { ada, ben, cor, nobody, path } = await house()
      await ada.put(`${path}/n-1`, words('Iets.'))
      expect((await cor.get(`${path}/n-1`)).status).toBe(200)
      expect((await ben.get(path)).status).toBe(404)
      expect((await ben.put(`${path}/n-2`, words('Iets.'))).status).toBe(404)
      expect((await nobody.get(path)).status).toBe(401)
    })

    it('must be there before a conversation can rest on it', async () => {
      const { ada, path, id, step } = await house()
      await step(id, { kind: 'plan-conversation', plannedFor: '2026-11-25', mode: 'phone' })
      await ada.put(`${path}/n-1`, words('Iets.'))
      const held = { kind: 'hold-conversation', mode: 'phone', noteIds: ['n-1', 'n-2'], goals: ['meaning'], scan: {} }
      expect(await step(id, held)).toMatchObject({ status: 422, json: { errors: [{ pointer: '/noteIds/1' }] } })
      expect((await step(id, { ...held, noteIds: ['n-1'] })).status).toBe(200)
    })
  })

  it('takes an outbox in any order, with everything more than once, many at the same moment', async () => {
    const { ada, path, store, id } = await house()
    const count = store.engine === 'sqlite' ? 500 : 60
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 40 }), async (chance, atOnce) => {
        await store.write(async (db) => void (await db.deleteFrom('note').where('trajectory_id', '=', id).execute()))
        const notes = Array.from({ length: count }, (_, index) => ({ noteId: `n-${index}`, text: `Notitie ${index}.` }))
        const outbox = [...notes, ...notes.filter((_, index) => index % 3 === 0)]
          .map((one) => ({ one, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
        for (let at = 0; at < outbox.length; at += atOnce) {
          const answers = await Promise.all(
            outbox.slice(at, at + atOnce).map(({ one }) => ada.put(`${path}/${one.noteId}`, words(one.text))),
          )
          expect(answers.filter(({ status }) => status !== 200)).toEqual([])
        }
        const { items } = (await ada.get(path)).json
        expect(new Map(items.map((one: { id: string; text: string }) => [one.id, one.text]))).toEqual(
          new Map(notes.map(({ noteId, text }) => [noteId, text])),
        )
        expect(items.every(({ version }: { version: number }) => version === 1)).toBe(true)
      }),
      { numRuns: 2 },
    )
  }, 120_000)
})
