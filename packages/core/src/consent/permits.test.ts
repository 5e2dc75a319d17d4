import { describe, expect, it } from 'vitest'
import { type ConsentReference, consentReferenceSchema } from './consent-reference.ts'
import { permits } from './permits.ts'

const consent: ConsentReference = {
  id: 'c-0001',
  uses: ['site', 'film'],
  level: 'anonymous',
  textVersion: '2026-09',
  givenOn: '2026-03-01',
}
const answer = (change: Partial<ConsentReference>, use: 'site' | 'clips', day: `${number}-${number}-${number}`) => {
  const result = permits({ ...consent, ...change }, use, day)
  return result.ok ? 'yes' : result.refusal
}

describe('permits', () => {
  it.each([
    ['the day before it was given', {}, 'site', '2026-02-28', 'not-yet-given'],
    ['the day itself', {}, 'site', '2026-03-01', 'yes'],
    ['years later, without an end', {}, 'site', '2046-03-01', 'yes'],
    ['the last day', { endsOn: '2026-12-31' }, 'site', '2026-12-31', 'yes'],
    ['the day after the last', { endsOn: '2026-12-31' }, 'site', '2027-01-01', 'ended'],
    ['the day before it was taken back', { withdrawnOn: '2026-06-01' }, 'site', '2026-05-31', 'yes'],
    ['the day it was taken back', { withdrawnOn: '2026-06-01' }, 'site', '2026-06-01', 'withdrawn'],
    ['a use that nobody asked for', {}, 'clips', '2026-03-01', 'not-for-this-use'],
    [
      'taken back and ended: taken back counts',
      { endsOn: '2026-05-01', withdrawnOn: '2026-06-01' },
      'site',
      '2026-07-01',
      'withdrawn',
    ],
    [
      'taken back before it began: taken back counts',
      { withdrawnOn: '2026-02-01' },
      'clips',
      '2026-02-02',
      'withdrawn',
    ],
  ] as const)('%s', (_, change, use, day, expected) => {
    expect(answer(change, use, day)).toBe(expected)
  })
})

describe('a consent reference', () => {
  it('holds nothing about the person', () => {
    expect(Object.keys(consentReferenceSchema.shape).sort()).toEqual(
      ['endsOn', 'givenOn', 'id', 'level', 'textVersion', 'uses', 'withdrawnOn'].sort(),
    )
    expect(consentReferenceSchema.safeParse({ ...consent, name: 'Iemand' }).success).toBe(false)
    expect(consentReferenceSchema.safeParse({ ...consent, uses: [] }).success).toBe(false)
  })
})
