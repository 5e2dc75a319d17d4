import { randomBytes } from 'node:crypto'
import { personReferenceSchema } from '@drempel/core/consent'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLimits } from '../src/access/limits.ts'
import { makeFirstToken } from '../src/accounts/first-link.ts'
import { openStore } from '../src/store/store.ts'
import { accountsHouse, codeIn } from './accounts-house.ts'
import { onBothEngines } from './engines.ts'
import { exampleMoment } from './example-app.ts'

const ada = { name: 'Ada Voorbeeld', email: 'Ada@Voorbeeld.example', roles: ['advisor'] }

onBothEngines((place) => {
  async function house(...settings: Parameters<typeof accountsHouse> extends [unknown, ...infer Rest] ? Rest : never) {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    return { store, ...(await accountsHouse(store, ...settings)) }
  }

  describe('the first administrator', () => {
    it('begins with a link of the console, once, and is logged in', async () => {
      const { begin, browser } = await house()
      const { admin, code, answer } = await begin()
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account'])
      const { json } = await admin.get('/v1/me')
      expect(json.roles).toEqual(['administrator'])
      expect(personReferenceSchema.safeParse(json.accountId).success).toBe(true)
      const second = await browser().form('/welkom', { code, name: 'Ander', email: 'ander@voorbeeld.example' })
      expect(second.status).toBe(410)
    })

    it('is not offered when there is one, and a newer link ends the one before', async () => {
      const { store, begin, browser } = await house()
      const first = (await makeFirstToken(store, new Date(exampleMoment), randomBytes)) ?? ''
      await makeFirstToken(store, new Date(exampleMoment), randomBytes)
      expect((await browser().get(`/welkom?code=${first}`)).status).toBe(410)
      await begin()
      expect(await makeFirstToken(store, new Date(exampleMoment), randomBytes)).toBeUndefined()
    })

    it('has 24 hours', async () => {
      const { store, browser } = await house()
      const dayBefore = new Date(Date.parse(exampleMoment) - 24 * 3600 * 1000)
      const code = (await makeFirstToken(store, dayBefore, randomBytes)) ?? ''
      expect((await browser().get(`/welkom?code=${code}`)).status).toBe(410)
      const inTime = (await makeFirstToken(store, new Date(dayBefore.getTime() + 1), randomBytes)) ?? ''
      expect((await browser().get(`/welkom?code=${inTime}`)).status).toBe(200)
    })

    it('is made once when two press at the same moment', async () => {
      const { store, browser } = await house()
      const code = (await makeFirstToken(store, new Date(exampleMoment), randomBytes)) ?? ''
      const answers = await Promise.all(
        ['a', 'b', 'c'].map((one) => browser().form('/welkom', { code, name: one, email: `${one}@voorbeeld.example` })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
    })

    it('keeps the code when a name or address is wrong', async () => {
      const { store, browser } = await house()
      const code = (await makeFirstToken(store, new Date(exampleMoment), randomBytes)) ?? ''
      const wrong = await browser().form('/welkom', { code, name: '', email: 'geen adres' })
      expect(wrong.status).toBe(422)
      expect(wrong.text).toContain(code)
      expect(wrong.text).not.toContain('geen adres')
    })
  })

  describe('inviting', () => {
    it('gives somebody an account with roles, and a mail that says how to log in', async () => {
      const { begin, accounts, mails, browser } = await house()
      const { admin } = await begin()
      const { status, json } = await admin.json('POST', '/v1/members', ada)
      expect(status).toBe(201)
      await accounts.settled()
      expect(mails.map(({ to, text }) => [to, text.includes('https://drempel.example/inloggen')])).toEqual([
        [ada.email, true],
      ])
      const her = browser()
      expect((await her.logIn('ADA@voorbeeld.example')).headers.get('location')).toBe('/account')
      expect((await her.get('/v1/me')).json).toEqual({ accountId: json.accountId, roles: ['advisor'] })
      expect((await her.get('/v1/members')).status).toBe(403)
    })

    it('keeps nothing personal in the journal and the answers that are kept, and sends one mail for one key', async () => {
      const { store, begin, accounts, mails } = await house()
      const { admin } = await begin()
      const key = { 'idempotency-key': 'een-sleutel-van-de-test' }
      const first = await admin.json('POST', '/v1/members', ada, key)
      expect((await admin.json('POST', '/v1/members', ada, key)).json).toEqual(first.json)
      await accounts.settled()
      expect(mails).toHaveLength(1)
      const kept = [
        await store.db.selectFrom('journal').selectAll().execute(),
        await store.db.selectFrom('request').selectAll().execute(),
      ]
      expect(JSON.stringify(kept)).not.toMatch(/voorbeeld\.example|Ada/i)
      expect((await admin.json('POST', '/v1/members', { ...ada, email: 'ada@voorbeeld.example' })).status).toBe(409)
    })

    it('changes what somebody may do from their next request on', async () => {
      const { begin, browser } = await house()
      const { admin } = await begin()
      const { accountId } = (await admin.json('POST', '/v1/members', ada)).json
      const her = browser()
      await her.logIn(ada.email)
      expect((await her.get('/v1/sign-ups')).status).toBe(403)
      const roles = { roles: ['coordinator', 'advisor', 'advisor'] }
      const path = `/v1/members/${accountId}/roles`
      expect((await admin.json('PUT', path, roles)).status).toBe(428)
      expect((await admin.json('PUT', path, roles, { 'if-match': '"v1"' })).headers.get('etag')).toBe('"v2"')
      expect((await admin.json('PUT', path, roles, { 'if-match': '"v1"' })).status).toBe(412)
      expect((await her.get('/v1/sign-ups')).status).toBe(200)
      expect((await her.get('/v1/me')).json.roles).toEqual(['advisor', 'coordinator'])
    })

    it('ends an access at once, with no way back but a new invitation', async () => {
      const { store, begin, browser, mails } = await house()
      const { admin } = await begin()
      const { accountId } = (await admin.json('POST', '/v1/members', ada)).json
      const her = browser()
      await her.logIn(ada.email)
      const ended = await admin.json('POST', `/v1/members/${accountId}/end`, {}, { 'if-match': '"v1"' })
      expect(ended.status).toBe(200)
      expect((await her.get('/v1/me')).status).toBe(401)
      expect(await store.db.selectFrom('session').where('account_id', '=', accountId).selectAll().execute()).toEqual([])
      const before = mails.length
      expect((await her.logIn(ada.email)).status).toBe(410)
      expect(mails).toHaveLength(before)
      await admin.json('PUT', `/v1/members/${accountId}/roles`, { roles: ['editor'] }, { 'if-match': '"v2"' })
      expect((await her.logIn(ada.email)).status).toBe(303)
    })

    it('never leaves nobody to administer', async () => {
      const { begin } = await house()
      const { admin } = await begin()
      const { accountId } = (await admin.get('/v1/me')).json
      const headers = { 'if-match': '"v1"' }
      expect((await admin.json('POST', `/v1/members/${accountId}/end`, {}, headers)).status).toBe(409)
      expect((await admin.json('PUT', `/v1/members/${accountId}/roles`, { roles: ['editor'] }, headers)).status).toBe(
        409,
      )
      expect((await admin.get('/v1/me')).json.roles).toEqual(['administrator'])
    })

    it('writes down who saw the names', async () => {
      const { store, begin } = await house()
      const { admin } = await begin()
      const { accountId } = (await admin.get('/v1/me')).json
      expect((await admin.get('/v1/members')).json.items).toHaveLength(1)
      expect(await store.db.selectFrom('personal_read').select(['by', 'kind', 'subject']).execute()).toEqual([
        { by: accountId, kind: 'member', subject: accountId },
      ])
    })
  })

  describe('a link by mail', () => {
    it('is used once, after a press, and not by who only opens it', async () => {
      const { begin, browser, mails, accounts } = await house()
      await begin()
      const other = browser()
      await other.form('/inloggen', { email: 'beheer@voorbeeld.example' })
      await accounts.settled()
      const code = codeIn(mails.at(-1))
      for (const _ of [1, 2]) expect((await other.get(`/inloggen/link?code=${code}`)).status).toBe(200)
      expect((await other.form('/inloggen/link', { code })).status).toBe(303)
      expect((await other.get('/v1/me')).status).toBe(200)
      expect((await browser().form('/inloggen/link', { code })).status).toBe(410)
    })

    it('is answered the same for an address that nobody has, and nothing is sent or kept', async () => {
      const { store, begin, browser, mails, accounts } = await house()
      await begin()
      const known = await browser().form('/inloggen', { email: 'beheer@voorbeeld.example' })
      await accounts.settled()
      const [sent, kept] = [mails.length, (await store.db.selectFrom('verification').selectAll().execute()).length]
      const unknown = await browser().form('/inloggen', { email: 'niemand@voorbeeld.example' })
      await accounts.settled()
      expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
      const names = ({ headers }: typeof known) => [...headers.keys()].sort()
      expect(names(unknown)).toEqual(names(known))
      expect([mails.length, (await store.db.selectFrom('verification').selectAll().execute()).length]).toEqual([
        sent,
        kept,
      ])
    })

    it('does not wait for the mail server, and says nothing when it is down', async () => {
      const { begin, browser, accounts, faults } = await house({
        mailer: { send: () => Promise.reject(new Error('connect beheer@voorbeeld.example')), close: () => {} },
      })
      await begin()
      expect((await browser().form('/inloggen', { email: 'beheer@voorbeeld.example' })).status).toBe(200)
      await accounts.settled()
      expect(faults).toEqual(['a link to log in was not sent: Error'])
    })
  })

  describe('a session', () => {
    it('stands in the database only as a hash, and so does the code of a link', async () => {
      const { store, begin, mails, accounts, browser } = await house()
      const { admin } = await begin()
      await browser().form('/inloggen', { email: 'beheer@voorbeeld.example' })
      await accounts.settled()
      const [token = ''] = [...admin.jar.values()][0]?.split('.') ?? []
      expect(token).toHaveLength(32)
      const rows = await Promise.all(
        (['session', 'verification', 'first_link', 'account', 'login_method'] as const).map((table) =>
          store.db.selectFrom(table).selectAll().execute(),
        ),
      )
      expect(rows[0]).toHaveLength(1)
      expect(rows[1]).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain(token)
      expect(JSON.stringify(rows)).not.toContain(codeIn(mails.at(-1)))
    })

    it('is a new one for every log-in, whatever cookie came along', async () => {
      const { begin, browser } = await house()
      const { admin } = await begin()
      const [name = '', value = ''] = [...admin.jar][0] ?? []
      const other = browser()
      other.jar.set(name, 'vastgezet0000000000000000000000.x')
      await other.logIn('beheer@voorbeeld.example')
      expect(other.jar.get(name)).not.toContain('vastgezet')
      expect(other.jar.get(name)).not.toBe(value)
    })

    it('has a cookie that no script and no other host can reach', async () => {
      const { begin } = await house()
      const { answer } = await begin()
      const cookie = answer.headers.getSetCookie().find((one) => one.includes('session_token')) ?? ''
      expect(cookie).toMatch(/^__Host-drempel\.session_token=/)
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
      expect(cookie).not.toContain('Domain')
    })

    it('ends by logging out, for everybody who has the cookie', async () => {
      const { begin, browser } = await house()
      const { admin } = await begin()
      const thief = browser()
      for (const [name, value] of admin.jar) thief.jar.set(name, value)
      expect((await thief.get('/v1/me')).status).toBe(200)
      expect((await admin.form('/uitloggen', {})).headers.get('location')).toBe('/inloggen')
      expect(admin.jar.size).toBe(0)
      expect((await thief.get('/v1/me')).status).toBe(401)
    })

    it('ends after a week', async () => {
      const { store, begin } = await house()
      const { admin } = await begin()
      await store.db.updateTable('session').set({ expires_at: exampleMoment }).execute()
      expect((await admin.get('/v1/me')).status).toBe(401)
    })

    it('is refused from a page of another site, and from a program that does not say where it comes from', async () => {
      const { begin, browser, app, origin } = await house()
      const { admin } = await begin()
      const cookie = [...admin.jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const send = (headers: Record<string, string>) =>
        app.request(`${origin}/v1/members`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie, ...headers },
          body: JSON.stringify(ada),
        })
      expect((await send({ origin: 'https://kwaad.example' })).status).toBe(403)
      expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
      expect((await send({ 'sec-fetch-site': 'same-site', origin })).status).toBe(403)
      expect((await send({})).status).toBe(403)
      expect((await send({ origin })).status).toBe(201)
      const other = browser()
      const foreign = { method: 'POST', headers: { origin: 'https://kwaad.example' } }
      expect((await other.send('/inloggen', foreign)).status).toBe(403)
    })
  })

  describe('asking too often', () => {
    it('for one address is held back, known or not, and by name of the limit', async () => {
      const { begin, browser, accounts, mails } = await house({}, { take: createLimits(() => 0) })
      await begin()
      for (const email of ['beheer@voorbeeld.example', 'niemand@voorbeeld.example']) {
        const statuses = []
        for (let count = 0; count < 6; count++) statuses.push((await browser().form('/inloggen', { email })).status)
        expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
      }
      const { headers } = await browser().form('/inloggen', { email: 'Niemand@voorbeeld.example' })
      expect(headers.get('retry-after')).toBe('180')
      expect(headers.get('ratelimit')).toBe('"link";r=0;t=180')
      expect(headers.get('ratelimit-policy')).toBe('"link";q=5;w=900')
      await accounts.settled()
      expect(mails).toHaveLength(5)
    })

    it('from one network address is held back, whatever the cookie, and the log holds no address', async () => {
      const { browser, lines } = await house({}, { take: createLimits(() => 0), addressOf: () => '2001:db8::7' })
      let last = 200
      for (let count = 0; count < 61; count++)
        last = (await browser().form('/inloggen', { email: `${count}@x.example` })).status
      expect(last).toBe(429)
      expect((await browser().get('/health')).status).toBe(200)
      expect(JSON.stringify(lines)).not.toMatch(/2001|x\.example/)
    })
  })
})
