import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labPost, type PublishLab, startPublishLab } from '../../test/publish-lab.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { verifyPlan } from './verify-plan.ts'
import { withdrawPosts } from './withdraw-posts.ts'

let lab: PublishLab
beforeEach(async () => {
  lab = await startPublishLab()
})
afterEach(() => lab.stop())

describe('posts with the same words and no link', () => {
  const parts = ['Bericht kom: kom erbij zitten.']
  const [one, other] = [labPost('een', { parts }), labPost('ander', { parts, dueAt: '2027-03-04T09:05:00Z' })] as [
    PlannedPost,
    PlannedPost,
  ]
  const both = [one, other]
  const idOf = async ({ key }: PlannedPost) => (await lab.ledger.entry(key))?.ref?.ids[0]
  const later = (minutes: number) => {
    lab.nowMs += minutes * 60_000
  }

  it('are each sent', async () => {
    await lab.publish(both)
    later(5)
    await lab.publish(both)
    expect(lab.count('kom')).toBe(2)
    expect(await idOf(one)).not.toBe(await idOf(other))
  })

  it('are found again when the ledger is lost, and neither is sent again', async () => {
    later(6)
    await lab.publish(both)
    await lab.loseLedger()
    await lab.publish(both)
    expect(lab.count('kom')).toBe(2)
    expect(new Set([await idOf(one), await idOf(other)]).size).toBe(2)
  })

  it('of which one was sent before the ledger was lost, are two in the end', async () => {
    await lab.publish(both)
    await lab.loseLedger()
    later(6)
    await lab.publish(both)
    expect(lab.count('kom')).toBe(2)
  })

  it('are not taken for a doubled post, and what goes is the one that was withdrawn', async () => {
    later(6)
    await lab.publish(both)
    expect(await verifyPlan(lab.optionsFor(both))).toEqual({ looked: 2, drifts: [] })
    const kept = await idOf(other)
    const what = { kind: 'key', key: one.key } as const
    expect(await withdrawPosts({ ...lab.optionsFor(both), what, by: 'Sanne' })).toMatchObject({
      complete: true,
      posts: [{ kind: 'removed', seenAbsentAt: expect.any(String) }],
    })
    expect(lab.double.statuses().map(({ id }) => id)).toEqual([kept])
    expect(await verifyPlan(lab.optionsFor(both))).toEqual({ looked: 2, drifts: [] })
  })

  it('are sent once each also when one of the first left the plan', async () => {
    await lab.publish([one])
    later(6)
    await lab.publish([other])
    expect(lab.count('kom')).toBe(2)
  })

  it('are two when the later one was there first, and its runner died before it wrote that down', async () => {
    await lab.adapter.put(other)
    later(6)
    await lab.publish(both)
    expect(lab.count('kom')).toBe(2)
    expect(await idOf(one)).not.toBe(await idOf(other))
  })

  it('are looked for anew when another took the name in the meantime', async () => {
    await lab.ledger.enter({ ...other, channel: other.channel.id, dueAtMs: Date.parse(other.dueAt), consents: [] }, 0)
    const own = lab.ledger.own
    const taken = { ...lab.ledger, own: async (...asked: Parameters<typeof own>) => (await own(...asked), false) }
    await lab.publish([one], { ledger: taken })
    expect(await lab.ledger.entry(one.key)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('name') })
    later(1)
    await lab.publish([one])
    expect(await lab.ledger.entry(one.key)).toMatchObject({ state: 'done', ref: { ids: [expect.any(String)] } })
    expect(lab.count('kom')).toBe(1)
  })

  it('are two threads then, none of which has a part of the other', async () => {
    const threads = [one, other].map((post) => ({ ...post, parts: [...parts, 'En neem iemand mee.'] }))
    await lab.adapter.put(threads[1] as PlannedPost)
    later(6)
    await lab.publish(threads)
    const idsOf = async ({ key }: PlannedPost) => (await lab.ledger.entry(key))?.ref?.ids ?? []
    const ids = [...(await idsOf(one)), ...(await idsOf(other))]
    expect(new Set(ids).size).toBe(4)
    expect(lab.double.statuses()).toHaveLength(4)
  })
})
