import { describe, expect, it, onTestFinished } from 'vitest'
import { askAs } from '../../test/ask.ts'
import { exampleApp, exampleMoment } from '../../test/example-app.ts'
import { openStore } from '../store/store.ts'
import { exampleSignUp } from './sign-up.ts'

const draft = { initiativeName: 'Voorbeeldtafel', contactName: 'Voorbeeld Persoon' }
const day = 86_400_000

async function house() {
  const store = await openStore({ file: ':memory:' })
  onTestFinished(() => store.close())
  let now = new Date(exampleMoment)
  const { app, lines } = await exampleApp({ store, clock: { now: () => now, monotonicMs: () => 0 } })
  const later = (days: number) => {
    now = new Date(now.getTime() + days * day)
  }
  const rows = () => store.db.selectFrom('sign_up_draft').selectAll().execute()
  return { app, lines, store, later, rows, ...askAs(app) }
}

describe('a sign-up that is not finished', () => {
  it('is saved, and read again by its code, however that is typed', async () => {
    const { get, post, put } = await house()
    const { status, json } = await post('/v1/sign-up-drafts', draft)
    expect([status, json.expiresAt]).toEqual([201, '2026-12-24T23:30:00.000Z'])
    const typed = json.code.toLowerCase().replace('-', '')
    expect((await get(`/v1/sign-up-drafts/${typed}`)).json).toEqual(draft)
    expect((await put(`/v1/sign-up-drafts/${typed}`, { place: 'een dorp' })).status).toBe(200)
    expect((await get(`/v1/sign-up-drafts/${json.code}`)).json).toEqual({ place: 'een dorp' })
  })

  it('goes after thirty days without saving, and saving begins them anew', async () => {
    const { get, post, put, later, rows } = await house()
    const { code } = (await post('/v1/sign-up-drafts', draft)).json
    later(29)
    await put(`/v1/sign-up-drafts/${code}`, draft)
    later(29)
    expect((await get(`/v1/sign-up-drafts/${code}`)).status).toBe(200)
    later(1)
    expect((await get(`/v1/sign-up-drafts/${code}`)).status).toBe(404)
    expect((await put(`/v1/sign-up-drafts/${code}`, draft)).status).toBe(404)
    await post('/v1/sign-up-drafts', draft)
    expect(await rows()).toHaveLength(1)
  })

  it('can be erased at once, and its code stands nowhere', async () => {
    const { post, rows, store, lines } = await house()
    const { code } = (await post('/v1/sign-up-drafts', draft)).json
    expect(JSON.stringify(await rows())).not.toContain(code)
    expect(JSON.stringify([await store.db.selectFrom('journal').selectAll().execute(), lines])).not.toMatch(
      new RegExp(`${code}|Persoon`),
    )
    await post(`/v1/sign-up-drafts/${code}/erase`, {})
    expect(await rows()).toEqual([])
  })

  it('is nobody’s by guessing', async () => {
    const { get, put } = await house()
    for (const code of ['AAAAA-AAAAA', 'x', '%27']) expect((await get(`/v1/sign-up-drafts/${code}`)).status).toBe(404)
    expect((await put('/v1/sign-up-drafts/AAAAA-AAAAA', draft)).status).toBe(404)
  })
})

describe('the page that says how far it is', () => {
  it('says it in Dutch by the code, without a name', async () => {
    const { get, post } = await house()
    const { reference } = (await post('/v1/sign-ups', exampleSignUp)).json
    const { status, text, headers } = await get(`/aanmelding/${reference.toLowerCase()}`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('Jullie aanmelding is binnen.')
    expect(text).toContain('Aangemeld op 25 november 2026.')
    expect(text).not.toMatch(/Persoon|Voorbeeldtafel/)
  })

  it('says kindly that it does not know a code', async () => {
    const { get } = await house()
    const { status, text } = await get('/aanmelding/x%3Cscript%3E')
    expect(status).toBe(404)
    expect(text).toContain('Deze code kennen we niet')
    expect(text).not.toContain('x<script>')
  })
})
