import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePlanned, examplePost } from '../../model/planned-post.example.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { claimantsOf, shareOut } from './share-out.ts'
import type { Status } from './status.ts'

const startMs = Date.parse('2027-03-04T09:00:00Z')
const MINUTE_MS = 60_000
const words = 'Kom erbij zitten.'

const post = (name: string, minutes: number, changes: Partial<PlannedPost> = {}): PlannedPost =>
  examplePlanned('mastodon', {
    key: `${name}/mastodon`,
    post: { ...examplePost, id: name },
    dueAt: new Date(startMs + minutes * MINUTE_MS).toISOString(),
    parts: [words],
    links: [],
    media: [],
    ...changes,
  })
const status = (id: string, minutes: number, changes: Partial<Status> = {}): Status => ({
  id,
  createdAtMs: startMs + minutes * MINUTE_MS,
  text: words,
  addresses: [],
  alts: [],
  edited: false,
  counts: { likes: 0, reposts: 0, replies: 0 },
  ...changes,
})

/** What every post finds when the ledger knows `named`: names by the post that has them. */
function findEach(posts: readonly PlannedPost[], statuses: readonly Status[], named: Record<string, string> = {}) {
  const nameOf = ({ key }: PlannedPost) => Object.keys(named).find((id) => `${named[id]}/mastodon` === key)
  return posts.map((one) => {
    const own = nameOf(one)
    const alike = posts.filter((other) => other !== one && nameOf(other) === undefined)
    const isTaken = (id: string) => named[id] !== undefined && id !== own
    return shareOut(one, statuses, statuses, { own: own ? [own] : [], isTaken, alike }).map(({ id }) => id)
  })
}

describe('shareOut', () => {
  const [early, late] = [post('vroeg', 0), post('laat', 30)]

  it('gives two the two that are there, in turn of time', () => {
    expect(findEach([early, late], [status('1', 1), status('2', 31)])).toEqual([['1'], ['2']])
  })

  it('gives one that is there to the one that was due first and was still in time', () => {
    expect(findEach([early, late], [status('1', 1)])).toEqual([['1'], []])
    expect(findEach([early, late], [status('1', 31)])).toEqual([['1'], []])
    expect(findEach([early, late], [status('1', 140)])).toEqual([[], ['1']])
  })

  it('believes the ledger before the clock', () => {
    expect(findEach([early, late], [status('1', 31)], { 1: 'laat' })).toEqual([[], ['1']])
  })

  it('leaves alone what another has that left the plan', () => {
    expect(findEach([early], [status('1', 1)], { 1: 'weg' })).toEqual([[]])
  })

  it('tells posts with the same words by their pictures and by the rest of their thread', () => {
    const media = (alt: string) => [{ ...examplePlanned('mastodon').media[0], alt }] as PlannedPost['media']
    const [stool, table] = [
      post('stoel', 0, { media: media('Een stoel.') }),
      post('tafel', 1, { media: media('Een tafel.') }),
    ]
    expect(findEach([stool, table], [status('1', 2, { alts: ['Een tafel.'] })])).toEqual([[], ['1']])
    const thread = post('draad', 1, { parts: [words, 'En nog iets.'] })
    const statuses = [status('1', 2), status('2', 2, { text: 'En nog iets.', answers: '1' })]
    const heads = (one: PlannedPost, alike: PlannedPost) =>
      shareOut(one, statuses.slice(0, 1), statuses, { own: [], isTaken: () => false, alike: [alike] }).length
    expect([heads(early, thread), heads(thread, early)]).toEqual([0, 1])
  })

  it('calls what nobody claims a copy', () => {
    const three = [status('1', 1), status('2', 2), status('3', 31)]
    expect(findEach([early, late], three)).toEqual([['1', '2'], ['3']])
    expect(findEach([early], [status('1', 1), status('2', 2)], { 2: 'vroeg' })).toEqual([['2', '1']])
  })

  it('gives nobody what is there of another, and loses nothing, whichever were sent and whatever the ledger knows', () => {
    const plan = fc.array(
      fc.record({ due: fc.integer({ min: 0, max: 300 }), sent: fc.boolean(), known: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(plan, (facts) => {
        const posts = facts.map(({ due }, number) => post(`bericht-${number}`, due))
        const sent = facts.flatMap(({ due, sent: isSent, known }, number) =>
          isSent ? [{ status: status(`${number}`, due + 1), known }] : [],
        )
        const statuses = sent.map((one) => one.status).toSorted((one, other) => one.createdAtMs - other.createdAtMs)
        const named = Object.fromEntries(
          sent.flatMap((one) => (one.known ? [[one.status.id, `bericht-${one.status.id}`]] : [])),
        )
        const found = findEach(posts, statuses, named)
        expect(found.flat().toSorted()).toEqual(statuses.map(({ id }) => id).toSorted())
        expect(found.every((ids) => ids.length <= 1)).toBe(true)
      }),
    )
  })

  it('never takes back what it gave when more is sent', () => {
    const dues = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(dues, fc.nat({ max: 8 }), (all, count) => {
        const posts = all.map((due, number) => post(`bericht-${number}`, due))
        const statuses = all
          .map((due, number) => status(`${number}`, due))
          .toSorted((one, other) => one.createdAtMs - other.createdAtMs)
        const [before, after] = [findEach(posts, statuses.slice(0, count)), findEach(posts, statuses)]
        for (const [place, ids] of before.entries()) if (ids.length > 0) expect(after[place]).toEqual(ids)
      }),
    )
  })
})

describe('claimantsOf', () => {
  it('goes back as long as those before were in time, and no further', () => {
    const posts = [post('lang-geleden', -600), post('keten', -200), post('net', -100), post('nu', 0), post('later', 60)]
    const now = posts[3] as PlannedPost
    const names = claimantsOf(now, { alike: posts.filter((one) => one !== now) }).map((one) => one.post.id)
    expect(names).toEqual(['keten', 'net', 'nu', 'later'])
  })
})
