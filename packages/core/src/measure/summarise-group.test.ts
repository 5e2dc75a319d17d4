import { describe, expect, it } from 'vitest'
import { meanOf, medianOf } from './centre.ts'
import { limits } from './limits.ts'
import type { ContributionToGroup } from './score.ts'
import { type GroupAnswer, summariseGroup } from './summarise-group.ts'

const scored = (
  total: number | null,
  instrument: ContributionToGroup['instrument'] = 'djg-6',
): ContributionToGroup => ({
  instrument,
  total,
  emotional: null,
  social: null,
})
/** So many people with each score: `[[0, 12], [3, 10]]` is twelve with 0 and ten with 3. */
const group = (...parts: [score: number | null, people: number][]) =>
  parts.flatMap(([total, people]) => Array.from({ length: people }, () => scored(total)))
const refusal = (answer: GroupAnswer) => (answer.ok ? 'ok' : answer.refusal)
const count = (number: number) => ({ kind: 'count', count: number })
const hidden = { kind: 'hidden' }

describe('summariseGroup', () => {
  it('gives n, mean, median and categories of a group that is large enough', () => {
    expect(summariseGroup(group([0, 15], [3, 10], [6, 25], [null, 12]), { norm: 'vu-6-2022' })).toEqual({
      ok: true,
      summary: {
        instrument: 'djg-6',
        scale: 'total',
        norm: 'vu-6-2022',
        n: 50,
        missing: count(12),
        centre: { mean: 3.6, median: 4.5 },
        categories: [
          { id: 'not', nl: 'voelt zich niet eenzaam', count: count(15), share: 0.3 },
          { id: 'moderate', nl: 'voelt zich matig eenzaam', count: count(10), share: 0.2 },
          { id: 'severe', nl: 'voelt zich ernstig eenzaam', count: count(25), share: 0.5 },
        ],
      },
    })
  })

  it('gives nothing below ten people', () => {
    expect(summariseGroup(group([3, 9]))).toEqual({
      ok: false,
      refusal: 'group-too-small',
      words: 'Deze groep is te klein. We geven uitkomsten vanaf 10 antwoorden.',
    })
    expect(refusal(summariseGroup([]))).toBe('group-too-small')
    expect(refusal(summariseGroup(group([3, 9], [null, 30])))).toBe('group-too-small')
    expect(refusal(summariseGroup(group([3, 10])))).toBe('ok')
  })

  it('gives categories from twenty people', () => {
    const categories = (people: number) => {
      const answer = summariseGroup(group([3, people]), { norm: 'cbs-6' })
      return answer.ok ? (answer.summary.categories?.map(({ share }) => share) ?? null) : answer.refusal
    }
    expect(categories(19)).toBeNull()
    expect(categories(20)).toEqual([0, 1, 0])
  })

  it('hides a small category with its neighbour, and then the mean that would give it away', () => {
    const answer = summariseGroup(group([0, 17], [3, 30], [6, 3]), { norm: 'vu-6-2022' })
    expect(answer).toMatchObject({
      ok: true,
      summary: {
        n: 50,
        centre: null,
        categories: [
          { id: 'not', count: hidden, share: null },
          { id: 'moderate', count: count(30), share: 0.6 },
          { id: 'severe', count: hidden, share: null },
        ],
      },
    })
  })

  it('gives mean and median without a norm, and tells few missing as few', () => {
    expect(summariseGroup(group([0, 5], [1, 6], [null, 1]))).toEqual({
      ok: true,
      summary: {
        instrument: 'djg-6',
        scale: 'total',
        norm: null,
        n: 11,
        missing: { kind: 'below', below: 10 },
        centre: { mean: 0.5, median: 1 },
        categories: null,
      },
    })
  })

  it('speaks of a part of the scale when asked', () => {
    const people = Array.from({ length: 20 }, (_, index) => ({ ...scored(6), emotional: index < 10 ? 0 : 3 }))
    const answer = summariseGroup(people, { norm: 'vu-6-2022', scale: 'emotional' })
    expect(answer).toMatchObject({
      ok: true,
      summary: {
        scale: 'emotional',
        centre: { mean: 1.5, median: 1.5 },
        categories: [{ id: 'not' }, { id: 'lonely' }],
      },
    })
    expect(refusal(summariseGroup(people, { norm: 'vu-6-2022', scale: 'social' }))).toBe('group-too-small')
  })

  it('refuses a norm of another instrument', () => {
    expect(summariseGroup(group([3, 20]), { norm: 'vzinfo-11' })).toEqual({
      ok: false,
      refusal: 'norm-of-another-instrument',
      words: 'Deze indeling hoort bij een andere vragenlijst.',
    })
    const ucla = Array.from({ length: 20 }, () => scored(5, 'ucla-3'))
    expect(refusal(summariseGroup(ucla, { norm: 'vu-6-2022' }))).toBe('norm-of-another-instrument')
    expect(refusal(summariseGroup(ucla))).toBe('ok')
  })

  it('refuses a part for which the norm has no categories', () => {
    const people = Array.from({ length: 20 }, () => ({ ...scored(5, 'djg-11'), social: 2 }))
    expect(summariseGroup(people, { norm: 'vu-11-1999', scale: 'social' })).toEqual({
      ok: false,
      refusal: 'no-categories-for-this-scale',
      words: 'Deze indeling heeft geen groepen voor dit deel van de vragenlijst.',
    })
    expect(refusal(summariseGroup(people, { norm: 'vu-11-1999' }))).toBe('ok')
    expect(refusal(summariseGroup(people, { scale: 'social' }))).toBe('ok')
  })

  it('refuses answers to different instruments', () => {
    expect(summariseGroup([...group([3, 20]), scored(3, 'djg-11')])).toEqual({
      ok: false,
      refusal: 'mixed-instruments',
      words: 'Deze antwoorden horen bij verschillende vragenlijsten. Die tellen we niet bij elkaar op.',
    })
  })
})

describe('the middle', () => {
  it('is the number in the middle, or halfway the two in the middle', () => {
    expect(medianOf([])).toBeNull()
    expect(medianOf([4])).toBe(4)
    expect(medianOf([10, 9])).toBe(9.5)
    expect(medianOf([10, 1, 9])).toBe(9)
    expect(medianOf([3, 1, 2, 10])).toBe(2.5)
  })

  it('has a mean with one decimal', () => {
    expect(meanOf([1, 1, 2])).toBe(1.3)
    expect(meanOf([1, 2])).toBe(1.5)
    expect(meanOf([1, 2, 2])).toBe(1.7)
  })
})

it('the limits are these', () => {
  expect(limits).toEqual({
    count: { value: 10, meaning: 'Een aantal mensen van 1 tot en met 9 laten we niet zien.', source: 'project' },
    sharePersons: { value: 20, meaning: 'Een percentage over mensen geven we vanaf 20 mensen.', source: 'project' },
    shareInitiatives: {
      value: 10,
      meaning: 'Een percentage over initiatieven geven we vanaf 10 initiatieven.',
      source: 'project',
    },
    centre: { value: 10, meaning: 'Een gemiddelde of mediaan geven we vanaf 10 antwoorden.', source: 'project' },
  })
})
