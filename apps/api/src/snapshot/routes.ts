import type { Day } from '@drempel/core/calendar'
import { type Snapshot, snapshotFor, snapshotSchema } from '@drempel/core/snapshot'
import type { Route } from '../contract/route.ts'
import { answerTagged, tagOf } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { rememberLast } from '../http/remember-last.ts'
import { exampleSnapshot } from './snapshot.example.ts'

/** Reading where the project stands. */
export function snapshotRoutes(snapshot: Snapshot, now: () => Date): Route[] {
  const textOn = rememberLast((day: Day) => {
    const text = JSON.stringify(snapshotFor(snapshot, 'site', day))
    return { text, tag: tagOf(text) }
  })
  return [
    {
      method: 'GET',
      path: '/v1/snapshot',
      open: true,
      access: 'everyone',
      operation: {
        id: 'getSnapshot',
        group: 'Project',
        summary: 'Read where the project stands',
        description:
          'Counts of initiatives, published figures, quotes and lessons. Consent is asked again every day: who withdrew theirs is not in it. `example: true` means that all of it is made up; say so wherever you show it.',
        answers: {
          200: {
            description: 'The public part of the project data.',
            schema: snapshotSchema,
            example: exampleSnapshot,
            headers: { etag: 'Changes when the answer changes. Send it back as `If-None-Match`.' },
          },
          304: { description: 'What you have, by the tag you sent, is still the same.' },
        },
      },
      answer(c) {
        const { text, tag } = textOn(dutchDay(now()))
        return answerTagged(c, text, tag)
      },
    },
  ]
}
