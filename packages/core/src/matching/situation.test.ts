import { describe, expect, it } from 'vitest'
import { elementSituations } from '../guidance/situations.ts'
import { elements } from '../vocabulary/elements.ts'
import { goals } from '../vocabulary/goals.ts'
import { idsOf } from '../vocabulary/term.ts'
import { listWords, minutesWords, numberWords, peopleWords } from './dutch-words.ts'
import { elementGoals } from './element-goals.ts'
import { elementScanSchema } from './element-scan.ts'
import { situationFields, situationSchema } from './situation.ts'
import { syntheticPieces, syntheticSituations } from './synthetic.example.ts'

const issues = (situation: object) =>
  (situationSchema.safeParse(situation).error?.issues ?? []).map(({ path }) => `/${path.join('/')}`)

describe('a situation', () => {
  it.each([
    {},
    { goals: ['intimacy'], scan: {}, obstacles: [], capacity: {}, audiences: [], lonelinessKinds: [] },
    { scan: { role: 0, contact: 2 }, capacity: { volunteers: 0, prepMinutes: 0, runMinutes: 0, cost: 'free' } },
  ])('passes: %o', (situation) => {
    expect(situationSchema.parse(situation)).toEqual(situation)
  })

  it.each([
    [{ name: 'x' }, '/'],
    [{ scan: { role: 3 } }, '/scan/role'],
    [{ scan: { tea: 1 } }, '/scan'],
    [{ capacity: { volunteers: -1 } }, '/capacity/volunteers'],
    [{ capacity: { prepMinutes: 1.5 } }, '/capacity/prepMinutes'],
    [{ capacity: { runMinutes: -1 } }, '/capacity/runMinutes'],
    [{ capacity: { money: 1 } }, '/capacity'],
    [{ goals: ['geluk'] }, '/goals/0'],
    [{ goals: undefined }, '/goals'],
  ])('refuses %o', (situation, place) => {
    expect(issues(situation)).toEqual([place])
  })

  it('asks eight things, each in words', () => {
    expect(situationFields.map(({ field }) => field)).toEqual(Object.keys(situationSchema.shape))
    expect(new Set(situationFields.map(({ nl }) => nl)).size).toBe(8)
  })
})

describe('the element scan', () => {
  it('knows three scores', () => {
    for (const { score } of elementSituations) expect(elementScanSchema.safeParse({ role: score }).success).toBe(true)
    expect(elementSituations.map(({ score }) => score)).toEqual([0, 1, 2])
  })

  it('may be empty or full, and knows no other words', () => {
    const full = Object.fromEntries(idsOf(elements).map((element, index) => [element, index % 3]))
    expect(elementScanSchema.parse({})).toEqual({})
    expect(elementScanSchema.parse(full)).toEqual(full)
    expect(elementScanSchema.safeParse({ role: '1' }).success).toBe(false)
    expect(elementScanSchema.safeParse({ tea: 1 }).success).toBe(false)
  })
})

describe('elementGoals', () => {
  it('gives every element a goal and every goal an element', () => {
    expect(Object.keys(elementGoals).sort()).toEqual([...idsOf(elements)].sort())
    expect([...new Set(Object.values(elementGoals).flat())].sort()).toEqual([...idsOf(goals)].sort())
  })

  it('is the editorial mapping, written out', () => {
    expect(elementGoals).toEqual({
      activities: ['meaning', 'network'],
      meeting: ['network', 'belonging'],
      practical: ['network'],
      contact: ['intimacy', 'belonging'],
      skills: ['network', 'intimacy'],
      expectations: ['network', 'belonging', 'intimacy', 'meaning'],
      role: ['meaning', 'belonging'],
    })
  })
})

describe('Dutch words', () => {
  it('count people', () => {
    expect([0, 1, 2, 12, 13].map(peopleWords)).toEqual([
      'nul mensen',
      'één persoon',
      'twee mensen',
      'twaalf mensen',
      '13 mensen',
    ])
    expect([3, 4, 5, 6, 7, 8, 9, 10, 11].map(numberWords).join(' ')).toBe(
      'drie vier vijf zes zeven acht negen tien elf',
    )
  })

  it('count minutes', () => {
    expect([0, 1, 59, 60, 61, 90, 120].map(minutesWords)).toEqual([
      '0 minuten',
      '1 minuut',
      '59 minuten',
      '1 uur',
      '1 uur en 1 minuut',
      '1 uur en 30 minuten',
      '2 uur',
    ])
  })

  it('list', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a en b', 'a, b en c'])
  })
})

describe('the made-up pieces and situations', () => {
  it('are the same for the same seed, with a number of their own', () => {
    expect(syntheticPieces(1000, 3)).toEqual(syntheticPieces(1000, 3))
    expect(new Set(syntheticPieces(1000).map(({ id }) => id)).size).toBe(1000)
    expect(syntheticSituations(20, 3)).toEqual(syntheticSituations(20, 3))
    expect(syntheticSituations(20, 3)).not.toEqual(syntheticSituations(20, 4))
  })
})
