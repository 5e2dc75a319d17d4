import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StartedPostgres, startPostgres } from '@drempel/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChaosOptions, type ChaosResult, runChaos } from './chaos-run.ts'
import { blueskyForChaos, type ChaosServer, mastodonForChaos } from './chaos-servers.ts'
import { type TestMedia, writeTestMedia } from './media.ts'
import { type StartedPds, startPds } from './pds.ts'

/* The small version of `pnpm bench campaign chaos`: same programs, same servers, fewer posts. */

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-chaos-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function chaosOn(server: ChaosServer, options: Omit<ChaosOptions, 'server' | 'seed'>): Promise<ChaosResult> {
  try {
    return await runChaos({ ...options, server, seed: 20_270_304 })
  } finally {
    await server.stop()
  }
}

/** A ledger in a file that can be lost: then it is another. */
function losableLedger(name: string): Pick<ChaosOptions, 'ledger' | 'loseLedger'> {
  let lost = 0
  return {
    ledger: () => ({ file: join(folder, `${name}-${lost}.sqlite`) }),
    async loseLedger() {
      lost += 1
    },
  }
}

describe('publishers that are killed, on a real Bluesky server', { timeout: 180_000 }, () => {
  let pds: StartedPds
  let postgres: StartedPostgres
  beforeAll(async () => {
    ;[pds, postgres] = await Promise.all([startPds(), startPostgres()])
  }, 600_000)
  afterAll(() => Promise.all([pds.stop(), postgres.stop()]), 60_000)

  it('lose nothing and double nothing, whichever point they are killed at, with the server killed too', async () => {
    const file = join(folder, 'kills.sqlite')
    const options = { posts: 40, ledger: () => ({ file }), kills: 7, serverKills: 1, runners: 1 }
    const result = await chaosOn(await blueskyForChaos(pds, 'alleen'), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 42, serverKills: 1 })
    for (const [point, count] of Object.entries(result.kills)) expect([point, count > 0]).toEqual([point, true])
  })

  it('double nothing when two work side by side and the ledger is lost halfway', async () => {
    const url = await postgres.createDatabase()
    let ledger: { url: string } = { url }
    const loseLedger = async () => {
      ledger = { url: await postgres.createDatabase() }
    }
    const options = { posts: 30, ledger: () => ledger, kills: 5, serverKills: 0, runners: 2, loseLedger }
    const result = await chaosOn(await blueskyForChaos(pds, 'met-twee'), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 32, ledgersLost: 1 })
  })
})

describe('publishers that are killed, on the strict double of Mastodon', { timeout: 180_000 }, () => {
  let media: TestMedia
  beforeAll(async () => {
    media = await writeTestMedia()
  })
  afterAll(() => media.remove())

  // With pictures, threads, and every fifth post the same to the letter. All four sorts of round are in the bench.
  const plan = () => ({ posts: 30, kills: 6, serverKills: 0, losses: 3, image: media.image, alikeEvery: 5 })

  it('lose nothing and double nothing when it keeps to idempotency keys, two work side by side and three ledgers are lost', async () => {
    const options = { ...plan(), ...losableLedger('with-keys'), runners: 2 }
    const result = await chaosOn(await mastodonForChaos({ ignoresKeys: false }), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 32, ledgersLost: 3 })
  })

  it('lose nothing and double nothing when it ignores them, with three ledgers lost', async () => {
    const options = { ...plan(), ...losableLedger('without-keys'), runners: 1 }
    const result = await chaosOn(await mastodonForChaos({ ignoresKeys: true }), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 32, ledgersLost: 3 })
  })
})
