import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabasePlace } from '@drempel/database'
import { startPostgres } from '@drempel/database/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { backupsIn } from '../src/backup/backups-in.ts'
import { parentsFirst } from '../src/backup/source.ts'
import { checksumOf } from '../src/backup/write-backup.ts'
import { backup, restore, verify } from '../src/command/backup.ts'
import { note } from '../src/journal/journal.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { exampleApp, exampleMoment, readAnswer } from './example-app.ts'

// Each test opens several stores, and every one takes all steps.
vi.setConfig({ testTimeout: 60_000 })

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(() => server.stop(), 60_000)

const engines = ['SQLite', 'PostgreSQL'] as const
type Engine = (typeof engines)[number]

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'drempel-backup-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

const emptyPlace = async (engine: Engine): Promise<DatabasePlace> =>
  engine === 'SQLite' ? { file: join(await folder(), 'drempel.sqlite') } : { url: await server.createDatabase() }

/** Tells a command when it is, and keeps what it says. */
function listener(now = exampleMoment) {
  const said: string[] = []
  const printed: string[] = []
  return {
    said,
    printed,
    told: {
      now: new Date(now),
      print: (text: string) => void printed.push(text.trim()),
      say: (line: string) => void said.push(line),
    },
  }
}

/** Signs up, takes in and matches some initiatives. */
async function live(store: Store, count = 3): Promise<void> {
  const { app } = await exampleApp({ store })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    readAnswer(
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-test-caller': 'cor: coordinator', ...headers },
        body: JSON.stringify(body),
      }),
    )
  for (let number = 0; number < count; number++) {
    const { reference } = (await post('/v1/sign-ups', { ...exampleSignUp, contactName: `Zoë “${number}”\u2028 Ünal` }))
      .json
    const { trajectoryId } = (await post(`/v1/sign-ups/${reference}/accept`, {})).json
    await post(
      `/v1/trajectories/${trajectoryId}/steps`,
      { kind: 'match', on: '2026-11-25', advisorId: 'ada' },
      { 'if-match': '"v1"' },
    )
  }
}

/** All rows of all tables that matter, in an order of their own. */
async function contents(place: DatabasePlace): Promise<Record<string, unknown[]>> {
  const store = await openStore(place)
  const all: Record<string, unknown[]> = {}
  for (const { name } of (await store.db.introspection.getTables()).sort((a, b) => a.name.localeCompare(b.name))) {
    if (name.startsWith('kysely_') || all[name]) continue
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(store.db)
    const texts = rows.map((row) => JSON.stringify(Object.entries(row).sort()))
    all[name] = texts.sort()
  }
  await store.close()
  return all
}

async function backedUp(place: DatabasePlace, told = listener()) {
  const where = await folder()
  expect([await backup(place, where, 14, told.told), told.said.slice(2)]).toEqual([0, []])
  return told.printed[0] ?? ''
}

describe.each(engines)('a backup of %s', (from) => {
  it.each(engines)('restored into %s holds every row, and goes on', async (to) => {
    const source = await emptyPlace(from)
    const store = await openStore(source)
    await live(store)
    await store.close()
    const file = await backedUp(source)
    const target = await emptyPlace(to)
    const { told, said } = listener()
    expect(await restore(target, file, false, told)).toBe(0)
    expect(said[0]).toMatch(/^\d+ rows of 2026-11-24T23:30:00.000Z stand where they were\.$/)
    expect(await contents(target)).toEqual(await contents(source))
    const restored = await openStore(target)
    onTestFinished(() => restored.close())
    const { sequence } = await restored.db
      .selectFrom('journal')
      .select(({ fn }) => fn.max('sequence').as('sequence'))
      .executeTakeFirstOrThrow()
    await restored.write((db) => note(db, { at: exampleMoment, event: 'later', subject: 'x' }))
    const later = await restored.db
      .selectFrom('journal')
      .where('event', '=', 'later')
      .select('sequence')
      .executeTakeFirstOrThrow()
    expect(later.sequence).toBe(sequence + 1)
    await live(restored, 1)
  })

  it('is the store of one moment, while changes go on', async () => {
    const place = await emptyPlace(from)
    const store = await openStore(place)
    onTestFinished(() => store.close())
    await live(store, 1)
    let stop = false
    onTestFinished(() => {
      stop = true
    })
    let made = 0
    const writing = (async () => {
      while (!stop) {
        // Two lines in one change: a copy has both or neither.
        await store.write(async (db) => {
          await note(db, { at: exampleMoment, event: 'pair-a', subject: `${made}` })
          await note(db, { at: exampleMoment, event: 'pair-b', subject: `${made}` })
        })
        made++
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    await expect.poll(() => made).toBeGreaterThan(5)
    const file = await backedUp(place)
    const atEnd = made
    await expect.poll(() => made).toBeGreaterThan(atEnd)
    stop = true
    await writing
    const target: DatabasePlace = { file: join(await folder(), 'copy.sqlite') }
    await restore(target, file, false, listener().told)
    const copy = await openStore(target)
    onTestFinished(() => copy.close())
    const count = async (event: string) =>
      (await copy.db.selectFrom('journal').where('event', '=', event).selectAll().execute()).length
    expect(await count('pair-a')).toBe(await count('pair-b'))
    expect(await count('pair-a')).toBeGreaterThan(0)
  })

  it('is not put over what stands there, unless forced; that is then kept', async () => {
    const place = await emptyPlace(from)
    const store = await openStore(place)
    await live(store, 1)
    const file = await backedUp(place)
    await live(store, 2)
    await store.close()
    const before = await contents(place)
    await expect(restore(place, file, false, listener().told)).rejects.toThrow('is not empty. Add --force')
    expect(await contents(place)).toEqual(before)
    const { told, said } = listener()
    expect(await restore(place, file, true, told)).toBe(0)
    expect((await contents(place)).trajectory).toHaveLength(1)
    const kept = /kept as (\S+?)\. Remove/.exec(said[1] ?? '')?.[1] ?? ''
    if ('file' in place) expect(await contents({ file: kept })).toEqual(before)
    else {
      const again = await openStore(place)
      onTestFinished(() => again.close())
      const { rows } = await sql`select id from ${sql.table(`${kept}.trajectory`)}`.execute(again.db)
      expect(rows).toHaveLength(3)
    }
  })

  it('that is damaged leaves everything as it was', async () => {
    const place = await emptyPlace(from)
    const store = await openStore(place)
    await live(store, 1)
    await store.close()
    const file = await backedUp(place)
    const before = await contents(place)
    await truncate(file, (await stat(file)).size - 40)
    await writeFile(`${file}.sha256`, `${(await checksumOf(file)).sha256}  x\n`)
    const { told, said } = listener()
    expect(await restore(place, file, true, told)).toBe(1)
    expect(said[0]).toContain('breaks off')
    expect(await contents(place)).toEqual(before)
    expect((await readdir(join(file, '..'))).filter((name) => name.includes('part'))).toEqual([])
  })
})

describe('verifying', () => {
  async function made() {
    const place = await emptyPlace('SQLite')
    const store = await openStore(place)
    await live(store)
    return { place, store, close: store.close }
  }

  it('says what a good backup holds', async () => {
    const { place, close } = await made()
    await close()
    const file = await backedUp(place)
    const { told, said } = listener()
    expect(await verify(file, told)).toBe(0)
    expect(said).toEqual([
      expect.stringMatching(/^made at 2026-11-24T23:30:00.000Z: \d+ rows; of 3 trajectories the journal adds up$/),
    ])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(`${file}.sha256`, 'utf8')).toMatch(/^[0-9a-f]{64} {2}drempel-20261124T233000Z\.jsonl\.gz\n$/)
  })

  it('finds one bit that changed, a checksum that is gone, and a file of somebody else', async () => {
    const { place, close } = await made()
    await close()
    const file = await backedUp(place)
    await appendFile(file, 'x')
    const changed = listener()
    expect(await verify(file, changed.told)).toBe(1)
    expect(changed.said[0]).toContain('its checksum differs')
    await rm(`${file}.sha256`)
    const gone = listener()
    expect(await verify(file, gone.told)).toBe(1)
    expect(gone.said[0]).toContain('nobody can tell whether it is whole')
  })

  it('finds a trajectory whose journal does not add up', async () => {
    const { place, store } = await made()
    const { id } = await store.db.selectFrom('trajectory').select('id').orderBy('id').executeTakeFirstOrThrow()
    await sql`update trajectory set state = replace(state, '"ada"', '"eva"') where id = ${id}`.execute(store.db)
    await store.close()
    const { told, said } = listener()
    expect(await backup(place, await folder(), 14, told)).toBe(1)
    expect(said).toContain(`does not add up: ${id}`)
  })

  it('refuses a backup of a newer version', async () => {
    const { place, store } = await made()
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', 'x')`.execute(store.db)
    await store.close()
    const { told, said } = listener()
    expect(await backup(place, await folder(), 14, told)).toBe(1)
    expect(said.at(-1)).toBe('The backup is of a newer version: it has 999-later.')
  })
})

describe('restoring', () => {
  it('is refused while a server still has the file open', async () => {
    const place = await emptyPlace('SQLite')
    const store = await openStore(place)
    onTestFinished(() => store.close())
    await live(store, 1)
    const file = await backedUp(place)
    await expect(restore(place, file, true, listener().told)).rejects.toThrow('Stop the server first')
    await live(store, 1)
  })
})

describe('a folder of backups', () => {
  it('keeps the newest, and touches nothing else', async () => {
    const place = await emptyPlace('SQLite')
    await (await openStore(place)).close()
    const where = await folder()
    await writeFile(join(where, 'brief.txt'), 'van iemand anders')
    for (const day of [1, 2, 3, 4]) await backup(place, where, 2, listener(`2026-12-0${day}T03:00:00.000Z`).told)
    expect((await backupsIn(where)).map(({ madeAt }) => madeAt.toISOString())).toEqual([
      '2026-12-04T03:00:00.000Z',
      '2026-12-03T03:00:00.000Z',
    ])
    expect((await readdir(where)).length).toBe(5)
    expect(await backupsIn(join(where, 'absent'))).toEqual([])
  })
})

describe('tables', () => {
  it('come after what they refer to, and a circle does not hang', () => {
    const refersTo = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['x', new Set(['y'])],
      ['y', new Set(['x'])],
    ])
    expect(parentsFirst(['a', 'b', 'c', 'x', 'y'], refersTo)).toEqual(['c', 'b', 'a', 'y', 'x'])
  })
})
