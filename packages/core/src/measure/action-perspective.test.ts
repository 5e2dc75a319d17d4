import { describe, expect, it } from 'vitest'
import { actionItems } from './action-items.ts'
import {
  type ActionResponse,
  type ActionScore,
  actionResponsesSchema,
  changeNote,
  summariseActionPerspective,
} from './action-perspective.ts'

/** So many initiatives that answer statement 1 with these scores. */
const responses = (count: number, before?: ActionScore, followUp?: ActionScore): ActionResponse[] =>
  Array.from({ length: count }, (_, index) => ({
    initiative: `initiatief-${before}-${followUp}-${index}`,
    ...(before ? { before: { 1: before } } : {}),
    ...(followUp ? { followUp: { 1: followUp } } : {}),
  }))
const first = (list: ActionResponse[]) => summariseActionPerspective(list).statements[0]

describe('summariseActionPerspective', () => {
  it('gives distribution, median, response and the median of the change per initiative', () => {
    const list = [...responses(6, 2, 4), ...responses(4, 3, 3), ...responses(2, 5), ...responses(3)]
    expect(first(list)).toEqual({
      number: 1,
      nl: 'Wij kunnen uitleggen wat eenzaamheid is en wat het niet is.',
      before: {
        n: 12,
        responseShare: 0.8,
        distribution: [
          { score: 1, count: 0, share: 0 },
          { score: 2, count: 6, share: 0.5 },
          { score: 3, count: 4, share: 1 / 3 },
          { score: 4, count: 0, share: 0 },
          { score: 5, count: 2, share: 1 / 6 },
        ],
        median: 2.5,
      },
      followUp: {
        n: 10,
        responseShare: 10 / 15,
        distribution: [
          { score: 1, count: 0, share: 0 },
          { score: 2, count: 0, share: 0 },
          { score: 3, count: 4, share: 0.4 },
          { score: 4, count: 6, share: 0.6 },
          { score: 5, count: 0, share: 0 },
        ],
        median: 4,
      },
      pairs: 10,
      medianChange: 2,
    })
  })

  it('tells of a step back as a step back', () => {
    expect(first(responses(10, 5, 2))?.medianChange).toBe(-3)
  })

  it('counts as a pair only who answered both times', () => {
    const one = first([...responses(9, 1, 2), ...responses(5, 1), ...responses(5, undefined, 5)])
    expect([one?.pairs, one?.medianChange, one?.before.median, one?.followUp.median]).toEqual([9, null, 1, 2])
  })

  it('gives only numbers below ten', () => {
    const nothing = { n: 9, responseShare: null, distribution: null, median: null }
    expect(first(responses(9, 1, 2))).toMatchObject({
      before: nothing,
      followUp: nothing,
      pairs: 9,
      medianChange: null,
    })
    expect(first([...responses(9, 1), ...responses(1)])?.before).toEqual({ ...nothing, responseShare: 0.9 })
  })

  it('goes over all six statements, also without answers', () => {
    const summary = summariseActionPerspective([])
    expect(summary.asked).toBe(0)
    expect(summary.statements.map(({ number, nl }) => [number, nl])).toEqual(
      actionItems.map(({ number, nl }) => [number, nl]),
    )
    const six = summariseActionPerspective(
      Array.from({ length: 10 }, (_, index) => ({
        initiative: `i-${index}`,
        before: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 1 },
      })),
    )
    expect(six.asked).toBe(10)
    expect(six.statements.map(({ before }) => before.median)).toEqual([1, 2, 3, 4, 5, 1])
  })

  it('never speaks of an effect', () => {
    const summary = summariseActionPerspective(responses(12, 2, 4))
    expect(JSON.stringify(summary)).not.toMatch(/effect|impact/i)
    expect(summary.note).toBe(changeNote)
    expect(changeNote).toBe('Dit zijn antwoorden op twee momenten. Ze laten zien wat er veranderde, en niet waardoor.')
  })
})

describe('actionResponsesSchema', () => {
  const issuesOf = (value: unknown) =>
    (actionResponsesSchema.safeParse(value).error?.issues ?? []).map(
      ({ path, message }) => `/${path.join('/')}: ${message}`,
    )

  it('accepts initiatives that answered never, once or twice', () => {
    const before = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 5 }
    expect(
      issuesOf([{ initiative: 'a' }, { initiative: 'b', before }, { initiative: 'c', before, followUp: {} }]),
    ).toEqual([])
  })

  it('refuses an initiative that comes twice', () => {
    expect(issuesOf([{ initiative: 'a' }, { initiative: 'b' }, { initiative: 'a' }])).toEqual([
      '/2/initiative: unexpected second `a`, expected each initiative once',
    ])
  })

  it('refuses scores and statements that do not exist', () => {
    expect(issuesOf([{ initiative: 'a', before: { 1: 0 } }])).toEqual([
      '/0/before/1: Invalid option: expected one of 1|2|3|4|5',
    ])
    expect(issuesOf([{ initiative: 'a', followUp: { 7: 1 } }])).toEqual(['/0/followUp: Unrecognized key: "7"'])
    expect(issuesOf([{ initiative: 'a', effect: 1 }])).toEqual(['/0: Unrecognized key: "effect"'])
  })
})
