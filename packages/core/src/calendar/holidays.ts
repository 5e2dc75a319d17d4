import { addDays, type Day, dayNumber } from './day.ts'
import { easterSunday } from './easter.ts'

/** A Dutch public holiday in one year. */
export interface Holiday {
  /** The day. */
  readonly day: Day
  /** Name as people say it: `Koningsdag`. */
  readonly nl: string
}

/** Which days count as days off where rules differ between employers. */
export interface HolidayRules {
  /** Whether Good Friday is a day off. Few employers give it. */
  readonly goodFriday: boolean
  /** When Liberation Day, 5 May, is a day off: many collective agreements give it once in five years (2025, 2030). */
  readonly liberationDay: 'never' | 'every-five-years' | 'always'
  /** Further days on which nobody works, such as a week in summer. */
  readonly alsoClosed: readonly Day[]
}

/** Good Friday is a working day, Liberation Day is one but for the fifth years. Our own choice; pass other rules to change it. */
export const defaultHolidayRules: HolidayRules = {
  goodFriday: false,
  liberationDay: 'every-five-years',
  alsoClosed: [],
}

/** From this year on King's Day is on 27 April; before, Queen's Day was on another day, which is not modelled. */
const FIRST_KINGS_DAY = 2014
const SUNDAY = 0

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** King's Day: 27 April, or the 26th when that is a Sunday. */
function kingsDay(year: string): Day {
  const usual = `${year}-04-27` as Day
  return weekday(usual) === SUNDAY ? addDays(usual, -1) : usual
}

/**
 * The public holidays of one year, in the order of the year. Two that fall on the same day, such as Liberation Day and
 * Ascension Day in 2016, are both named. `year` is a whole number from 1583 to 9998.
 */
export function dutchHolidays(year: number, rules: HolidayRules = defaultHolidayRules): Holiday[] {
  const text = String(year).padStart(4, '0')
  const easter = easterSunday(year)
  const liberation = rules.liberationDay === 'always' || (rules.liberationDay === 'every-five-years' && year % 5 === 0)
  const holidays: Holiday[] = [
    { day: `${text}-01-01` as Day, nl: 'Nieuwjaarsdag' },
    ...(rules.goodFriday ? [{ day: addDays(easter, -2), nl: 'Goede Vrijdag' }] : []),
    { day: easter, nl: 'eerste paasdag' },
    { day: addDays(easter, 1), nl: 'tweede paasdag' },
    ...(year >= FIRST_KINGS_DAY ? [{ day: kingsDay(text), nl: 'Koningsdag' }] : []),
    ...(liberation ? [{ day: `${text}-05-05` as Day, nl: 'Bevrijdingsdag' }] : []),
    { day: addDays(easter, 39), nl: 'Hemelvaartsdag' },
    { day: addDays(easter, 49), nl: 'eerste pinksterdag' },
    { day: addDays(easter, 50), nl: 'tweede pinksterdag' },
    { day: `${text}-12-25` as Day, nl: 'eerste kerstdag' },
    { day: `${text}-12-26` as Day, nl: 'tweede kerstdag' },
  ]
  return holidays.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}
