import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StartedPostgres, startPostgres } from '@drempel/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChaosOptions, runChaos } from './chaos-run.ts'
import { type StartedPds, startPds } from './pds.ts'

/* The small version of `pnpm bench campaign chaos`: same programs, same server, fewer posts. */

describe('publishers that are killed, on a real server', { timeout: 180_000 }, () => {
  let pds: StartedPds
  let postgres: StartedPostgres
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drempel-chaos-'))
    postgres = await startPostgres()
  }, 120_000)
  afterAll(async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }, 60_000)
  const chaos = async (options: Omit<ChaosOptions, 'pds' | 'seed'>) => {
    pds = await startPds()
    try {
      return await runChaos({ ...options, pds, seed: 20_270_304 })
    } finally {
      await pds.stop()
    }
  }

  it('lose nothing and double nothing, whichever point they are killed at, with the server killed too', async () => {
    const file = join(folder, 'kills.sqlite')
    const result = await chaos({ posts: 60, ledger: () => ({ file }), kills: 7, pdsKills: 1, runners: 1 })
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 63, pdsKills: 1 })
    for (const [point, count] of Object.entries(result.kills)) expect([point, count > 0]).toEqual([point, true])
  })

  it('double nothing when two work side by side and the ledger is lost halfway', async () => {
    const url = await postgres.createDatabase()
    let ledger: { url: string } = { url }
    const loseLedger = async () => {
      ledger = { url: await postgres.createDatabase() }
    }
    const result = await chaos({ posts: 40, ledger: () => ledger, kills: 6, pdsKills: 0, runners: 2, loseLedger })
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 42 })
  })
})
