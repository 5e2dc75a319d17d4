import { type Kysely, sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { erasePerson } from '../src/privacy/erase-person.ts'
import { monthsBefore } from '../src/privacy/months.ts'
import { personalTables } from '../src/privacy/personal-tables.ts'
import { applyRetention, retentionPlan } from '../src/privacy/retention.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { openStore, type Store } from '../src/store/store.ts'
import type { Tables } from '../src/store/tables.ts'
import { onBothEngines } from './engines.ts'
import { exampleApp, exampleMoment, readAnswer } from './example-app.ts'

/** A word that stands nowhere else. */
const WORD = 'zeepaardje'
const at = exampleMoment
const who = { by: 'a-1cor', at }

/** Tables without a word of a person: references, days, choices, counts, hashes, and what editors write for everybody. */
const withoutWords = new Set<string>([
  ...['trajectory', 'journal', 'tally', 'setting', 'request', 'job', 'mail', 'counter', 'first_link', 'personal_read'],
  ...['removal_request', 'consent', 'published_place', 'proposal', 'sign_up_draft'],
  ...['kysely_migration', 'kysely_migration_lock'],
])

/** What a row must refer to, so that it is somebody's. */
const links: Readonly<Record<string, unknown>> = {
  trajectory_id: 't-1',
  initiative_id: 'i-1',
  consent_id: 'c-1',
  account_id: 'a-1',
  reference: 'AAAAA-AAAAA',
  written_by: 'a-1cor',
  asked_by: 'a-1cor',
  reader_id: 'a-1cor',
  observer_id: 'a-1cor',
}
const ids: Readonly<Record<string, string>> = { contact: 'p-1', initiative: 'i-1', person: 'p-2', account: 'a-1' }
/** Columns that hold a choice from a list or a hash, and never what somebody typed. */
const choices = new Set(['province', 'meeting', 'themes', 'languages', 'digest', 'state', 'consent_text_version'])
/** Owners before what is theirs. */
const order = ['account', 'initiative', 'person']
const filled = [...order, ...personalTables.map(({ table }) => table).filter((table) => !order.includes(table))]

const columnsOf = async (db: Kysely<Tables>) =>
  (await db.introspection.getTables()).map(({ name, columns }) => ({ name, columns }))

/** Puts a row in every personal table, with the word in every column that can hold one. */
async function fill({ db }: Store): Promise<void> {
  const tables = await columnsOf(db)
  const insert = async (table: string, values: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(values)
    await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))}) values (${sql.join(Object.values(values))})`.execute(
      db,
    )
  }
  const row = (table: string) => {
    const columns = tables.find(({ name }) => name === table)?.columns ?? []
    return Object.fromEntries(
      columns.map(({ name, dataType }) => {
        if (name === 'id') return [name, ids[table] ?? `${table}-1`]
        if (name in links) return [name, links[name]]
        if (!/text/i.test(dataType)) return [name, 1]
        if (name.endsWith('_at') || name.endsWith('_on')) return [name, '2027-01-01']
        if (table === 'verification' && name === 'value') return [name, JSON.stringify({ email: `${WORD} email` })]
        return [name, choices.has(name) ? 'keuze' : `${WORD} ${name}`]
      }),
    )
  }
  for (const table of filled) {
    if (table === 'sign_up') await insert(table, { ...row(table), status: 'accepted' })
    else if (table === 'quote') {
      await insert('consent', { id: 'c-1', subject_id: 'p-2', state: '{}', version: 1 })
      await insert(table, row(table))
    } else await insert(table, row(table))
    if (table === 'initiative') {
      const trajectory = {
        ...row('trajectory'),
        ...{ id: 't-1', province: 'drenthe', stage: 'closed', advisor_id: 'a-1' },
      }
      await insert('trajectory', {
        ...trajectory,
        state: '{"stage":"closed","closedOn":"2026-05-24"}',
        late_from: null,
        counted: '{}',
      })
    }
    if (table === 'lesson') await insert('proposal', { ...row('proposal'), lesson_ids: '["lesson-1"]' })
    if (table === 'member')
      await db.updateTable('member').set({ ended_at: '2026-01-01', roles: '["advisor"]' }).execute()
  }
}

/** Every place where the word still stands: `contact.name`. */
async function placesOf({ db }: Store, word: string): Promise<string[]> {
  const places: string[] = []
  for (const { name: table, columns } of await columnsOf(db)) {
    for (const { name } of columns) {
      const { rows } =
        await sql`select 1 from ${sql.table(table)} where cast(${sql.ref(name)} as text) like ${`%${word}%`} limit 1`.execute(
          db,
        )
      if (rows.length > 0) places.push(`${table}.${name}`)
    }
  }
  return places
}

onBothEngines((place) => {
  async function house() {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    const { app, lines } = await exampleApp({ store })
    const send = (path: string, body: unknown, caller?: string, headers: Record<string, string> = {}) =>
      readAnswer(
        app.request(path, {
          method: path.endsWith('/retention') ? 'PUT' : 'POST',
          headers: { 'content-type': 'application/json', ...(caller ? { 'x-test-caller': caller } : {}), ...headers },
          body: JSON.stringify(body),
        }),
      )
    const get = (path: string, caller: string) =>
      readAnswer(app.request(path, { headers: { 'x-test-caller': caller } }))
    return { store, send, get, lines }
  }
  const coordinator = 'cor: coordinator'

  it('every table is known: with words of people, or without', async () => {
    const { store } = await house()
    const known = new Set<string>([...withoutWords, ...personalTables.map(({ table }) => table)])
    const names = (await columnsOf(store.db)).map(({ name }) => name)
    // A new table? Put it in `personal-tables.ts` when people's words can be in it, and here when they cannot.
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })

  describe('erasing', () => {
    it('leaves no word of anybody in any column of any table', async () => {
      const { store } = await house()
      await fill(store)
      expect((await placesOf(store, WORD)).length).toBeGreaterThan(30)
      for (const subject of ['p-1', 'p-2', 'a-1']) {
        expect(await store.write((db) => erasePerson(db, subject, who)), subject).toMatchObject({ ok: true })
      }
      expect(await placesOf(store, WORD)).toEqual([])
      expect(await store.db.selectFrom('trajectory').select('id').execute()).toEqual([{ id: 't-1' }])
    })

    it('by the code of a sign-up erases what came of it, and ends the request', async () => {
      const { store, send, get } = await house()
      await fill(store)
      await send('/v1/removal-requests', { reference: 'aaaaa aaaaa' })
      expect((await get('/v1/removal-requests', coordinator)).json.items).toMatchObject([
        { reference: 'AAAAA-AAAAA', answerBefore: '2026-12-25' },
      ])
      const { status, json } = await send('/v1/privacy/persons/AAAAA-AAAAA/erase', {}, coordinator)
      expect(status).toBe(200)
      expect(json.erased).toContainEqual({ table: 'note', rows: 1 })
      expect((await get('/v1/removal-requests', coordinator)).json.items).toEqual([])
      expect(
        (await placesOf(store, WORD)).filter((one) => /sign_up|contact|initiative|note|letter|lesson/.test(one)),
      ).toEqual([])
    })

    it('takes only the name and numbers of one contact among more', async () => {
      const { store } = await house()
      await fill(store)
      await store.db
        .insertInto('contact')
        .values({ id: 'p-3', initiative_id: 'i-1', name: 'Ander', email: null, phone: null })
        .execute()
      const result = await store.write((db) => erasePerson(db, 'p-1', who))
      expect(result).toEqual({ ok: true, erased: [{ table: 'contact', rows: 1 }] })
    })

    it('waits until an account has no access and no trajectories', async () => {
      const { store } = await house()
      await fill(store)
      const erase = () => store.write((db) => erasePerson(db, 'a-1', who))
      await store.db.updateTable('member').set({ ended_at: null }).execute()
      expect(await erase()).toEqual({ ok: false, why: 'has-access' })
      await store.db.updateTable('member').set({ ended_at: at }).execute()
      await store.db.updateTable('trajectory').set({ stage: 'matched' }).execute()
      expect(await erase()).toEqual({ ok: false, why: 'has-trajectories' })
      expect(await store.db.selectFrom('account').select('id').execute()).toHaveLength(1)
    })

    it('answers 404 for what is not there, and is for coordinators and administrators', async () => {
      const { send } = await house()
      expect((await send('/v1/privacy/persons/p-404/erase', {}, coordinator)).status).toBe(404)
      expect((await send('/v1/privacy/persons/p-404/erase', {}, 'ada: advisor')).status).toBe(403)
    })
  })

  describe('seeing', () => {
    it('gives every word that is kept, and who saw it', async () => {
      const { store, get } = await house()
      await fill(store)
      const first = await get('/v1/privacy/persons/p-1', coordinator)
      expect(first.json.tables.map(({ table }: { table: string }) => table).sort()).toEqual(
        ['contact', 'initiative', 'lesson', 'letter', 'note', 'reading', 'sign_up'].sort(),
      )
      expect(first.text).toContain(`${WORD} phone`)
      expect((await get('/v1/privacy/persons/p-1', coordinator)).json.reads).toEqual([
        { at, by: 'cor', kind: 'export', subject: 'p-1' },
      ])
    })
  })

  describe('mending', () => {
    it('changes what is named and leaves the rest, and writes no word in the journal', async () => {
      const { store, send } = await house()
      await fill(store)
      const { status } = await send('/v1/privacy/persons/p-1/correct', { name: 'Nieuwe Naam' }, coordinator)
      expect(status).toBe(200)
      expect(await store.db.selectFrom('contact').select(['name', 'phone']).execute()).toEqual([
        { name: 'Nieuwe Naam', phone: `${WORD} phone` },
      ])
      expect(await placesOf(store, 'Nieuwe Naam')).toEqual(['contact.name'])
      expect((await send('/v1/privacy/persons/p-404/correct', { name: 'X' }, coordinator)).status).toBe(404)
      expect((await send('/v1/privacy/persons/p-1/correct', {}, coordinator)).status).toBe(422)
    })

    it('reaches a sign-up that waits, and does not take the address of another account', async () => {
      const { store, send } = await house()
      await fill(store)
      const { reference } = (await send('/v1/sign-ups', exampleSignUp)).json
      await send(`/v1/privacy/persons/${reference}/correct`, { email: 'nieuw@voorbeeld.example' }, coordinator)
      expect(await placesOf(store, 'nieuw@voorbeeld.example')).toEqual(['sign_up.email'])
      const account = { id: 'a-2', name: 'B', email: 'b@voorbeeld.example', email_verified: 1, image: null }
      await store.db
        .insertInto('account')
        .values({ ...account, created_at: at, updated_at: at })
        .execute()
      const taken = await send('/v1/privacy/persons/a-1/correct', { email: 'B@voorbeeld.example' }, coordinator)
      expect(taken.status).toBe(409)
    })
  })

  describe('a request to remove', () => {
    it('is answered the same for a code that nobody has, comes once, and may be declined', async () => {
      const { send, get } = await house()
      const { reference } = (await send('/v1/sign-ups', exampleSignUp)).json
      const known = await send('/v1/removal-requests', { reference })
      const unknown = await send('/v1/removal-requests', { reference: 'ZZZZZ-ZZZZZ' })
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
      await send('/v1/removal-requests', { reference })
      const { items } = (await get('/v1/removal-requests', coordinator)).json
      expect(items).toHaveLength(1)
      expect((await send(`/v1/removal-requests/${items[0].id}/decline`, {}, coordinator)).status).toBe(200)
      expect((await send(`/v1/removal-requests/${items[0].id}/decline`, {}, coordinator)).status).toBe(404)
    })
  })

  describe('what goes by itself', () => {
    const due = async ({ db }: Store, day: string) =>
      Object.fromEntries(
        (await retentionPlan(db, day as never))
          .filter(({ count }) => count > 0)
          .map(({ rule, count }) => [rule, count]),
      )

    it('is nothing in an empty store', async () => {
      const { store } = await house()
      expect(await due(store, '2030-01-01')).toEqual({})
      expect(await store.write((db) => applyRetention(db, '2030-01-01' as never, at))).toEqual([])
    })

    it('goes on its day and not the day before: notes six months after closing', async () => {
      const { store } = await house()
      await fill(store)
      await store.db.updateTable('member').set({ ended_at: null }).execute()
      expect(await due(store, '2026-11-23')).toEqual({})
      expect(await due(store, '2026-11-24')).toEqual({ notes: 1 })
      await store.write((db) => applyRetention(db, '2026-11-24' as never, at))
      expect(await store.db.selectFrom('note').selectAll().execute()).toEqual([])
      expect(await store.db.selectFrom('letter').select('trajectory_id').execute()).toHaveLength(1)
      expect(await due(store, '2026-11-24')).toEqual({})
    })

    it('waits for the end of the project, and lets all initiatives go two years after it', async () => {
      const { store, send, get } = await house()
      await fill(store)
      const { json, headers } = await get('/v1/privacy/retention', coordinator)
      const periods = { ...json.periods, projectEndsOn: '2027-12-31' }
      const put = () => send('/v1/privacy/retention', periods, coordinator, { 'if-match': headers.get('etag') ?? '' })
      expect((await put()).status).toBe(200)
      expect((await put()).status).toBe(412)
      expect(await due(store, '2029-12-31')).not.toHaveProperty('initiatives')
      expect(await due(store, '2030-01-01')).toMatchObject({ initiatives: 1, accounts: 1 })
      await store.write((db) => applyRetention(db, '2030-01-01' as never, at))
      expect((await placesOf(store, WORD)).filter((one) => !/^(person|quote)\./.test(one))).toEqual([])
      expect(await due(store, '2030-01-01')).toEqual({})
    })

    it('lets a quote go when its consent is taken back or over', async () => {
      const { store } = await house()
      await fill(store)
      const set = (state: object) =>
        store.db
          .updateTable('consent')
          .set({ state: JSON.stringify(state) })
          .execute()
      await set({ endsOn: '2026-11-24' })
      expect(await due(store, '2026-11-24')).not.toHaveProperty('quotes')
      expect(await due(store, '2026-11-25')).toMatchObject({ quotes: 1 })
      await set({ withdrawnOn: '2026-11-20' })
      await store.write((db) => applyRetention(db, '2026-11-24' as never, at))
      expect(await placesOf(store, `${WORD} speaker`)).toEqual([])
    })

    it('lets sign-ups, keys, sessions and reads go when they are old', async () => {
      const { store, send } = await house()
      await send('/v1/sign-ups', exampleSignUp, undefined, { 'idempotency-key': 'een-sleutel-van-een-test' })
      await store.db.insertInto('personal_read').values({ at, by: 'cor', kind: 'export', subject: 'p-1' }).execute()
      await store.db.insertInto('first_link').values({ token_hash: 'x', expires_at: at }).execute()
      expect(await due(store, '2026-12-26')).toEqual({ requests: 1, expired: 1 })
      expect(await due(store, '2028-11-25')).toEqual({ 'sign-ups': 1, reads: 1, requests: 1, expired: 1 })
      await store.write((db) => applyRetention(db, '2028-11-25' as never, at))
      expect(await placesOf(store, exampleSignUp.contactName)).toEqual([])
      expect(await due(store, '2028-11-25')).toEqual({})
    })
  })
})

describe('months before a day', () => {
  it.each([
    ['2026-11-24', 6, '2026-05-24'],
    ['2026-08-31', 6, '2026-02-28'],
    ['2028-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-03-15', 0, '2026-03-15'],
    ['2026-12-31', -2, '2027-02-28'],
  ])('%s less %i is %s', (day, months, before) => expect(monthsBefore(day as never, months)).toBe(before))
})
