import { problem } from '@drempel/diagnostics'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labDueAt, labPost, type PublishLab, startPublishLab } from '../../test/publish-lab.ts'
import type { Adapter } from '../model/adapter.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { PublishOptions } from './publish-due.ts'

const minuteMs = 60_000

let lab: PublishLab
beforeEach(async () => {
  lab = await startPublishLab()
})
afterEach(() => lab.stop())

describe('publishDue', () => {
  it('sends what is due, once, and writes down where it is', async () => {
    const post = labPost('stoel')
    const { settled, held } = await lab.publish([post])
    expect(held).toEqual([])
    expect(settled).toMatchObject([{ key: post.key, state: 'done', attempts: 1, ref: { ids: [expect.any(String)] } }])
    for (let time = 0; time < 3; time++) expect((await lab.publish([post])).settled).toEqual([])
    expect(lab.count('stoel')).toBe(1)
  })

  it('does nothing with nothing', async () => {
    expect(await lab.publish([])).toEqual({ settled: [], held: [] })
  })

  it('does not send a second early', async () => {
    lab.nowMs = Date.parse(labDueAt) - 1_000
    expect((await lab.publish([labPost('stoel')])).settled).toEqual([])
    expect(lab.count('stoel')).toBe(0)
    expect(await lab.ledger.entries()).toEqual([])
  })

  it('sends forty in the order of their times', async () => {
    const posts = Array.from({ length: 40 }, (_, number) =>
      labPost(`nummer-${number}`, { dueAt: new Date(Date.parse(labDueAt) - number * 1_000).toISOString() }),
    )
    const { settled } = await lab.publish(posts)
    expect(settled.map(({ key }) => key)).toEqual(posts.map(({ key }) => key).reverse())
    expect(lab.double.statuses()).toHaveLength(40)
  })

  describe('holds back', () => {
    it.each<[string, Partial<PlannedPost>, Partial<PublishOptions>]>([
      ['example', { example: true }, {}],
      ['not-approved', {}, { approvals: [] }],
      ['no-adapter', {}, { adapters: new Map() }],
    ])('%s', async (why, changes, options) => {
      const { held, settled } = await lab.publish([labPost('stoel', changes)], options)
      expect({ held, settled }).toMatchObject({ held: [{ key: 'stoel/mastodon', why }], settled: [] })
      expect(lab.double.statuses()).toEqual([])
    })

    it('a post that was changed after the approval', async () => {
      const { approvals } = lab.optionsFor([labPost('stoel')])
      const changed = labPost('stoel', { parts: ['Bericht stoel: andere woorden.'] })
      expect((await lab.publish([changed], { approvals })).held).toMatchObject([{ why: 'changed-since-approval' }])
    })

    it('a post with an error of the checks, and lets one with a warning go', async () => {
      const found = (severity: 'error' | 'warning') => [
        problem({ reason: 'Unexpected tag in lower case', file: 'kalender.yaml', rule: 'tags', severity }),
      ]
      const posts = [labPost('fout'), labPost('mag')]
      const { held } = await lab.publish(posts, {
        errorsOf: ({ post }) => found(post.id === 'fout' ? 'error' : 'warning'),
      })
      expect(held).toMatchObject([{ key: 'fout/mastodon', why: 'check-errors' }])
      expect([lab.count('fout'), lab.count('mag')]).toEqual([0, 1])
    })
  })

  describe('when a post is late', () => {
    it('sends it within its grace', async () => {
      lab.nowMs = Date.parse(labDueAt) + 120 * minuteMs
      await lab.publish([labPost('stoel')])
      expect(await lab.stateOf('stoel')).toBe('done')
    })

    it('misses it after its grace, and never sends it', async () => {
      lab.nowMs = Date.parse(labDueAt) + 121 * minuteMs
      const { settled } = await lab.publish([labPost('stoel')])
      expect(settled).toMatchObject([
        { state: 'missed', reason: 'Unexpected 121 minutes after its time, expected at most 120; it was not sent' },
      ])
      await lab.publish([labPost('stoel')])
      expect(lab.count('stoel')).toBe(0)
    })

    it('sends it after all when staff give it another time and approve that', async () => {
      lab.nowMs = Date.parse(labDueAt) + 300 * minuteMs
      await lab.publish([labPost('stoel')])
      await lab.publish([labPost('stoel', { dueAt: new Date(lab.nowMs - minuteMs).toISOString() })])
      expect(await lab.stateOf('stoel')).toBe('done')
      expect(lab.count('stoel')).toBe(1)
    })
  })

  describe('when the outcome is not known', () => {
    it.each(['503-after-commit', 'lost-answer', 'nonsense'] as const)(
      'looks before it sends again: %s',
      async (fault) => {
        lab.double.setFault(fault)
        await lab.publish([labPost('stoel')])
        expect(await lab.stateOf('stoel')).toBe('unknown')
        lab.nowMs += minuteMs
        await lab.publish([labPost('stoel')])
        expect(await lab.stateOf('stoel')).toBe('done')
        expect(lab.count('stoel')).toBe(1)
      },
    )

    it('finds it on a server that forgets keys', async () => {
      lab.double.setFault('lost-answer')
      await lab.publish([labPost('stoel')])
      lab.double.setFault('ignores-idempotency')
      lab.nowMs += minuteMs
      await lab.publish([labPost('stoel')])
      expect([await lab.stateOf('stoel'), lab.count('stoel')]).toEqual(['done', 1])
    })

    it('sends it when it turns out not to be there', async () => {
      lab.double.setFault('503-after-commit')
      await lab.publish([labPost('stoel')])
      // Somebody took it away before anybody looked.
      await lab.adapter.remove({ ids: lab.double.statuses().map(({ id }) => id) })
      lab.nowMs += 2 * 3_600_000 - 2_000
      await lab.publish([labPost('stoel')])
      expect(lab.count('stoel')).toBe(1)
    })

    it('finds it also when its grace is over', async () => {
      lab.double.setFault('lost-answer')
      await lab.publish([labPost('stoel')])
      lab.nowMs += 5 * 3_600_000
      await lab.publish([labPost('stoel')])
      expect([await lab.stateOf('stoel'), lab.count('stoel')]).toEqual(['done', 1])
    })

    it('calls a person when nobody answered for a day', async () => {
      lab.double.setFault('lost-answer')
      await lab.publish([labPost('stoel')])
      await lab.double.stop()
      lab.nowMs += 5 * 3_600_000
      await lab.publish([labPost('stoel')])
      expect(await lab.stateOf('stoel')).toBe('unknown')
      lab.nowMs += 24 * 3_600_000
      await lab.publish([labPost('stoel')])
      expect(await lab.stateOf('stoel')).toBe('needs-human')
    })

    it('looks under the old time when the plan was moved since', async () => {
      lab.double.setFault('lost-answer')
      await lab.publish([labPost('stoel')])
      lab.nowMs += 3_600_000
      const moved = labPost('stoel', { dueAt: new Date(lab.nowMs + 3_600_000).toISOString() })
      await lab.publish([moved])
      expect([await lab.stateOf('stoel'), lab.count('stoel')]).toEqual(['done', 1])
    })

    it('sends a moved post at its new time when it was not there', async () => {
      lab.double.setFault('503-after-commit')
      await lab.publish([labPost('stoel')])
      await lab.adapter.remove({ ids: lab.double.statuses().map(({ id }) => id) })
      lab.nowMs += minuteMs
      const moved = labPost('stoel', { dueAt: new Date(lab.nowMs + minuteMs).toISOString() })
      await lab.publish([moved])
      expect([await lab.stateOf('stoel'), lab.count('stoel')]).toEqual(['due', 0])
      lab.nowMs += minuteMs
      await lab.publish([moved])
      expect([await lab.stateOf('stoel'), lab.count('stoel')]).toEqual(['done', 1])
    })
  })

  describe('when the server asks to wait', () => {
    it('waits that long, with all posts of the channel, and asks no more', async () => {
      const posts = [labPost('een'), labPost('twee'), labPost('drie')]
      lab.double.setFault('429-for-an-hour')
      await lab.publish(posts)
      expect(lab.double.asked('POST /api/v1/statuses')).toBe(1)
      lab.nowMs += 3_600_000 - 2_000
      await lab.publish(posts)
      expect(lab.double.asked('POST /api/v1/statuses')).toBe(1)
      lab.nowMs += 3_000
      await lab.publish(posts)
      expect(lab.double.statuses()).toHaveLength(3)
    })

    it('misses what cannot go within its grace', async () => {
      lab.double.setFault('429-for-an-hour')
      await lab.publish([labPost('stoel', { graceMinutes: 30 })])
      lab.nowMs += 3_600_000
      await lab.publish([labPost('stoel', { graceMinutes: 30 })])
      expect(await lab.stateOf('stoel')).toBe('missed')
    })
  })

  it('writes down what the server will never take, and goes on', async () => {
    await lab.publish([labPost('lang', { parts: ['a'.repeat(501)] }), labPost('stoel')])
    expect([await lab.stateOf('lang'), await lab.stateOf('stoel')]).toEqual(['refused', 'done'])
  })

  it('finishes a thread that broke off, also late', async () => {
    const post = labPost('draad', { parts: ['Bericht draad: het begin.', 'Het midden.', 'Het eind.'] })
    const first = await lab.adapter.put({ ...post, parts: post.parts.slice(0, 1) })
    expect(first.kind).toBe('done')
    lab.nowMs += 5 * 3_600_000
    await lab.publish([post])
    expect(await lab.stateOf('draad')).toBe('done')
    expect(lab.double.statuses()).toHaveLength(3)
  })

  it('calls a person when a thread is refused halfway', async () => {
    await lab.publish([labPost('draad', { parts: ['Bericht draad: het begin.', 'a'.repeat(501)] })])
    expect(await lab.ledger.entry('draad/mastodon')).toMatchObject({ state: 'needs-human' })
  })

  it('calls a person also when the server then says nothing of what is there', async () => {
    let looked = 0
    const find: Adapter['find'] = async (post) =>
      ++looked === 2 ? { kind: 'unknown', reason: '502' } : lab.adapter.find(post)
    await lab.publish([labPost('draad', { parts: ['Bericht draad: het begin.', 'a'.repeat(501)] })], {
      adapters: new Map([['mastodon', { ...lab.adapter, find }]]),
    })
    expect(await lab.ledger.entry('draad/mastodon')).toMatchObject({
      state: 'needs-human',
      ref: { ids: [expect.any(String)] },
    })
  })

  it('ends after the post in hand when it is told to stop', async () => {
    const stop = new AbortController()
    const posts = [labPost('een'), labPost('twee')]
    await lab.publish(posts, { signal: stop.signal, fault: (name) => (name === 'sent' ? stop.abort() : undefined) })
    expect(lab.double.statuses()).toHaveLength(1)
    expect((await lab.ledger.entries()).map(({ state }) => state).sort()).toEqual(['done', 'due'])
  })

  it('does not send when its lease ran out while it looked', async () => {
    const slowly: Adapter = {
      ...lab.adapter,
      find: async (post) => {
        const found = await lab.adapter.find(post)
        lab.nowMs += 16 * minuteMs
        return found
      },
    }
    await lab.publish([labPost('stoel')], {
      adapters: new Map([['mastodon', slowly]]),
      signal: AbortSignal.timeout(200),
    })
    expect(lab.lines).toContainEqual({ event: 'lease-lost', key: 'stoel/mastodon' })
    expect(lab.count('stoel')).toBe(0)
  })

  it('doubles nothing when the ledger is lost', async () => {
    const posts = [labPost('een'), labPost('twee')]
    await lab.publish(posts)
    lab.double.setFault('ignores-idempotency')
    await lab.loseLedger()
    await lab.publish(posts)
    expect((await lab.ledger.entries()).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(lab.double.statuses()).toHaveLength(2)
  })

  it('writes no words of a post and no secret into log and ledger', async () => {
    lab.double.setFault('503-after-commit')
    await lab.publish([labPost('stoel'), labPost('lang', { parts: ['a'.repeat(501)] })])
    const written = JSON.stringify([lab.lines, await lab.ledger.entries()])
    expect(written).not.toContain('zet een stoel')
    expect(written).not.toContain(lab.double.token)
  })
})
