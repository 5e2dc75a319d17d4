const MS_PER_HOUR = 3_600_000

/** Milliseconds of a moment in UTC. */
const utc = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  Date.UTC(year, month - 1, day, hour, minute)

/** Last Sunday of a month with 31 days, as a day of the month. */
const lastSunday = (year: number, month: number) => 31 - new Date(utc(year, month, 31)).getUTCDay()

/** Days of the year on which the clock of the Netherlands changes (Directive 2000/84/EC): the last Sundays of March and October. */
export const changeDays = (year: number) => ({ forward: lastSunday(year, 3), back: lastSunday(year, 10) })

/**
 * Every instant, in milliseconds, at which the clock of the Netherlands shows this: none in the hour that is skipped, two in the
 * hour that comes twice. Counted by the directive, without a time zone database: what the tests compare with.
 */
export function instantsOf(year: number, month: number, day: number, hour: number, minute: number): number[] {
  const { forward, back } = changeDays(year)
  const summer = [utc(year, 3, forward, 1), utc(year, 10, back, 1)] as const
  const isSummer = (ms: number) => ms >= summer[0] && ms < summer[1]
  const shown = utc(year, month, day, hour, minute)
  return [
    ...(isSummer(shown - 2 * MS_PER_HOUR) ? [shown - 2 * MS_PER_HOUR] : []),
    ...(isSummer(shown - MS_PER_HOUR) ? [] : [shown - MS_PER_HOUR]),
  ]
}
