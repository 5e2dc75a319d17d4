import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labPost, type PublishLab, startPublishLab } from '../../test/publish-lab.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { PublishOptions } from './publish-due.ts'
import { withdrawPosts } from './withdraw-posts.ts'

let lab: PublishLab
beforeEach(async () => {
  lab = await startPublishLab()
})
afterEach(() => lab.stop())

describe('withdrawPosts', () => {
  const uses = { consents: ['t-noor'], statistics: [], quotes: [], pieces: [] }
  const withdraw = (posts: readonly PlannedPost[], changes: Partial<PublishOptions> = {}) =>
    withdrawPosts({ ...lab.optionsFor(posts, changes), what: { kind: 'consent', consent: 't-noor' }, by: 'Sanne' })

  it('takes away everything with a consent, keeps the rest, and proves it', async () => {
    const posts = [labPost('noor', { uses }), labPost('ander')]
    await lab.publish(posts)
    const proof = await withdraw(posts)
    expect(proof).toMatchObject({
      what: { kind: 'consent', consent: 't-noor' },
      by: 'Sanne',
      complete: true,
      posts: [{ key: 'noor/mastodon', kind: 'removed', seenAbsentAt: expect.any(String) }],
    })
    expect([lab.count('noor'), lab.count('ander')]).toEqual([0, 1])
    expect(await lab.stateOf('noor')).toBe('withdrawn')
    expect(JSON.stringify(proof)).not.toContain('zet een stoel')
  })

  it('sees to it that what was not sent yet never will be', async () => {
    const post = labPost('noor', { uses })
    expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'never-sent' }], complete: true })
    await lab.publish([post])
    expect(lab.count('noor')).toBe(0)
  })

  it('takes away copies that a person pasted by hand', async () => {
    const post = labPost('noor', { uses })
    await lab.publish([post])
    lab.double.setFault('ignores-idempotency')
    await lab.adapter.put(post)
    await withdraw([post])
    expect(lab.count('noor')).toBe(0)
  })

  it('finds it when the ledger is lost', async () => {
    const post = labPost('noor', { uses })
    await lab.adapter.put(post)
    expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'removed' }], complete: true })
    expect(lab.count('noor')).toBe(0)
  })

  it('finds it when it left the plan', async () => {
    await lab.publish([labPost('noor', { uses })])
    expect(await withdraw([])).toMatchObject({ posts: [{ kind: 'removed' }], complete: true })
    expect(lab.count('noor')).toBe(0)
  })

  it('leaves to a person a post in doubt that left the plan', async () => {
    lab.double.setFault('lost-answer')
    await lab.publish([labPost('noor', { uses })])
    expect(await withdraw([])).toMatchObject({ posts: [{ kind: 'left' }], complete: false })
    expect(await withdraw([])).toMatchObject({ posts: [{ kind: 'left' }], complete: false })
  })

  it('does not say that it was never there when the server does not say so', async () => {
    const post = labPost('noor', { uses })
    await lab.adapter.put(post)
    lab.double.setFault('redirect')
    expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'left' }], complete: false })
    expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'removed' }], complete: true })
  })

  it('leaves to a person what cannot be reached, and finishes when it is asked again', async () => {
    const post = labPost('noor', { uses })
    await lab.publish([post])
    const proof = await withdraw([post], { adapters: new Map() })
    expect(proof).toMatchObject({ posts: [{ kind: 'left' }], complete: false })
    expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'removed' }], complete: true })
  })

  it('takes back what a runner was just sending', async () => {
    const post = labPost('noor', { uses })
    await lab.publish([post], {
      fault: async (name) => (name === 'answered' ? void (await withdraw([post])) : undefined),
    })
    expect(lab.count('noor')).toBe(0)
    expect(await lab.stateOf('noor')).toBe('withdrawn')
  })
})
