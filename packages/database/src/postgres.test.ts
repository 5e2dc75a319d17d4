import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseContract } from './database.contract.ts'
import { nameOfPlace } from './database-place.ts'
import { type Migrations, openDatabase } from './open-database.ts'
import { type StartedPostgres, startPostgres } from './testing/start-postgres.ts'

let server: StartedPostgres
beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(() => server.stop(), 60_000)

describe('PostgreSQL', () => databaseContract(async () => ({ url: await server.createDatabase() })))

it.each(['destroy', 'resetAndDestroy'] as const)(
  'fails the query, and nothing more, when its connection ends under it: %s',
  async (end) => {
    const url = new URL(await server.createDatabase())
    const port = Number(url.port)
    const open = new Set<Socket>()
    const proxy = createServer((near) => {
      const far = connect(port, '127.0.0.1')
      open.add(near)
      for (const [from, to] of [[near, far] as const, [far, near] as const])
        from
          .on('error', () => {})
          .on('close', () => to.destroy())
          .pipe(to)
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    url.port = String((proxy.address() as AddressInfo).port)
    const { db } = await openDatabase({ url: url.href }, {})
    const query = sql`select pg_sleep(60)`.execute(db)
    setTimeout(() => {
      for (const socket of open) socket[end]()
    }, 200)
    await expect(query).rejects.toThrow()
    expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
    await db.destroy()
    proxy.close()
  },
  30_000,
)

describe('an address', () => {
  it('may be opened by two at the same moment, while it is empty', async () => {
    const url = await server.createDatabase()
    const steps: Migrations = {
      '001': { up: (db: Kysely<unknown>) => db.schema.createTable('door').addColumn('number', 'integer').execute() },
    }
    for (const { db } of await Promise.all([openDatabase({ url }, steps), openDatabase({ url }, steps)]))
      await db.destroy()
  })

  it('is named without its user and password', () => {
    expect(nameOfPlace({ url: 'postgres://drempel:geheim@db.example:5432/campagne' })).toBe(
      'postgres://db.example:5432/campagne',
    )
  })

  it('with a wrong password is named, with what to look at and without the password', async () => {
    const url = new URL(await server.createDatabase())
    url.password = 'geheim'
    const error = await openDatabase({ url: url.href }, {}).catch((refused: unknown) => refused)
    expect(error).toMatchObject({
      name: 'Failure',
      message: `The database postgres://${url.host}${url.pathname} cannot be reached (28P01). See that the server runs, and that user and password are right.`,
    })
  })

  it('where nobody answers is named', async () => {
    await expect(openDatabase({ url: 'postgres://drempel@127.0.0.1:1/campagne' }, {})).rejects.toThrow(
      'The database postgres://127.0.0.1:1/campagne cannot be reached (ECONNREFUSED).',
    )
  })
})
