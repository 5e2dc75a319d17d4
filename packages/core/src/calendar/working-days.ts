import { addDays, type Day, dayNumber } from './day.ts'
import { defaultHolidayRules, dutchHolidays, type HolidayRules, weekday } from './holidays.ts'

const isWeekend = (day: Day) => weekday(day) === 0 || weekday(day) === 6
const yearOf = (day: Day) => Number(day.slice(0, 4))

/** Days off from the first to the last day, both included, that are no Saturday or Sunday; each once. */
function weekdaysOff(first: Day, last: Day, rules: HolidayRules): ReadonlySet<Day> {
  const off = new Set<Day>()
  const note = (day: Day) => {
    if (day >= first && day <= last && !isWeekend(day)) off.add(day)
  }
  for (let year = yearOf(first); year <= yearOf(last); year += 1)
    for (const { day } of dutchHolidays(year, rules)) note(day)
  for (const day of rules.alsoClosed) note(day)
  return off
}

/** Whether people work on this day: not on Saturdays, Sundays and public holidays. */
export function isWorkingDay(day: Day, rules: HolidayRules = defaultHolidayRules): boolean {
  return !isWeekend(day) && !weekdaysOff(day, day, rules).has(day)
}

/** Mondays to Fridays after 1969-12-31 up to and including the day with this number. */
function weekdaysUntil(number: number): number {
  // Counted in weeks from Monday 1970-01-05, so that a remainder of five or six is a weekend.
  const sinceMonday = number - 4
  const weeks = Math.floor((sinceMonday + 1) / 7)
  return weeks * 5 + Math.min(sinceMonday + 1 - weeks * 7, 5)
}

/**
 * Working days after `from` up to and including `to`: 0 for the same day, 1 from a Friday to the next Monday. Negative
 * when `to` is earlier. Takes time per year between the two, not per day.
 */
export function workingDaysBetween(from: Day, to: Day, rules: HolidayRules = defaultHolidayRules): number {
  if (to < from) return -workingDaysBetween(to, from, rules)
  if (to === from) return 0
  const weekdays = weekdaysUntil(dayNumber(to)) - weekdaysUntil(dayNumber(from))
  return weekdays - weekdaysOff(addDays(from, 1), to, rules).size
}

/**
 * The day that lies so many working days after `from`. A count of 0 gives `from` itself, also when nobody works on it.
 * @throws RangeError when `count` is not a whole number from 0, or the day would lie after the year 9999.
 */
export function addWorkingDays(from: Day, count: number, rules: HolidayRules = defaultHolidayRules): Day {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`Unexpected count ${count} of working days, expected a whole number from 0`)
  let day = from
  let left = count
  while (left > 0) {
    // As many days on as there are working days left can never be too far.
    const next = addDays(day, left)
    left -= workingDaysBetween(day, next, rules)
    day = next
  }
  return day
}
