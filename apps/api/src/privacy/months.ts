import { type Day, dayFromNumber, dayNumber } from '@drempel/core/calendar'

/** The day some months before (or, with a negative number, after) a day; the last of the month when it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const first =
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}-01` as Day
  const next = count + 1
  const firstOfNext =
    `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((((next % 12) + 12) % 12) + 1).padStart(2, '0')}-01` as Day
  const length = dayNumber(firstOfNext) - dayNumber(first)
  return dayFromNumber(dayNumber(first) + Math.min(date, length) - 1)
}
