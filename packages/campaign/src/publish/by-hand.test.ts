import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKit } from '../channels/kit/kit-adapter.ts'
import { openLedger } from '../ledger/open-ledger.ts'
import type { Adapter } from '../model/adapter.ts'
import type { Ledger } from '../model/ledger.ts'
import { examplePlanned } from '../model/planned-post.example.ts'
import { entryFor } from './entry-for.ts'
import { type WithdrawWhat, withdrawPosts } from './withdraw-posts.ts'

let folder = ''
let ledger: Ledger
let kit: Adapter
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-by-hand-'))
  ledger = await openLedger({ file: join(folder, 'logboek.sqlite') })
  kit = createKit({ folder: join(folder, 'pakket') })
})
afterEach(async () => {
  await ledger.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a withdrawn post that no program can take away', () => {
  const uses = { consents: ['t-noor'], statistics: [], quotes: [], pieces: [] }
  const post = examplePlanned('poster', { media: [], uses })
  const nowMs = Date.parse('2027-03-05T09:00:00Z')
  const clock = { nowMs: () => nowMs, pause: async () => {} }
  const byConsent: WithdrawWhat = { kind: 'consent', consent: 't-noor' }
  const withdraw = (by: string, changes: Partial<Parameters<typeof withdrawPosts>[0]> = {}) =>
    withdrawPosts({
      what: byConsent,
      by,
      plan: { posts: [post], problems: [] },
      ledger,
      adapters: new Map([[post.channel.id, kit]]),
      clock,
      ...changes,
    })
  const robin = { kind: 'taken-away', by: 'Robin Voorbeeld', at: '2027-03-05T09:00:00.000Z' }

  beforeEach(async () => {
    await kit.put(post)
    await ledger.enter(entryFor(post), nowMs)
  })

  it('is left to a person, and the ledger keeps that it was', async () => {
    expect(await withdraw('Sanne')).toMatchObject({
      complete: false,
      posts: [{ kind: 'left', onlyByHand: true, reason: expect.stringContaining('zelf') }],
    })
    expect(await ledger.entry(post.key)).toMatchObject({ state: 'withdrawn', byHand: { kind: 'asked' } })
  })

  it('is taken away when somebody says so; the proof is whole, with their name and the day', async () => {
    await withdraw('Sanne')
    const proof = await withdraw('Robin Voorbeeld', { tookAway: true, what: { kind: 'key', key: post.key } })
    expect(proof).toMatchObject({ complete: true, posts: [{ key: post.key, kind: 'by-hand', takenAway: robin }] })
    expect(await ledger.entry(post.key)).toMatchObject({ byHand: robin })
  })

  it('stays so for whoever asks afterwards, by the consent too', async () => {
    await withdraw('Robin Voorbeeld', { tookAway: true })
    expect(await withdraw('Sanne')).toMatchObject({ complete: true, posts: [{ kind: 'by-hand', takenAway: robin }] })
    expect(await withdraw('Sanne', { tookAway: true })).toMatchObject({ posts: [{ takenAway: robin }] })
  })

  it('may be one on a channel that we cannot reach any more', async () => {
    const adapters = new Map()
    expect(await withdraw('Sanne', { adapters })).toMatchObject({ posts: [{ kind: 'left', onlyByHand: true }] })
    expect(await withdraw('Robin Voorbeeld', { adapters, tookAway: true })).toMatchObject({ complete: true })
  })

  it('is none when a server can say what it holds: then its word counts, not that of a person', async () => {
    const silent: Adapter = {
      ...kit,
      find: async () => ({ kind: 'whole', ref: { ids: ['1'] }, same: true }),
      remove: async () => ({ kind: 'wait', untilMs: nowMs + 1, reason: 'Straks' }),
      findByRef: async (ref) => ({ kind: 'there', ref }),
    }
    const adapters = new Map([[post.channel.id, silent]])
    expect(await withdraw('Robin Voorbeeld', { adapters, tookAway: true })).toMatchObject({
      complete: false,
      posts: [{ kind: 'left', reason: 'Straks' }],
    })
    expect(await ledger.entry(post.key)).not.toHaveProperty('byHand')
  })
})
