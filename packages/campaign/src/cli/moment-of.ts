import { UsageError } from '@drempel/diagnostics'
import { zone } from '../time/zone.ts'
import type { Words } from '../words/words.ts'

/** Of a day without a time the morning: what is due that day still is, and consents of that day count. */
const MORNING = '06:00'

/**
 * The moment that somebody means with `--now`, as an instant in UTC: a day or a time on the clock of the Netherlands, or an
 * instant. Of a time that comes twice the first.
 * @throws UsageError when there is no such moment.
 */
export function momentOf(written: string | undefined, nowMs: number, words: Words): string {
  if (written === undefined) return new Date(nowMs).toISOString()
  const local = /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T${MORNING}` : written
  try {
    const moment = /(Z|[+-]\d\d:?\d\d)$/i.test(local.slice(10))
      ? Temporal.Instant.from(local)
      : Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant()
    return new Date(moment.epochMilliseconds).toISOString()
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError(words.usageErrors.now(written), { cause })
    throw cause
  }
}
