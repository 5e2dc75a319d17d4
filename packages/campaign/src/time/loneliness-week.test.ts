import { describe, expect, it } from 'vitest'
import { lonelinessWeek } from './loneliness-week.ts'

describe('lonelinessWeek', () => {
  it.each([
    [2018, '2018-09-27'],
    [2019, '2019-09-26'],
    [2021, '2021-09-30'],
    [2022, '2022-09-29'],
    [2024, '2024-09-26'],
    [2026, '2026-09-24'],
    [2027, '2027-09-30'],
    [2028, '2028-09-28'],
  ])('begins on the last Thursday of September: %i', (year, day) => {
    expect(lonelinessWeek(year)).toBe(day)
  })

  it('does not know that 2020 was an exception: that is for a day in the calendar', () => {
    expect(lonelinessWeek(2020)).toBe('2020-09-24')
  })

  it('is always a Thursday from the 24th to the 30th', () => {
    for (let year = 2010; year < 2110; year += 1) {
      const day = Temporal.PlainDate.from(lonelinessWeek(year) ?? '')
      expect([day.dayOfWeek, day.month, day.day >= 24]).toEqual([4, 9, true])
    }
  })

  it('was not there before 2010', () => {
    expect(lonelinessWeek(2009)).toBeUndefined()
    expect(lonelinessWeek(2026.5)).toBeUndefined()
  })
})
