import { zone } from './zone.ts'

const formatOf = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') => {
  const format = new Intl.DateTimeFormat('nl-NL', { timeZone, ...options })
  return (instant: string) => format.format(new Date(instant))
}

const long = formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const short = formatOf({ day: 'numeric', month: 'long' })
const month = formatOf({ month: 'long', year: 'numeric' })
const moment = formatOf({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }, zone)

/** The days of a week, from Monday. */
export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
/** A day of the week in two letters. */
export const weekdayBriefly = (name: (typeof weekdays)[number]): string => name.slice(0, 2)

/** `2027-03-04` as `donderdag 4 maart 2027`. */
export const dayInWords = (day: string): string => long(`${day}T00:00:00Z`)
/** `2027-03-04` as `4 maart`. */
export const dayBriefly = (day: string): string => short(`${day}T00:00:00Z`)
/** `2027-03` as `maart 2027`. */
export const monthInWords = (name: string): string => month(`${name}-01T00:00:00Z`)
/** An instant on the clock of the Netherlands: `4 maart 2027 om 10:00`. */
export const momentInWords = (instant: string): string => moment(instant)

/** A month as weeks from Monday to Sunday; days of other months are absent. `2027-03` begins with an empty week start. */
export function weeksOf(name: string): (string | undefined)[][] {
  const [year = 0, number = 1] = name.split('-').map(Number)
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const cells = [
    ...Array.from({ length: before }, () => undefined),
    ...Array.from({ length: days }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`),
  ]
  const weeks: (string | undefined)[][] = []
  for (let at = 0; at < cells.length; at += 7) {
    const week = cells.slice(at, at + 7)
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)])
  }
  return weeks
}
