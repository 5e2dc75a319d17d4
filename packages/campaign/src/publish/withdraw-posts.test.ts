import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SLOW_MS } from '../../test/mastodon-double.ts'
import { labPost, type PublishLab, startPublishLab } from '../../test/publish-lab.ts'
import type { Adapter } from '../model/adapter.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { PublishOptions } from './publish-due.ts'
import { type Withdrawal, type WithdrawWhat, withdrawPosts } from './withdraw-posts.ts'

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

  describe('while a runner is sending', () => {
    const post = labPost('noor', { uses })
    /** Withdraws at the last moment: the runner was just told that it may send, and nothing stops its request any more. */
    const withdrawingAdapter = (proofs: Withdrawal[]): ReadonlyMap<string, Adapter> => {
      const put: Adapter['put'] = (planned, there, mayStillSend = async () => true) =>
        lab.adapter.put(planned, there, async () => {
          const may = await mayStillSend()
          proofs.push(await withdraw([post]))
          return may
        })
      return new Map([['mastodon', { ...lab.adapter, put }]])
    }

    it('keeps it from sending as long as it did not begin', async () => {
      await lab.publish([post], {
        fault: async (name) => (name === 'before-send' ? void (await withdraw([post])) : undefined),
      })
      expect(lab.double.asked('POST /api/v1/statuses')).toBe(0)
      expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'never-sent' }], complete: true })
    })

    it('says that it is not over, and the runner takes it back', async () => {
      const proofs: Withdrawal[] = []
      await lab.publish([post], { adapters: withdrawingAdapter(proofs) })
      expect(proofs).toMatchObject([
        {
          complete: false,
          posts: [
            { kind: 'left', reason: expect.stringContaining('withdraw it again after 2027-03-04T09:15:01.000Z') },
          ],
        },
      ])
      expect(lab.double.asked('POST /api/v1/statuses')).toBe(1)
      expect([lab.count('noor'), await lab.stateOf('noor')]).toEqual([0, 'withdrawn'])
      expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'never-sent' }], complete: true })
    })

    it.each(['lost-answer', '503-after-commit', 'nonsense'] as const)(
      'takes it back also when nobody heard that it came: %s',
      async (fault) => {
        lab.double.setFault(fault)
        await lab.publish([post], { adapters: withdrawingAdapter([]) })
        expect(lab.count('noor')).toBe(0)
        expect(await withdraw([post])).toMatchObject({ complete: false })
        lab.nowMs += 16 * 60_000
        await lab.publish([post])
        expect(await withdraw([post])).toMatchObject({ posts: [{ kind: 'never-sent' }], complete: true })
      },
    )

    it('takes it back when the server makes it later', async () => {
      lab.double.setFault('slow-commit')
      await lab.publish([post], { adapters: withdrawingAdapter([]) })
      await setTimeout(SLOW_MS + 100)
      expect(lab.count('noor')).toBe(1)
      lab.nowMs += 16 * 60_000
      await lab.publish([post])
      expect(lab.count('noor')).toBe(0)
      expect((await lab.ledger.entry('noor/mastodon'))?.leaseUntilMs).toBe(0)
    })

    it('is taken back by the next runner when this one is killed', async () => {
      const killed = lab.publish([post], {
        adapters: withdrawingAdapter([]),
        fault: (name) => (name === 'answered' ? Promise.reject(new Error('killed')) : undefined),
      })
      await expect(killed).rejects.toThrow('killed')
      expect([lab.count('noor'), await lab.stateOf('noor')]).toEqual([1, 'withdrawn'])
      lab.nowMs += 16 * 60_000
      await lab.publish([post], { owner: 'twee' })
      expect(lab.count('noor')).toBe(0)
      expect(await withdraw([post])).toMatchObject({ complete: true })
    })

    it('is looked for again as long as the server does not say what it holds', async () => {
      lab.double.setFault('lost-answer')
      await lab.publish([post], { adapters: withdrawingAdapter([]) })
      for (const state of ['withdrawn', 'withdrawn']) {
        lab.nowMs += 16 * 60_000
        lab.double.setFault('redirect')
        await lab.publish([post])
        expect(await lab.ledger.entry('noor/mastodon')).toMatchObject({ state, leaseUntilMs: lab.nowMs + 15 * 60_000 })
      }
    })
  })

  it.each<WithdrawWhat>([
    { kind: 'key', key: 'noor/mastodon' },
    { kind: 'post', id: 'noor' },
    { kind: 'consent', consent: 't-noor' },
  ])('stays withdrawn when the ledger is lost, by the proofs that were kept: $kind', async (what) => {
    const posts = [labPost('noor', { uses }), labPost('noortje')]
    await lab.publish(posts)
    await withdrawPosts({ ...lab.optionsFor(posts), what, by: 'Sanne' })
    await lab.loseLedger()
    await lab.publish(posts, { withdrawn: [what] })
    expect([lab.count('noor'), lab.count('noortje')]).toEqual([0, 1])
    expect([await lab.stateOf('noor'), await lab.stateOf('noortje')]).toEqual(['withdrawn', 'done'])
  })

  it('takes back a whole thread, and all of its copy', async () => {
    const post = labPost('noor', { uses, parts: ['Bericht noor: begin.', 'Noor zegt: kom erbij.'] })
    await lab.publish([post])
    lab.double.setFault('ignores-idempotency')
    await lab.adapter.put(post)
    expect(await withdraw([post])).toMatchObject({ complete: true })
    expect(lab.double.statuses()).toEqual([])
  })
})
