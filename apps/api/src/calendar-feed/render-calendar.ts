import { wordmark } from '@drempel/brand'
import ical from 'ical-generator'
import type { Appointment } from './appointments.ts'

/** How often a calendar program may ask again, in seconds. */
const EVERY_SECONDS = 3_600

/** Appointments as an iCalendar file (RFC 5545), whole days. `now` is when it was made. */
export function renderCalendar(appointments: readonly Appointment[], now: Date): string {
  const calendar = ical({
    name: wordmark,
    prodId: { company: 'Over de drempel', product: 'api', language: 'NL' },
    ttl: EVERY_SECONDS,
  })
  for (const { id, on, words } of appointments) {
    const start = new Date(`${on}T00:00:00Z`)
    calendar.createEvent({
      id: `${id}@over-de-drempel.invalid`,
      stamp: now,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      timezone: 'UTC',
      summary: words,
    })
  }
  return calendar.toString()
}
