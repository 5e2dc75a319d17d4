import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labPost, type PublishLab, startPublishLab } from '../../test/publish-lab.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { dryRun } from './dry-run.ts'
import { entryFor } from './entry-for.ts'
import { verifyPlan } from './verify-plan.ts'

let lab: PublishLab
beforeEach(async () => {
  lab = await startPublishLab()
})
afterEach(() => lab.stop())

describe('dryRun', () => {
  it('says what would happen, and changes nothing', async () => {
    const [there, fresh, held] = [labPost('er'), labPost('nieuw'), labPost('niet', { example: true })]
    const later = labPost('later', { dueAt: '2027-03-05T09:00:00Z' })
    await lab.adapter.put(there)
    expect(await dryRun(lab.optionsFor([there, fresh, held, later]))).toMatchObject([
      { key: 'er/mastodon', kind: 'is-there', differs: [] },
      { key: 'nieuw/mastodon', kind: 'send' },
      { key: 'niet/mastodon', kind: 'held' },
    ])
    expect(lab.double.statuses()).toHaveLength(1)
    expect(await lab.ledger.entries()).toEqual([])
  })
})

describe('verifyPlan', () => {
  const verify = async (posts: readonly PlannedPost[]) => (await verifyPlan(lab.optionsFor(posts))).drifts
  const idOf = async (name: string) => (await lab.ledger.entry(`${name}/mastodon`))?.ref?.ids[0] ?? ''

  it('finds nothing when all is as it should be', async () => {
    const posts = [labPost('een'), labPost('twee')]
    await lab.publish(posts)
    expect(await verifyPlan(lab.optionsFor(posts))).toEqual({ looked: 2, drifts: [] })
  })

  it('finds what is lost, changed, doubled, and what nobody wrote down', async () => {
    const posts = ['weg', 'dubbel', 'vreemd'].map((name) => labPost(name))
    await lab.publish(posts.slice(0, 2))
    await lab.adapter.remove({ ids: [await idOf('weg')] })
    lab.double.setFault('ignores-idempotency')
    await lab.adapter.put(posts[1] as PlannedPost)
    await lab.adapter.put(posts[2] as PlannedPost)
    expect(await verify(posts)).toMatchObject([
      { key: 'weg/mastodon', kind: 'lost' },
      { key: 'dubbel/mastodon', kind: 'doubled', refs: [expect.anything(), expect.anything()] },
      { key: 'vreemd/mastodon', kind: 'unexpected', state: 'not-in-ledger' },
    ])
  })

  it('finds words that were changed by hand', async () => {
    const url = 'https://toolkit.example/kaarten/stoel.html?utm_term=stoel.mastodon'
    const post = labPost('stoel', { parts: [`Bericht stoel: ${url}`], links: [{ url, shown: url }] })
    await lab.publish([post])
    lab.double.edit(await idOf('stoel'), `Andere woorden ${url}`)
    expect(await verify([post])).toMatchObject([{ kind: 'changed', differs: ['text'] }])
  })

  it('finds half a thread', async () => {
    const post = labPost('draad', { parts: ['Bericht draad: begin.', 'Eind.'] })
    await lab.publish([post])
    await lab.adapter.remove({ ids: [(await lab.ledger.entry('draad/mastodon'))?.ref?.ids[1] ?? ''] })
    expect(await verify([post])).toMatchObject([{ kind: 'half' }])
  })

  it('names what was sent and left the plan, until it is withdrawn', async () => {
    const post = labPost('stoel')
    await lab.publish([post])
    expect(await verify([])).toMatchObject([{ key: 'stoel/mastodon', kind: 'left-plan', state: 'done' }])
    expect((await verifyPlan(lab.optionsFor([]))).looked).toBe(1)
    await lab.ledger.withdraw(entryFor(post), 'withdrawn', lab.optionsFor([]).clock.nowMs())
    expect(await verify([])).toEqual([])
  })

  it('looks for what left the plan by the name that the ledger has', async () => {
    const post = labPost('draad', { parts: ['Bericht draad: begin.', 'Eind.'] })
    await lab.publish([post])
    const [first = '', second = ''] = (await lab.ledger.entry('draad/mastodon'))?.ref?.ids ?? []
    await lab.adapter.remove({ ids: [second] })
    expect(await verify([])).toMatchObject([{ kind: 'left-plan', ref: { ids: [first] } }, { kind: 'half' }])
    await lab.adapter.remove({ ids: [first] })
    expect(await verify([])).toEqual([{ key: 'draad/mastodon', channel: 'mastodon', kind: 'lost' }])
    lab.double.setFault('redirect')
    expect(await verify([])).toMatchObject([{ kind: 'left-plan' }, { kind: 'not-known' }])
  })

  it('does not call single what the server did not say', async () => {
    const post = labPost('stoel')
    await lab.publish([post])
    const silent = new Map([['mastodon', { ...lab.adapter, copies: async () => undefined }]])
    const { drifts } = await verifyPlan({ ...lab.optionsFor([post]), adapters: silent })
    expect(drifts).toMatchObject([{ kind: 'not-known', reason: expect.stringContaining('copies') }])
  })

  it('does not call lost what the server did not say', async () => {
    const post = labPost('stoel')
    await lab.publish([post])
    lab.double.setFault('redirect')
    expect(await verify([post])).toMatchObject([{ kind: 'not-known' }])
  })
})
