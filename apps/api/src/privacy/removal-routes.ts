import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { problemSchema } from '../http/problem.ts'
import { note } from '../journal/journal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import { signUpRow } from '../sign-up/keep-sign-up.ts'
import { makeReference, parseReference } from '../sign-up/reference.ts'
import type { Store } from '../store/store.ts'
import { monthsBefore } from './months.ts'
import { removalAskedSchema, removalRequestSchema, removalRequestsSchema } from './privacy-answer.ts'

/** What requests to remove data need. */
export interface RemovalDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

const MOST_BYTES = 1024
const MOST_SHOWN = 200

/** People without an account ask to remove what they told; a coordinator looks who asks, and erases. */
export const removalRoutes = (dependencies: RemovalDependencies): Route[] => [
  askRoute(dependencies),
  listRoute(dependencies),
  declineRoute(dependencies),
]

function askRoute({ store, now, randomBytes }: RemovalDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/removal-requests',
    open: false,
    access: 'everyone',
    limit: 'sign-up',
    operation: {
      id: 'askRemoval',
      group: 'Privacy',
      summary: 'Ask to remove your data',
      description:
        'With the code of your sign-up; no account is needed. Somebody of the project looks at it within a month, since a code alone does not say who has it. The answer is the same for a code that nobody has.',
      headers: idempotencyHeaders,
      body: { schema: removalRequestSchema, example: { reference: '7K2MX-9QH4T' } },
      answers: {
        202: { description: 'It came, and is on disk.', schema: removalAskedSchema, example: { received: true } },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: removalRequestSchema,
          mostBytes: MOST_BYTES,
          change:
            ({ reference: typed }) =>
            async (db) => {
              const reference = parseReference(typed)
              const row = reference && (await signUpRow(db, reference))
              const asked = answered(202, { received: true })
              if (!row) return asked
              const open = await db
                .selectFrom('removal_request')
                .where('reference', '=', row.reference)
                .where('state', '=', 'asked')
                .select('id')
                .executeTakeFirst()
              if (open) return asked
              const at = now().toISOString()
              const id = `r-${makeReference(randomBytes).toLowerCase().replace('-', '')}`
              await db
                .insertInto('removal_request')
                .values({
                  id,
                  reference: row.reference,
                  asked_at: at,
                  state: 'asked',
                  decided_by: null,
                  decided_at: null,
                })
                .execute()
              await note(db, { at, event: 'removal-asked', subject: row.reference })
              return asked
            },
        },
      ),
  }
}

function listRoute({ store }: RemovalDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/removal-requests',
    open: false,
    access: ['coordinator', 'administrator'],
    operation: {
      id: 'listRemovals',
      group: 'Privacy',
      summary: 'See who asked to remove their data',
      description:
        'Look with the contact whether they asked, then erase the code: `POST /v1/privacy/persons/{subject}/erase`. That ends the request too.',
      answers: { 200: { description: 'The requests.', schema: removalRequestsSchema } },
    },
    async answer(c) {
      const rows = await store.db
        .selectFrom('removal_request')
        .where('state', '=', 'asked')
        .orderBy('asked_at')
        .limit(MOST_SHOWN)
        .selectAll()
        .execute()
      const items = rows.map(({ id, reference, asked_at }) => ({
        id,
        reference,
        askedAt: asked_at,
        // AVG art. 12, third paragraph: within one month.
        answerBefore: monthsBefore(dutchDay(new Date(asked_at)), -1),
      }))
      return answerPrivate(c, 200, { items })
    },
  }
}

function declineRoute({ store, now }: RemovalDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/removal-requests/{id}/decline',
    open: false,
    access: ['coordinator', 'administrator'],
    operation: {
      id: 'declineRemoval',
      group: 'Privacy',
      summary: 'Do not remove',
      description: 'When the contact says that they did not ask. Tell them so, and why, within a month.',
      path: z.strictObject({ id: z.string().max(64).describe('Reference of the request.') }),
      headers: idempotencyHeaders,
      body: { schema: nothingSchema, example: {} },
      answers: {
        200: { description: 'Done, and on disk.', schema: nothingSchema },
        404: { description: 'Nothing waits with this reference.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: nothingSchema,
          mostBytes: MOST_BYTES,
          change: () => async (db) => {
            const id = c.req.param('id') ?? ''
            const who = { by: callerOf(c).id, at: now().toISOString() }
            const { numUpdatedRows } = await db
              .updateTable('removal_request')
              .set({ state: 'declined', decided_by: who.by, decided_at: who.at })
              .where('id', '=', id)
              .where('state', '=', 'asked')
              .executeTakeFirst()
            if (numUpdatedRows === 0n) return notThere
            await note(db, { ...who, event: 'removal-declined', subject: id })
            return answered(200, {})
          },
        },
      ),
  }
}
