import type { Snapshot } from '@drempel/core/snapshot'
import { snapshotSchema } from '@drempel/core/snapshot'
import { describe, expect, it } from 'vitest'
import { exampleApp, readAnswer } from '../../test/example-app.ts'
import { exampleSnapshot } from './snapshot.example.ts'

const snapshot: Snapshot = {
  ...exampleSnapshot,
  quotes: [
    { id: 'q-1', text: 'Ik kom weer.', speaker: 'een buurman', consentId: 'c-0002' },
    { id: 'q-2', text: 'Kom binnen.', speaker: 'een buurvrouw', consentId: 'c-0003' },
  ],
  consents: [
    ...exampleSnapshot.consents,
    { id: 'c-0002', uses: ['film'], level: 'voice', textVersion: '2026-01', givenOn: '2026-03-01' },
    {
      id: 'c-0003',
      uses: ['site'],
      level: 'voice',
      textVersion: '2026-01',
      givenOn: '2026-03-01',
      withdrawnOn: '2026-11-26',
    },
  ],
}

/** The answer at a moment. */
async function at(moment: string) {
  const { app } = await exampleApp({ snapshot, clock: { now: () => new Date(moment), monotonicMs: () => 0 } })
  return readAnswer(app.request('/v1/snapshot'))
}

describe('GET /v1/snapshot', () => {
  it('gives the project data, marked as an example', async () => {
    const { status, json } = await at('2026-11-24T12:00:00Z')
    expect(status).toBe(200)
    expect(json).toMatchObject({ example: true, programme: { target: 40 } })
    expect(snapshotSchema.safeParse(json).success).toBe(true)
  })

  it('leaves out words for which nobody agreed to the site, with their consent record', async () => {
    const { json } = await at('2026-11-24T12:00:00Z')
    expect(json.quotes.map(({ id }: { id: string }) => id)).toEqual(['q-2'])
    expect(json.consents.map(({ id }: { id: string }) => id)).toEqual(['c-0001', 'c-0003'])
  })

  it('leaves out words from the day on which consent was withdrawn, on the Dutch calendar', async () => {
    const before = await at('2026-11-25T22:59:00Z')
    const after = await at('2026-11-25T23:01:00Z')
    expect([before.json.quotes.length, after.json.quotes.length]).toEqual([1, 0])
    expect(after.text).not.toContain('c-0003')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it('asks again while it runs', async () => {
    let now = new Date('2026-11-25T22:59:00Z')
    const { app } = await exampleApp({ snapshot, clock: { now: () => now, monotonicMs: () => 0 } })
    expect(await (await app.request('/v1/snapshot')).text()).toContain('Kom binnen.')
    now = new Date('2026-11-25T23:01:00Z')
    expect(await (await app.request('/v1/snapshot')).text()).not.toContain('Kom binnen.')
  })
})
