import { createHash } from 'node:crypto'
import type { Plan } from '../model/plan.ts'
import { foldLine, icsInstant, icsText } from './ics-lines.ts'
import { momentsOf, type PostMoment } from './moments.ts'
import { type PreviousEvent, previousEvents } from './previous-events.ts'

/** How long a post stands in a calendar: long enough to be seen, too short to fill a morning. */
const MINUTES = 15

const MS_PER_MINUTE = 60_000

/**
 * The plan for a calendar program (RFC 5545): one event for each post, times in UTC so that no program has to know a zone.
 * @param now moment of making; what an event that is new or changed is stamped with.
 * @param previous the file as it was made before, if there was one: an event that stayed the same keeps its stamp, one that
 * changed gets the next sequence number, so that programs see which is newer. A post that was taken out is simply not there.
 */
export function renderCalendarIcs(plan: Plan, now: string, previous = ''): string {
  const before = previousEvents(previous)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Over de drempel//campaign//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Campagne Over de drempel',
    'X-WR-CALNAME:Campagne Over de drempel',
    ...momentsOf(plan.posts).flatMap((moment) => event(moment, icsInstant(now), before)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function event(moment: PostMoment, stamp: string, before: ReadonlyMap<string, PreviousEvent>): string[] {
  const { post, dueAt } = moment
  const uid = `${post.id}@over-de-drempel`
  const end = new Date(Date.parse(dueAt) + MINUTES * MS_PER_MINUTE).toISOString()
  const content = [
    `DTSTART:${icsInstant(dueAt)}`,
    `DTEND:${icsInstant(end)}`,
    `SUMMARY:${icsText(post.title)}`,
    `DESCRIPTION:${icsText(description(moment))}`,
    `LOCATION:${icsText(moment.channels.map(({ name }) => name).join(', '))}`,
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
  ]
  const mark = createHash('sha256').update(content.join('\n')).digest('hex')
  const known = before.get(uid)
  const same = known?.content === mark
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${known ? known.sequence + (same ? 0 : 1) : 0}`,
    `DTSTAMP:${same ? known.stamp : stamp}`,
    ...content,
    `X-DREMPEL-CONTENT:${mark}`,
    'END:VEVENT',
  ]
}

/** What is said where: channels that get the same words stand together. */
function description({ planned }: PostMoment): string {
  const byWords = Map.groupBy(planned, ({ parts }) => parts.join('\n---\n'))
  return [...byWords]
    .map(([words, same]) => `${same.map(({ channel }) => channel.name).join(', ')}\n${words}`)
    .join('\n\n')
}
