import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabasePlace } from '@drempel/database'
import { startPostgres } from '@drempel/database/testing'
import { afterAll, beforeAll, describe } from 'vitest'

/** Says something of the store on each engine that can keep it. `place` names an empty database every time it is asked. */
export function onBothEngines(say: (place: () => Promise<DatabasePlace>) => void): void {
  describe('on SQLite', () => {
    let folder = ''
    let count = 0
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'drempel-store-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))
    say(async () => ({ file: join(folder, `deep/${count++}/drempel.sqlite`) }))
  })

  describe('on PostgreSQL', () => {
    let server: Awaited<ReturnType<typeof startPostgres>>
    beforeAll(async () => {
      server = await startPostgres()
    }, 120_000)
    afterAll(() => server.stop(), 60_000)
    say(async () => ({ url: await server.createDatabase() }))
  })
}
