import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@drempel/database'
import { type StartedPostgres, startPostgres } from '@drempel/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerContract } from './ledger.contract.ts'
import { migrations } from './migrations.ts'
import { openLedger } from './open-ledger.ts'
import type { Tables } from './tables.ts'

let folder = ''
let server: StartedPostgres
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-ledger-'))
  server = await startPostgres()
}, 120_000)
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await server.stop()
}, 60_000)
const fresh = () => join(folder, `${count++}.sqlite`)

describe('a ledger in a file', () => ledgerContract(() => openLedger({ file: fresh() })))
describe('a ledger on PostgreSQL', () => {
  let url = ''
  beforeAll(async () => {
    url = await server.createDatabase()
  })
  // Making a database takes longer than emptying one.
  ledgerContract(async () => {
    const { db } = await openDatabase<Tables>({ url }, migrations)
    for (const table of ['ledger', 'name'] as const) await db.deleteFrom(table).execute()
    await db.destroy()
    return openLedger({ url }, 'caller')
  })
})

it('measures leases by the clock of the server, so that a runner whose own is behind has as long a lease', async () => {
  const ledger = await openLedger({ url: await server.createDatabase() })
  const [minuteMs, nowMs] = [60_000, Date.now()]
  await ledger.enter({ key: 'a/bluesky', hash: 'h', channel: 'bluesky', dueAtMs: 1, consents: [] }, 0)
  await ledger.claim('achter', nowMs - 20 * minuteMs, 15 * minuteMs)
  expect(await ledger.claim('voor', nowMs, 15 * minuteMs)).toBeUndefined()
  expect(await ledger.renew('a/bluesky', 'achter', nowMs - 20 * minuteMs, 15 * minuteMs)).toBe(true)
  expect((await ledger.entry('a/bluesky'))?.leaseUntilMs).toBeGreaterThan(nowMs + 14 * minuteMs)
  await ledger.close()
})

it('finds everything back when it is opened again', async () => {
  const file = fresh()
  const first = await openLedger({ file })
  await first.enter({ key: 'a/bluesky', hash: 'h', channel: 'bluesky', dueAtMs: 1, consents: ['t-1'] }, 0)
  const kept = await first.entries()
  await first.close()
  const second = await openLedger({ file })
  expect(await second.entries()).toEqual(kept)
  await second.close()
})

it('knows the names that a ledger of before had', async () => {
  const file = fresh()
  const { '003-names': _, ...before } = migrations
  const { db } = await openDatabase<Tables>({ file }, before)
  const row = { hash: 'h', channel: 'mastodon', state: 'done', due_at_ms: 1, consents: '[]', updated_at_ms: 1 } as const
  const rest = { attempts: 1, not_before_ms: 0, lease_until_ms: 0, owner: null, reason: null, by_hand: null }
  for (const [key, ref] of Object.entries({ 'a/mastodon': '{"ids":["100"]}', 'b/mastodon': null }))
    await db
      .insertInto('ledger')
      .values({ ...row, ...rest, key, ref })
      .execute()
  await db.destroy()
  const ledger = await openLedger({ file })
  expect(await ledger.own('b/mastodon', { ids: ['100'] })).toBe(false)
  expect(await ledger.own('a/mastodon', { ids: ['100'] })).toBe(true)
  await ledger.close()
})
