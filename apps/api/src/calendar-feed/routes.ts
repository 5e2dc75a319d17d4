import { createHash } from 'node:crypto'
import { daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import { personOf } from '../accounts/person-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readJson } from '../http/read-json.ts'
import { note } from '../journal/journal.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import type { Store } from '../store/store.ts'
import { calendarOf } from '../trajectories/calendar.ts'
import { appointmentsOf } from './appointments.ts'
import { ongoingOf } from './own-trajectories.ts'
import { renderCalendar } from './render-calendar.ts'

/** What the routes of calendars need. */
export interface CalendarFeedDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/** A secret address of a calendar. */
export const feedMadeSchema = z.strictObject({
  path: z.string().describe('Where the calendar is. Who has it can read it, so give it to your own calendar only.'),
})

/** Whether somebody has a calendar. */
export const feedSchema = z.strictObject({
  madeOn: daySchema.nullable().describe('Day on which the address was made, or `null` when there is none.'),
})

/** Bytes in the secret: 192 bits. */
const SECRET_BYTES = 24
const MOST_BYTES = 64

/** A calendar of appointments and due days for one's own calendar program, by an address that cannot be guessed. */
export const calendarFeedRoutes = (dependencies: CalendarFeedDependencies): Route[] => [
  stateRoute(dependencies.store),
  makeRoute(dependencies),
  endRoute(dependencies),
  feedRoute(dependencies),
]

function stateRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/v1/calendar-feed',
    open: false,
    access: ['advisor'],
    records: 'Only the caller’s own.',
    operation: {
      id: 'getCalendarFeed',
      group: 'Trajectories',
      summary: 'Ask whether I have a calendar address',
      description: 'The address itself is shown once, when it is made.',
      answers: { 200: { description: 'When it was made.', schema: feedSchema } },
    },
    async answer(c) {
      const row = await store.db
        .selectFrom('calendar_feed')
        .where('account_id', '=', callerOf(c).id)
        .select('made_on')
        .executeTakeFirst()
      return answerPrivate(c, 200, { madeOn: row?.made_on ?? null })
    },
  }
}

function makeRoute({ store, now, randomBytes }: CalendarFeedDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/calendar-feed',
    open: false,
    access: ['advisor'],
    records: 'Only the caller’s own.',
    operation: {
      id: 'makeCalendarFeed',
      group: 'Trajectories',
      summary: 'Make a calendar address',
      description:
        'With appointments and due days, for one’s own calendar program. An earlier address stops working. Only a hash of the secret is kept, so it cannot be shown again.',
      body: { schema: nothingSchema, example: {} },
      answers: { 201: { description: 'Made, and on disk.', schema: feedMadeSchema } },
    },
    async answer(c) {
      const body = await readJson(c, nothingSchema, MOST_BYTES)
      if (!body.ok) return body.answer
      // Not by `answerChange`: what that answers may be kept, and a secret may not.
      const secret = Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url')
      const by = callerOf(c).id
      const made = { secret_hash: hashOf(secret), made_on: dutchDay(now()) }
      await store.write(async (db) => {
        await db
          .insertInto('calendar_feed')
          .values({ account_id: by, ...made })
          .onConflict((conflict) => conflict.column('account_id').doUpdateSet(made))
          .execute()
        await note(db, { at: now().toISOString(), event: 'calendar-made', subject: by, by })
      })
      return answerPrivate(c, 201, { path: `/v1/calendars/${secret}` })
    },
  }
}

function endRoute({ store, now }: CalendarFeedDependencies): Route {
  return {
    method: 'DELETE',
    path: '/v1/calendar-feed',
    open: false,
    access: ['advisor'],
    records: 'Only the caller’s own.',
    operation: {
      id: 'endCalendarFeed',
      group: 'Trajectories',
      summary: 'End my calendar address',
      description: 'Whoever has the address reads nothing any more. Send `{}`.',
      body: { schema: nothingSchema, example: {} },
      answers: { 200: { description: 'Ended, and so on disk.', schema: nothingSchema } },
    },
    async answer(c) {
      const body = await readJson(c, nothingSchema, MOST_BYTES)
      if (!body.ok) return body.answer
      const by = callerOf(c).id
      await store.write(async (db) => {
        await db.deleteFrom('calendar_feed').where('account_id', '=', by).execute()
        await note(db, { at: now().toISOString(), event: 'calendar-ended', subject: by, by })
      })
      return answerPrivate(c, 200, {})
    },
  }
}

function feedRoute({ store, now }: CalendarFeedDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/calendars/{secret}',
    open: false,
    access: 'everyone',
    records: 'Who has the secret address, as long as its advisor has access.',
    operation: {
      id: 'readCalendar',
      group: 'Trajectories',
      summary: 'Read a calendar',
      description: 'For calendar programs, which cannot log in. It holds references and days, and no names.',
      path: z.strictObject({ secret: z.string().max(64).describe('The secret part of the address.') }),
      answers: {
        200: { description: 'The calendar.', type: 'text/calendar' },
        404: { description: 'This address does not work, or not any more.', schema: problemSchema },
      },
    },
    async answer(c) {
      const row = await store.db
        .selectFrom('calendar_feed')
        .where('secret_hash', '=', hashOf(c.req.param('secret') ?? ''))
        .select('account_id')
        .executeTakeFirst()
      const advisor = row && (await personOf(store.db, row.account_id))
      if (!advisor?.roles.includes('advisor')) {
        return answerProblem(c, 404, { title: 'There is no calendar at this address.' })
      }
      const own = await ongoingOf(store.db, advisor.id)
      const appointments = appointmentsOf(own, await calendarOf(store.db))
      return c.body(renderCalendar(appointments, now()), 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'no-store',
      })
    },
  }
}

/** A secret of 192 bits cannot be guessed, so a quick hash without salt keeps it well enough. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')
