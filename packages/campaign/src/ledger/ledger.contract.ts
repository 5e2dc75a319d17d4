import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger, LedgerEntry, LedgerState } from '../model/ledger.ts'

const dueAtMs = Date.parse('2027-03-04T09:00:00Z')
const minuteMs = 60_000

const stoel = { key: 'stoel/bluesky', hash: 'a', channel: 'bluesky', dueAtMs, consents: ['t-1'] }
const thee = { ...stoel, key: 'thee/bluesky', dueAtMs: dueAtMs + minuteMs, consents: [] }

/** What every ledger must do, whatever keeps it. `open` gives an empty one. */
export function ledgerContract(open: () => Promise<Ledger>): void {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await open()
  })
  afterEach(() => ledger.close())
  const claim = (owner = 'een', nowMs = dueAtMs) => ledger.claim(owner, nowMs, minuteMs)
  const reach = async (state: LedgerState) => {
    await ledger.enter(stoel, 0)
    await claim()
    await ledger.settle(stoel.key, 'een', { state, reason: 'omdat' }, dueAtMs)
  }

  describe('enter', () => {
    it('takes a post in hand as due', async () => {
      await ledger.enter(stoel, 5)
      expect(await ledger.entry(stoel.key)).toEqual({
        ...stoel,
        state: 'due',
        attempts: 0,
        notBeforeMs: 0,
        leaseUntilMs: 0,
        updatedAtMs: 5,
      })
    })

    it('does so once, however often it is asked', async () => {
      for (const atMs of [1, 2, 3]) await ledger.enter(stoel, atMs)
      expect(await ledger.entries()).toEqual([expect.objectContaining({ key: stoel.key, updatedAtMs: 1 })])
    })

    it('follows the plan as long as the post is due', async () => {
      await ledger.enter(stoel, 1)
      await ledger.enter({ ...stoel, hash: 'b', dueAtMs: 7, consents: ['t-2'] }, 2)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state: 'due', hash: 'b', dueAtMs: 7, consents: ['t-2'] })
    })

    it.each(['missed', 'refused'] as const)('makes one that was %s due again when it was changed', async (state) => {
      await reach(state)
      await ledger.enter(stoel, 1)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state, reason: 'omdat' })
      await ledger.enter({ ...stoel, hash: 'b' }, 2)
      const entry = await ledger.entry(stoel.key)
      expect(entry).toMatchObject({ state: 'due', hash: 'b' })
      expect(entry).not.toHaveProperty('reason')
    })

    it.each(['done', 'unknown', 'needs-human', 'withdrawn'] as const)(
      'leaves one that is %s as it is',
      async (state) => {
        await reach(state)
        await ledger.enter({ ...stoel, hash: 'b', dueAtMs: 7 }, 2)
        expect(await ledger.entry(stoel.key)).toMatchObject({ state, hash: 'a', dueAtMs })
      },
    )

    it('leaves one that is being sent as it is', async () => {
      await ledger.enter(stoel, 1)
      await claim()
      await ledger.enter({ ...stoel, hash: 'b' }, 2)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state: 'sending', hash: 'a', owner: 'een' })
    })
  })

  describe('claim', () => {
    it('gives nothing when there is nothing', async () => {
      expect(await claim()).toBeUndefined()
    })

    it('gives nothing a millisecond too early', async () => {
      await ledger.enter(stoel, 0)
      expect(await claim('een', dueAtMs - 1)).toBeUndefined()
      expect(await claim('een', dueAtMs)).toMatchObject({ key: stoel.key })
    })

    it('gives the one that is due first, with a lease, and counts the attempt', async () => {
      await ledger.enter(thee, 0)
      await ledger.enter(stoel, 0)
      expect(await claim('een', dueAtMs + minuteMs)).toMatchObject({
        key: stoel.key,
        state: 'sending',
        owner: 'een',
        attempts: 1,
        leaseUntilMs: dueAtMs + 2 * minuteMs,
      })
      expect(await claim('twee', dueAtMs + minuteMs)).toMatchObject({ key: thee.key, owner: 'twee' })
      expect(await claim('drie', dueAtMs + minuteMs)).toBeUndefined()
    })

    it('gives every entry to one runner when many ask at once', async () => {
      const keys = Array.from({ length: 40 }, (_, number) => `bericht-${number}/bluesky`)
      for (const key of keys) await ledger.enter({ ...stoel, key }, 0)
      const got: LedgerEntry[] = []
      const runner = async (owner: string) => {
        for (let entry = await claim(owner); entry; entry = await claim(owner)) got.push(entry)
      }
      // A runner that finds all that is left locked by others leaves; those others take it, or it is there the next time.
      await Promise.all(['een', 'twee', 'drie', 'vier'].map(runner))
      await runner('laatste')
      expect(got.map(({ key }) => key).sort()).toEqual(keys.sort())
    })

    it('gives an entry whose lease ran out to another, as unknown', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      expect(await claim('twee', dueAtMs + minuteMs - 1)).toBeUndefined()
      expect(await claim('twee', dueAtMs + minuteMs)).toMatchObject({ state: 'unknown', owner: 'twee', attempts: 2 })
    })

    it('keeps it unknown however often a runner dies', async () => {
      await ledger.enter(stoel, 0)
      for (const times of [0, 1, 2, 3]) await claim('een', dueAtMs + times * minuteMs)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state: 'unknown', attempts: 4 })
    })

    it('waits as long as the server asked', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      await ledger.settle(stoel.key, 'een', { state: 'due', notBeforeMs: dueAtMs + 500, reason: 'wacht' }, dueAtMs)
      expect(await claim('een', dueAtMs + 499)).toBeUndefined()
      expect(await claim('een', dueAtMs + 500)).toMatchObject({ state: 'sending', reason: 'wacht' })
    })

    it.each(['done', 'missed', 'refused', 'needs-human', 'withdrawn'] as const)(
      'never gives one that is %s',
      async (state) => {
        await reach(state)
        expect(await claim('twee', dueAtMs + 1000 * minuteMs)).toBeUndefined()
      },
    )
  })

  describe('settle', () => {
    it('writes down how it ended, and frees the entry', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      const ref = { ids: ['3l4a', '3l4b'], url: 'https://social.example/1' }
      expect(await ledger.settle(stoel.key, 'een', { state: 'done', ref }, dueAtMs + 7)).toBe(true)
      const entry = await ledger.entry(stoel.key)
      expect(entry).toMatchObject({ state: 'done', ref, leaseUntilMs: 0, updatedAtMs: dueAtMs + 7 })
      expect(entry).not.toHaveProperty('owner')
    })

    it('refuses somebody else, and somebody whose lease went to another', async () => {
      await ledger.enter(stoel, 0)
      await claim('een')
      expect(await ledger.settle(stoel.key, 'twee', { state: 'done' }, dueAtMs)).toBe(false)
      await claim('twee', dueAtMs + minuteMs)
      expect(await ledger.settle(stoel.key, 'een', { state: 'done' }, dueAtMs + minuteMs)).toBe(false)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state: 'unknown', owner: 'twee' })
    })

    it('still counts when the lease ran out and nobody took it', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      expect(await ledger.settle(stoel.key, 'een', { state: 'done' }, dueAtMs + 5 * minuteMs)).toBe(true)
    })

    it('counts once', async () => {
      await reach('done')
      expect(await ledger.settle(stoel.key, 'een', { state: 'refused' }, dueAtMs)).toBe(false)
    })
  })

  describe('own', () => {
    const ref = { ids: ['3l4a', '3l4b'] }
    beforeEach(async () => {
      await ledger.enter(stoel, 0)
      await ledger.enter(thee, 0)
    })

    it('gives a name to one post, as often as that asks, and to no other', async () => {
      expect(await ledger.own(stoel.key, ref)).toBe(true)
      expect(await ledger.own(stoel.key, ref)).toBe(true)
      expect(await ledger.own(thee.key, { ids: ['3l4b'] })).toBe(false)
    })

    it('gives all names or none', async () => {
      await ledger.own(stoel.key, { ids: ['3l4a'] })
      expect(await ledger.own(thee.key, { ids: ['3l4b', '3l4a'] })).toBe(false)
      expect(await ledger.own(stoel.key, { ids: ['3l4b'] })).toBe(true)
    })

    it('lets another channel have the same name', async () => {
      await ledger.enter({ ...thee, key: 'thee/mastodon', channel: 'mastodon' }, 0)
      await ledger.own(stoel.key, ref)
      expect(await ledger.own('thee/mastodon', ref)).toBe(true)
    })

    it('says yes to one of two that ask at the same moment', async () => {
      const answers = await Promise.all([ledger.own(stoel.key, ref), ledger.own(thee.key, ref)])
      expect(answers.toSorted()).toEqual([false, true])
    })
  })

  describe('renew', () => {
    it('makes a lease long again', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      expect(await ledger.renew(stoel.key, 'een', dueAtMs + minuteMs - 1, minuteMs)).toBe(true)
      expect(await claim('twee', dueAtMs + 2 * minuteMs - 2)).toBeUndefined()
    })

    it('refuses one whose lease ran out, one who never had it, and one whose post was withdrawn', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      expect(await ledger.renew(stoel.key, 'twee', dueAtMs, minuteMs)).toBe(false)
      expect(await ledger.renew(stoel.key, 'een', dueAtMs + minuteMs, minuteMs)).toBe(false)
      await claim('twee', dueAtMs + minuteMs)
      await ledger.withdraw(stoel, 'weg', dueAtMs + minuteMs)
      expect(await ledger.renew(stoel.key, 'twee', dueAtMs + minuteMs, minuteMs)).toBe(false)
    })
  })

  describe('withdraw', () => {
    it('forbids what was never taken in hand', async () => {
      expect(await ledger.withdraw(stoel, 'toestemming ingetrokken', 9)).toMatchObject({
        held: false,
        entry: { ...stoel, state: 'withdrawn', reason: 'toestemming ingetrokken', attempts: 0 },
      })
      await ledger.enter(stoel, 10)
      expect(await claim('een', dueAtMs + 100 * minuteMs)).toBeUndefined()
    })

    it('forbids what is due', async () => {
      await ledger.enter(stoel, 0)
      expect(await ledger.withdraw(stoel, 'weg', 9)).toMatchObject({ held: false })
      expect(await claim('een', dueAtMs + 100 * minuteMs)).toBeUndefined()
    })

    it('says that somebody is sending it, who then cannot settle that', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      expect(await ledger.withdraw(stoel, 'weg', dueAtMs)).toMatchObject({
        held: true,
        entry: { state: 'withdrawn', owner: 'een', leaseUntilMs: dueAtMs + minuteMs },
      })
      expect(await ledger.settle(stoel.key, 'een', { state: 'done' }, dueAtMs)).toBe(false)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state: 'withdrawn', reason: 'weg' })
    })

    it('gives it once more when that lease is over, until somebody settles it as withdrawn', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      await ledger.withdraw(stoel, 'weg', dueAtMs)
      expect(await claim('twee', dueAtMs + minuteMs - 1)).toBeUndefined()
      expect(await ledger.withdraw(stoel, 'weg', dueAtMs + minuteMs)).toMatchObject({ held: false })
      expect(await claim('twee', dueAtMs + minuteMs)).toMatchObject({ state: 'withdrawn', owner: 'twee' })
      expect(await ledger.settle(stoel.key, 'een', { state: 'withdrawn' }, dueAtMs + minuteMs)).toBe(false)
      expect(await ledger.settle(stoel.key, 'twee', { state: 'withdrawn' }, dueAtMs + minuteMs)).toBe(true)
      expect(await claim('drie', dueAtMs + 100 * minuteMs)).toBeUndefined()
    })

    it('holds one of which nobody knows until it may be looked for', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      await ledger.settle(stoel.key, 'een', { state: 'unknown', notBeforeMs: dueAtMs + 500 }, dueAtMs)
      expect(await ledger.withdraw(stoel, 'weg', dueAtMs)).toMatchObject({ held: true })
      expect(await claim('twee', dueAtMs + 499)).toBeUndefined()
      expect(await claim('twee', dueAtMs + 500)).toMatchObject({ state: 'withdrawn' })
    })

    it('keeps the reference', async () => {
      await ledger.enter(stoel, 0)
      await claim()
      await ledger.settle(stoel.key, 'een', { state: 'done', ref: { ids: ['3l4a'] } }, dueAtMs)
      expect(await ledger.withdraw(stoel, 'weg', 9)).toMatchObject({ held: false, entry: { ref: { ids: ['3l4a'] } } })
    })
  })

  describe('markByHand', () => {
    const robin = { kind: 'taken-away', by: 'Robin Voorbeeld', at: '2027-03-05T09:00:00Z' } as const
    const noor = { ...robin, by: 'Noor Voorbeeld' }

    it('keeps what a person has to do, and who did it first', async () => {
      await ledger.withdraw(stoel, 'weg', 9)
      expect(await ledger.entry(stoel.key)).not.toHaveProperty('byHand')
      expect(await ledger.markByHand(stoel.key, { kind: 'asked' }, 10)).toEqual({ kind: 'asked' })
      expect(await ledger.markByHand(stoel.key, robin, 11)).toEqual(robin)
      expect(await ledger.markByHand(stoel.key, noor, 12)).toEqual(robin)
      expect(await ledger.markByHand(stoel.key, undefined, 13)).toEqual(robin)
      await ledger.withdraw(stoel, 'weg', 14)
      expect(await ledger.entry(stoel.key)).toMatchObject({ state: 'withdrawn', byHand: robin })
    })

    it('forgets that it was asked when a program saw that it is gone', async () => {
      await ledger.withdraw(stoel, 'weg', 9)
      await ledger.markByHand(stoel.key, { kind: 'asked' }, 10)
      expect(await ledger.markByHand(stoel.key, undefined, 11)).toBeUndefined()
    })

    it('says nothing of what is not withdrawn, or not there', async () => {
      await reach('done')
      expect(await ledger.markByHand(stoel.key, robin, 10)).toBeUndefined()
      expect(await ledger.markByHand('nergens/x', robin, 10)).toBeUndefined()
    })
  })

  it('gives its entries by time and key', async () => {
    for (const entry of [thee, { ...stoel, key: 'z' }, { ...stoel, key: 'a' }]) await ledger.enter(entry, 0)
    expect((await ledger.entries()).map(({ key }) => key)).toEqual(['a', 'z', thee.key])
  })

  it('knows nothing of what was never entered', async () => {
    expect(await ledger.entry('niets')).toBeUndefined()
  })
}
