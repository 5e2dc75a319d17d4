import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, dayFromNumber, dayNumber } from './day.ts'
import { easterSunday } from './easter.ts'
import { dutchHolidays, type HolidayRules, weekday } from './holidays.ts'
import { instantSchema } from './instant.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

const days = fc.integer({ min: dayNumber('2014-01-01'), max: dayNumber('2060-12-31') }).map(dayFromNumber)
const named = (year: number, nl: string, rules?: HolidayRules) =>
  dutchHolidays(year, rules).find((holiday) => holiday.nl === nl)?.day

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22', 'the earliest it can be'],
    [1943, '1943-04-25', 'the latest it can be'],
    [2000, '2000-04-23', 'a century that is a leap year'],
    [2008, '2008-03-23', 'very early'],
    [2019, '2019-04-21', 'a year in which the moon table makes an exception'],
    [2024, '2024-03-31', 'in a leap year'],
    [2026, '2026-04-05', ''],
    [2038, '2038-04-25', 'the next latest'],
    [2049, '2049-04-18', 'where the old table shifts a week'],
    [2076, '2076-04-19', 'likewise'],
  ] as const)('%i: %s %s', (year, day, _why) => {
    expect(easterSunday(year)).toBe(day)
  })

  it('is a Sunday between 22 March and 25 April, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9998 }), (year) => {
        const day = easterSunday(year)
        expect(weekday(day)).toBe(0)
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true)
      }),
    )
  })
})

describe('dutchHolidays', () => {
  it('names the holidays of 2026 in the order of the year', () => {
    expect(dutchHolidays(2026).map(({ day, nl }) => `${day} ${nl}`)).toEqual([
      '2026-01-01 Nieuwjaarsdag',
      '2026-04-05 eerste paasdag',
      '2026-04-06 tweede paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-24 eerste pinksterdag',
      '2026-05-25 tweede pinksterdag',
      '2026-12-25 eerste kerstdag',
      '2026-12-26 tweede kerstdag',
    ])
  })

  it('moves King’s Day to the 26th when the 27th is a Sunday', () => {
    expect([2014, 2025, 2026, 2031].map((year) => named(year, 'Koningsdag'))).toEqual([
      '2014-04-26',
      '2025-04-26',
      '2026-04-27',
      '2031-04-26',
    ])
    expect(named(2013, 'Koningsdag')).toBeUndefined()
  })

  it('gives Liberation Day once in five years, always or never, as the rules say', () => {
    const rules = (liberationDay: HolidayRules['liberationDay']): HolidayRules => ({
      goodFriday: true,
      liberationDay,
      alsoClosed: [],
    })
    expect([2025, 2026, 2030].map((year) => named(year, 'Bevrijdingsdag'))).toEqual([
      '2025-05-05',
      undefined,
      '2030-05-05',
    ])
    expect(named(2026, 'Bevrijdingsdag', rules('always'))).toBe('2026-05-05')
    expect(named(2025, 'Bevrijdingsdag', rules('never'))).toBeUndefined()
    expect(named(2026, 'Goede Vrijdag', rules('never'))).toBe('2026-04-03')
    expect(named(2026, 'Goede Vrijdag')).toBeUndefined()
  })

  it('names both holidays that fall on one day: Ascension Day and Liberation Day in 2016', () => {
    const rules: HolidayRules = { goodFriday: false, liberationDay: 'always', alsoClosed: [] }
    const together = dutchHolidays(2016, rules).filter(({ day }) => day === '2016-05-05')
    expect(together.map(({ nl }) => nl)).toEqual(['Bevrijdingsdag', 'Hemelvaartsdag'])
    // One day off, not two.
    expect(workingDaysBetween('2016-05-04', '2016-05-06', rules)).toBe(1)
  })
})

describe('weekday', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2026-11-22', 0],
    ['2026-11-24', 2],
    ['2028-02-29', 2],
  ] as const)('%s is day %i of the week', (day, number) => {
    expect(weekday(day)).toBe(number)
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-24', true, 'a Tuesday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-04-27', false, 'King’s Day'],
    ['2025-04-26', false, 'King’s Day on a Saturday'],
    ['2025-04-28', true, 'the Monday after'],
    ['2026-05-05', true, 'Liberation Day in a common year'],
    ['2025-05-05', false, 'Liberation Day in a fifth year'],
  ] as const)('%s: %s (%s)', (day, expected, _why) => {
    expect(isWorkingDay(day)).toBe(expected)
  })

  it('knows days that a house closes by itself, once and only on weekdays', () => {
    const rules: HolidayRules = {
      goodFriday: false,
      liberationDay: 'never',
      alsoClosed: ['2026-11-25', '2026-11-25', '2026-11-28'],
    }
    expect(isWorkingDay('2026-11-25', rules)).toBe(false)
    expect(workingDaysBetween('2026-11-24', '2026-11-30', rules)).toBe(3)
  })

  it.each([
    ['2026-11-24', '2026-11-24', 0, 'the same day'],
    ['2026-11-20', '2026-11-23', 1, 'a weekend between'],
    ['2026-11-21', '2026-11-22', 0, 'Saturday to Sunday'],
    ['2026-12-23', '2027-01-04', 6, 'Christmas on Friday and Saturday, New Year on Friday'],
    ['2026-04-02', '2026-04-07', 2, 'Easter Monday between'],
    ['2028-02-28', '2028-03-01', 2, 'a leap day between'],
    ['2026-11-23', '2026-11-20', -1, 'backwards'],
  ] as const)('from %s to %s: %i (%s)', (from, to, count, _why) => {
    expect(workingDaysBetween(from, to)).toBe(count)
  })

  it.each([
    ['2026-11-24', 10, '2026-12-08'],
    ['2026-12-23', 1, '2026-12-24'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-21', 1, '2026-11-23'],
  ] as const)('%s and %i working days: %s', (from, count, day) => {
    expect(addWorkingDays(from, count)).toBe(day)
  })

  it('refuses half a day, days back and days beyond the calendar, instead of going on for ever', () => {
    expect(() => addWorkingDays('2026-01-05', 1.5)).toThrow(
      new RangeError('Unexpected count 1.5 of working days, expected a whole number from 0'),
    )
    expect(() => addWorkingDays('2026-01-05', -1)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-01-05', Number.NaN)).toThrow(RangeError)
    expect(() => addWorkingDays('9999-12-30', 9)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(
      new RangeError('Unexpected day number 2932897, expected a whole number in the years 0 to 9999'),
    )
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2026-01-05', 0.5)).toThrow(RangeError)
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
  })

  it('counts as somebody with a calendar does, a day at a time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), (from, span) => {
        let counted = 0
        for (let ahead = 1; ahead <= span; ahead += 1) if (isWorkingDay(addDays(from, ahead))) counted += 1
        expect(workingDaysBetween(from, addDays(from, span))).toBe(counted)
      }),
      { numRuns: 40 },
    )
  })

  it('goes there and back, and lands on the first day that has the count', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from: Day, count) => {
        const day = addWorkingDays(from, count)
        expect(workingDaysBetween(from, day)).toBe(count)
        expect(isWorkingDay(day)).toBe(true)
      }),
    )
  })
})

describe('an instant', () => {
  it.each(['2026-11-24T09:30:00Z', '2026-11-24T09:30:00.123Z'])('is %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(true)
  })
  it.each(['2026-11-24T09:30:00+01:00', '2026-11-24', '2026-02-30T09:30:00Z', '', '9:30'])('is not %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false)
  })
})
