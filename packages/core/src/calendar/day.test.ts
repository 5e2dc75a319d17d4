import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber, daySchema, daysBetween, formatDay, parseDay } from './day.ts'

const days = fc.integer({ min: -717_000, max: 2_900_000 }).map(dayFromNumber)

describe('a day', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29', '0001-01-01'])('exists: %s', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '24-11-2026',
    '2026-1-1',
    '',
    '2026-11-24T00:00',
  ])('does not exist or is no day: %s', (text) => {
    expect(parseDay(text)).toBeUndefined()
    expect(daySchema.safeParse(text).success).toBe(false)
  })

  it('compares as text the way days follow each other', () => {
    fc.assert(fc.property(days, days, (one, other) => one < other === dayNumber(one) < dayNumber(other)))
  })
})

describe('arithmetic with days', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // The nights in which the clock moves are days like all others.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ] as const)('%s and %i days is %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result)
  })

  it('counts from 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-01-01')]).toEqual([0, -1, 10_957])
  })
})

describe('formatDay', () => {
  it('writes a day as a Dutch reader expects it', () => {
    expect([formatDay('2026-11-24'), formatDay('2027-03-01'), formatDay('0987-05-09')]).toEqual([
      '24 november 2026',
      '1 maart 2027',
      '9 mei 987',
    ])
  })
})
