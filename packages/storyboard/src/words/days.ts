import { type Day, formatDay } from '@drempel/core/calendar'
import type { Locale } from '../locale/locale.ts'

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The day as a reader expects it: `24 november 2026`, `24 November 2026`. */
export function dayInWords(day: Day, locale: Locale): string {
  if (locale === 'nl') return formatDay(day)
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS_EN[(month ?? 1) - 1]} ${year}`
}

const withoutYear = (words: string): string => words.replace(/ \d+$/, '')

/** Days from the first to the last: `30 september tot en met 6 oktober`. Without a year: who sees it, sees it that year. */
export function daysInWords(first: Day, last: Day, locale: Locale): string {
  const between = { nl: ' tot en met ', en: ' to ' }[locale]
  return [first, last].map((day) => withoutYear(dayInWords(day, locale))).join(between)
}
