import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { openDatabase } from '@drempel/database'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { onBothEngines } from '../../test/engines.ts'
import { note } from '../journal/journal.ts'
import { answered } from '../requests/change.ts'
import { bodyHashOf, once } from '../requests/once.ts'
import { migrations } from './migrations/index.ts'
import { openStore, type Store } from './store.ts'

const at = '2026-11-24T12:00:00.000Z'
const happened = (subject: string) => ({ at, event: 'happened', subject })
const subjectsIn = async ({ db }: Store) =>
  (await db.selectFrom('journal').select('subject').orderBy('sequence').execute()).map(({ subject }) => subject)

onBothEngines((place) => {
  const open = async () => {
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    return store
  }

  describe('a change', () => {
    it('is there once it resolves, and gives what it made', async () => {
      const store = await open()
      expect(await store.write(async (db) => (await note(db, happened('one')), 1))).toBe(1)
      expect(await subjectsIn(store)).toEqual(['one'])
    })

    it('that throws leaves nothing behind, and those made at the same moment stay whole', async () => {
      const store = await open()
      const results = await Promise.allSettled(
        Array.from({ length: 40 }, (_, index) =>
          store.write(async (db) => {
            await note(db, happened(`a${index}`))
            if (index % 4 === 0) throw new Error('no')
            await note(db, happened(`b${index}`))
          }),
        ),
      )
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10)
      const subjects = await subjectsIn(store)
      expect(subjects).toHaveLength(60)
      for (const one of subjects) expect(subjects).toContain(one.replace(/^./, one.startsWith('a') ? 'b' : 'a'))
    })

    it('that the database refuses leaves the others alone', async () => {
      const store = await open()
      const add = (subject: string) =>
        store.write((db) => note(db, { ...happened(subject), subjectVersion: 1, body: {} }))
      const results = await Promise.allSettled([add('one'), add('one'), add('two')])
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
      expect((await subjectsIn(store)).sort()).toEqual(['one', 'two'])
    })

    it('may come ten thousand at a time', async () => {
      const store = await open()
      await Promise.all(
        Array.from({ length: 10_000 }, (_, index) => store.write((db) => note(db, happened(`${index}`)))),
      )
      const { count } = await store.db
        .selectFrom('journal')
        .select(sql<number>`count(*)`.as('count'))
        .executeTakeFirstOrThrow()
      expect(Number(count)).toBe(10_000)
    }, 120_000)
  })

  describe('a request with a key', () => {
    const asked = (body: unknown, account = 'ada') => ({
      account,
      key: 'key',
      route: 'POST /',
      bodyHash: bodyHashOf('key', body),
      receivedAt: at,
    })
    let number = 0
    const make = (store: Store, body: unknown = {}, account?: string) =>
      store.write(
        once(asked(body, account), async (db) => {
          const made = `${++number}`
          await note(db, happened(made))
          return answered(201, { made }, { location: made })
        }),
      )

    it('is done once, and gives the first answer again', async () => {
      const store = await open()
      const first = await make(store)
      expect(await make(store)).toEqual(first)
      expect(await subjectsIn(store)).toHaveLength(1)
    })

    it('is done once when all come at the same moment', async () => {
      const store = await open()
      const answers = await Promise.all(Array.from({ length: 8 }, () => make(store)))
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(await subjectsIn(store)).toHaveLength(1)
    })

    it('is another one when somebody else sends it, and refused with another body', async () => {
      const store = await open()
      await make(store)
      expect(await make(store, {}, 'ben')).toMatchObject({ status: 201 })
      expect(await make(store, { other: true })).toBe('key-reused')
      expect(await subjectsIn(store)).toHaveLength(2)
    })

    it('may come again when it was refused', async () => {
      const store = await open()
      const refuse = { refused: { status: 409 } }
      expect(await store.write(once(asked({}), async () => refuse))).toBe(refuse)
      expect(await make(store)).toMatchObject({ status: 201 })
    })
  })

  describe('the first version', () => {
    it('comes along: its sign-ups, its journal, and the keys of its requests', async () => {
      const where = await place()
      const first = { '001-sign-ups': migrations['001-sign-ups'] as never }
      const { db } = await openDatabase<Record<string, Record<string, unknown>>>(where, first)
      await db
        .insertInto('sign_up')
        .values({
          ...{ reference: 'AAAAA-AAAAA', initiative_name: 'Tafel', province: 'drenthe', place: 'dorp', question: '?' },
          ...{ meeting: 'either', contact_name: 'V. Persoon', email: null, phone: '0600000000' },
          ...{ consent_text_version: '1', status: 'received', received_at: '2026-11-24T23:30:00.000Z' },
        })
        .execute()
      await db
        .insertInto('idempotency')
        .values({
          key: 'key',
          body_hash: bodyHashOf('key', 'body'),
          reference: 'AAAAA-AAAAA',
          received_at: '2026-11-24T23:30:00.000Z',
        })
        .execute()
      await db.insertInto('journal').values({ at, event: 'signed-up', subject: 'AAAAA-AAAAA' }).execute()
      await db.destroy()

      const store = await openStore(where)
      onTestFinished(() => store.close())
      expect(await subjectsIn(store)).toEqual(['AAAAA-AAAAA'])
      const repeated = { account: '', key: 'key', route: 'POST /v1/sign-ups', bodyHash: bodyHashOf('key', 'body') }
      expect(await store.write(once({ ...repeated, receivedAt: at }, async () => answered(201, {})))).toEqual({
        status: 201,
        answer: '{"reference":"AAAAA-AAAAA","status":"received","receivedOn":"2026-11-25"}',
        headers: { location: '/v1/sign-ups/AAAAA-AAAAA' },
      })
    })
  })
})

describe('a file', () => {
  const fresh = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drempel-file-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    return join(folder, 'deep/drempel.sqlite')
  }

  it('is for its own user only, and so is what SQLite puts beside it', async () => {
    const file = await fresh()
    const store = await openStore({ file })
    await store.write((db) => note(db, happened('one')))
    for (const suffix of ['', '-wal', '-shm']) expect((await stat(file + suffix)).mode & 0o777).toBe(0o600)
    await store.close()
  })

  it('may be used by two processes from the first moment: both keep, and a key counts for both', async () => {
    const file = await fresh()
    const program = join(import.meta.dirname, '../../test/keep-ten.ts')
    const keep = (name: string) => promisify(execFile)(process.execPath, [program, file, name])
    await Promise.all([keep('A'), keep('B')])
    const store = await openStore({ file })
    expect(await subjectsIn(store)).toHaveLength(10)
    await store.close()
  }, 30_000)

  it('that is no database of ours is refused, and left as it is', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'drempel-file-')), 'letter.txt')
    onTestFinished(() => rm(join(file, '..'), { recursive: true, force: true }))
    await writeFile(file, 'Beste buren, dit is een brief en geen database. '.repeat(50))
    await expect(openStore({ file })).rejects.toThrow(
      `The database ${file} cannot be opened. See that the folder can be written to and that the file is a database of ours.`,
    )
  })

  it('that a newer version made is refused, and left as it is', async () => {
    const file = await fresh()
    await (await openStore({ file })).close()
    const database = new DatabaseSync(file)
    database.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('999-later', '2030-01-01')")
    await expect(openStore({ file })).rejects.toThrow(
      `The database ${file} could not be brought up to date. It is as it was; is it from a newer version?`,
    )
    database.close()
  })
})
