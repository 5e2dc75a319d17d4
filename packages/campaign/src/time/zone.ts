/** The clock that everybody in the calendar lives by. */
export const zone = 'Europe/Amsterdam'

/** A moment as the Netherlands see it. */
export interface LocalTime {
  /** Day, `2027-03-04`. */
  readonly day: string
  /** Time to the minute, `10:00`. */
  readonly time: string
  /** Distance to UTC, `+01:00`. */
  readonly offset: string
}

/** What the clock of the Netherlands shows at this instant, whatever zone the process runs in. */
export function localTime(instant: string): LocalTime {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5), offset: local.offset }
}
