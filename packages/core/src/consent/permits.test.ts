import { describe, expect, it } from 'vitest'
import { type ConsentReference, consentReferenceSchema, identifiableLevels } from './consent-reference.ts'
import { permits } from './permits.ts'
import { fromLeastRecognisable, moreRecognisable } from './recognisability.ts'

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

describe('permits after words about feelings', () => {
  const feelings = { coolingOffUntil: '2026-03-08' } as const

  it.each([
    ['the day before it was given', feelings, '2026-02-28', 'not-yet-given'],
    ['the day itself', feelings, '2026-03-01', 'cooling-off'],
    ['the sixth day after', feelings, '2026-03-07', 'cooling-off'],
    ['the seventh day after', feelings, '2026-03-08', 'yes'],
    ['taken back while thinking', { ...feelings, withdrawnOn: '2026-03-02' }, '2026-03-02', 'withdrawn'],
    ['taken back the day it was given', { ...feelings, withdrawnOn: '2026-03-01' }, '2026-03-01', 'withdrawn'],
    ['ended while thinking: thinking counts', { ...feelings, endsOn: '2026-03-03' }, '2026-03-04', 'cooling-off'],
  ] as const)('%s', (_, change, day, expected) => {
    expect(answer(change, 'site', day)).toBe(expected)
  })
})

describe('permits with a wish for how recognisable', () => {
  const wish = (level: ConsentReference['level'], wished?: ConsentReference['level']) => {
    const result = permits({ ...consent, level }, 'site', '2026-03-01', wished)
    return result.ok ? 'yes' : result.refusal
  }

  it('permits what was agreed and less, and refuses more', () => {
    const levels = ['anonymous', 'voice', 'first-name', 'full'] as const
    const table = levels.map((agreed) => levels.map((wished) => (wish(agreed, wished) === 'yes' ? 'y' : '-')).join(''))
    expect(table).toEqual(['y---', 'yy--', 'yyy-', 'yyyy'])
    expect(wish('anonymous', 'full')).toBe('too-recognisable')
    expect(wish('anonymous')).toBe('yes')
  })

  it('mentions the use before the level', () => {
    expect(permits(consent, 'clips', '2026-03-01', 'full')).toEqual({ ok: false, refusal: 'not-for-this-use' })
  })
})

describe('the order of recognisability', () => {
  it('is the list of levels, the other way round', () => {
    expect(fromLeastRecognisable).toEqual(identifiableLevels.map(({ id }) => id).toReversed())
    expect([moreRecognisable('full', 'voice'), moreRecognisable('voice', 'voice')]).toEqual([true, false])
  })
})

describe('a consent reference', () => {
  it('holds nothing about the person', () => {
    expect(Object.keys(consentReferenceSchema.shape).sort()).toEqual(
      ['coolingOffUntil', 'endsOn', 'givenOn', 'id', 'level', 'textVersion', 'uses', 'withdrawnOn'].sort(),
    )
    expect(consentReferenceSchema.safeParse({ ...consent, name: 'Iemand' }).success).toBe(false)
    expect(consentReferenceSchema.safeParse({ ...consent, uses: [] }).success).toBe(false)
  })
})
