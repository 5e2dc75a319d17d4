import { z } from 'zod'

/**
 * A day on the calendar, `YYYY-MM-DD` (ISO 8601), without a time or a zone: `2026-11-24`. Days compare as text.
 * The type admits literals; {@link daySchema} and {@link parseDay} make sure that the day exists.
 */
export type Day = `${number}-${number}-${number}`

/**
 * Accepts a day that exists: `2028-02-29` yes, `2027-02-29` no. The cast narrows the type and not the value: zod's ISO
 * date has this shape, and a transform would not survive into JSON Schema.
 */
export const daySchema = z.iso.date('expected a day that exists, written as YYYY-MM-DD') as unknown as z.ZodType<
  Day,
  string
>

/** The day that this text names, or `undefined` when there is no such day. Never throws. */
export function parseDay(text: string): Day | undefined {
  const result = daySchema.safeParse(text)
  return result.success ? result.data : undefined
}

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01, negative before. The bridge to arithmetic; independent of zone and clock. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

const FIRST_NUMBER = Date.parse('0000-01-01T00:00:00Z') / MS_PER_DAY
const LAST_NUMBER = Date.parse('9999-12-31T00:00:00Z') / MS_PER_DAY

/**
 * The day with this number: the inverse of {@link dayNumber}.
 * @throws RangeError when the number is not whole, or lies outside the years 0 to 9999.
 */
export function dayFromNumber(number: number): Day {
  if (!Number.isInteger(number) || number < FIRST_NUMBER || number > LAST_NUMBER)
    throw new RangeError(`Unexpected day number ${number}, expected a whole number in the years 0 to 9999`)
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

/**
 * The day so many days later; earlier when `days` is negative.
 * @throws RangeError when `days` is not whole, or the day would lie outside the years 0 to 9999.
 */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Whole days from the first to the second day: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

const MONTHS_NL = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** The day as a Dutch reader expects it: `24 november 2026`. Needs no locale data, so the same in every runtime. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS_NL[(month ?? 1) - 1]} ${year}`
}
