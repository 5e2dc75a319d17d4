import { describe, expect, it } from 'vitest'
import { boundaries } from './boundaries.ts'
import { followUpOutcomes } from './follow-up-outcomes.ts'
import { exampleSignal } from './guidance.example.ts'
import { letterParts } from './letter-parts.ts'
import { partners } from './partners.ts'
import { referralSignalSchema } from './referral-signal.ts'
import { elementSituations } from './situations.ts'

const lists = { boundaries, followUpOutcomes, letterParts, partners, elementSituations }

describe.each(Object.entries(lists))('%s', (_, terms) => {
  it('has every id and every label once', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    expect(new Set(terms.map(({ nl }) => nl)).size).toBe(terms.length)
  })

  it('explains every term in a sentence, with a stable id', () => {
    for (const { id, meaning } of terms) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})

describe('letterParts', () => {
  it('begins with the greeting and ends with the sources', () => {
    expect(letterParts.map(({ id }) => id)).toEqual([
      'greeting',
      'thanks',
      'strength',
      'seen',
      'goal',
      'advice',
      'step',
      'piece',
      'partner',
      'boundary',
      'measure',
      'follow-up',
      'contact',
      'sources',
    ])
  })

  it('asks for two strengths, and stops at three pieces of advice and five pieces of the toolkit', () => {
    const limits = Object.fromEntries(letterParts.map(({ id, min, max }) => [id, [min, max]]))
    expect(limits).toMatchObject({ strength: [2, 4], advice: [1, 3], piece: [1, 5] })
    for (const { min, max } of letterParts) expect(min).toBeLessThanOrEqual(max)
  })

  it('asks a note of everything that says something about the initiative', () => {
    expect(letterParts.filter(({ needsNote }) => !needsNote).map(({ id }) => id)).toEqual([
      'greeting',
      'boundary',
      'measure',
      'follow-up',
      'contact',
      'sources',
    ])
  })
})

it('scores an element 0, 1 or 2', () => {
  expect(elementSituations.map(({ id, score }) => [id, score])).toEqual([
    ['absent', 0],
    ['by-chance', 1],
    ['on-purpose', 2],
  ])
})

it('gives a follow-up four outcomes', () => {
  expect(followUpOutcomes.map(({ nl }) => nl)).toEqual(['gedaan', 'aangepast', 'nog niet', 'past niet'])
})

it('refuses a signal that says what you notice and not what you do', () => {
  expect(referralSignalSchema.safeParse(exampleSignal).success).toBe(true)
  expect(referralSignalSchema.safeParse({ ...exampleSignal, firstDo: [] }).error?.issues[0]?.path).toEqual(['firstDo'])
  expect(referralSignalSchema.safeParse({ ...exampleSignal, whoHelps: [] }).error?.issues[0]?.path).toEqual([
    'whoHelps',
  ])
})
