import { expect, it, onTestFinished } from 'vitest'
import { adviceHouse } from '../../test/advice-house.ts'
import { endAccess, memberById } from '../accounts/members.ts'
import { openStore } from '../store/store.ts'

async function house() {
  const store = await openStore({ file: ':memory:' })
  onTestFinished(() => store.close())
  return { store, ...(await adviceHouse(store)) }
}

it('gives appointments and due days as whole days, and no names', async () => {
  const { ada, nobody, match, step, lines } = await house()
  const id = await match()
  await step(id, { kind: 'plan-conversation', plannedFor: '2026-12-24', mode: 'online' })
  const { json } = await ada.post('/v1/calendar-feed', {})
  const { status, headers, text } = await nobody.get(json.path)
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'no-store',
  ])
  const unfolded = text.replaceAll('\r\n ', '')
  expect(unfolded).toMatch(/BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/)
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261224')
  expect(unfolded).toContain('DTEND;VALUE=DATE:20261225')
  expect(unfolded).toContain(`SUMMARY:Gesprek (${id})`)
  expect(unfolded).toContain(`SUMMARY:Uiterlijk vandaag: het gesprek (${id})`)
  expect(unfolded).not.toMatch(/Voorbeeldtafel|Persoon|Ada|drenthe/i)
  expect(JSON.stringify(lines)).not.toContain(json.path.slice(-10))
})

it('keeps the secret nowhere, and gives it once', async () => {
  const { ada, store } = await house()
  const { json } = await ada.post('/v1/calendar-feed', {}, undefined, { 'idempotency-key': 'the-same-key-again' })
  const secret = json.path.split('/').at(-1)
  expect(secret).toHaveLength(32)
  const kept = await Promise.all(
    (['calendar_feed', 'request', 'journal'] as const).map((table) => store.db.selectFrom(table).selectAll().execute()),
  )
  expect(JSON.stringify(kept)).not.toContain(secret)
  expect((await ada.get('/v1/calendar-feed')).json).toEqual({ madeOn: '2026-11-25' })
})

it('works until a new one is made, it is ended, or its advisor has no access any more', async () => {
  const { ada, nobody, store } = await house()
  const make = async () => (await ada.post('/v1/calendar-feed', {})).json.path as string
  const works = async (path: string) => (await nobody.get(path)).status
  const first = await make()
  const second = await make()
  expect([await works(first), await works(second), await works('/v1/calendars/x')]).toEqual([404, 200, 404])
  await ada.remove('/v1/calendar-feed', {})
  expect([await works(second), (await ada.get('/v1/calendar-feed')).json]).toEqual([404, { madeOn: null }])
  const third = await make()
  await store.write(async (db) => {
    const { version } = (await memberById(db, 'ada')) ?? { version: 0 }
    await endAccess(db, 'ada', version, { at: '2026-11-25T09:00:00.000Z' })
  })
  expect(await works(third)).toBe(404)
})
