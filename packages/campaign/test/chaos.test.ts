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
    const options = { posts: 60, ledger: () => ({ file }), kills: 7, serverKills: 1, runners: 1 }
    const result = await chaosOn(await blueskyForChaos(pds, 'alleen'), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 63, serverKills: 1 })
    for (const [point, count] of Object.entries(result.kills)) expect([point, count > 0]).toEqual([point, true])
  })

  it('double nothing when two work side by side and the ledger is lost halfway', async () => {
    const url = await postgres.createDatabase()
    let ledger: { url: string } = { url }
    const loseLedger = async () => {
      ledger = { url: await postgres.createDatabase() }
    }
    const options = { posts: 40, ledger: () => ledger, kills: 6, serverKills: 0, runners: 2, loseLedger }
    const result = await chaosOn(await blueskyForChaos(pds, 'met-twee'), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 42, ledgersLost: 1 })
  })
})

describe('publishers that are killed, on the strict double of Mastodon', { timeout: 180_000 }, () => {
  let media: TestMedia
  beforeAll(async () => {
    media = await writeTestMedia()
  })
  afterAll(() => media.remove())

  // With pictures, threads, and every fifth post the same to the letter.
  const plan = () => ({ posts: 40, kills: 7, serverKills: 0, image: media.image, alikeEvery: 5 })

  it.each([
    ['keeps to idempotency keys', false],
    ['ignores them', true],
  ])('lose nothing and double nothing when it %s, with the ledger lost three times', async (_, ignoresKeys) => {
    const options = { ...plan(), ...losableLedger(`keys-${ignoresKeys}`), losses: 3, runners: 1 }
    const result = await chaosOn(await mastodonForChaos({ ignoresKeys }), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 42, ledgersLost: 3 })
  })

  it('lose nothing and double nothing when it ignores keys and two work side by side', async () => {
    const file = join(folder, 'two.sqlite')
    const options = { ...plan(), ledger: () => ({ file }), runners: 2 }
    const result = await chaosOn(await mastodonForChaos({ ignoresKeys: true }), options)
    expect(result).toMatchObject({ lost: 0, doubled: 0, records: 42 })
  })
})
