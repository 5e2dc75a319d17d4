import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Caller } from '../access/roles.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import type { Db, Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { initiativeAnswer, initiativeDetailsSchema, initiativeRow, initiativeSchema } from './initiative.ts'
import { moveToProvince } from './move-to-province.ts'

/** What the routes of initiatives need. */
export interface InitiativeDependencies {
  readonly store: Store
  readonly now: () => Date
}

const MOST_BYTES = 32 * 1024
const idPath = z.strictObject({ id: z.string().max(64).describe('Reference of the initiative.') })

/** What comes back after a change. */
export const versionAnswerSchema = z.strictObject({
  version: z.int().describe('Its version now; the `ETag` says the same.'),
})

/** Seeing an initiative, and correcting what is known of it. */
export function initiativeRoutes({ store, now }: InitiativeDependencies): Route[] {
  return [seeRoute(store, now), correctRoute(store, now)]
}

/** Whether somebody may see an initiative: a coordinator and communications all, an advisor those of their trajectories. */
async function mayRead(db: Db, caller: Caller, id: string): Promise<boolean> {
  if (caller.roles.includes('coordinator') || caller.roles.includes('communications')) return true
  const own = await db
    .selectFrom('trajectory')
    .where('initiative_id', '=', id)
    .where('advisor_id', '=', caller.id)
    .select('id')
    .executeTakeFirst()
  return own !== undefined
}

function seeRoute(store: Store, now: () => Date): Route {
  return {
    method: 'GET',
    path: '/v1/initiatives/{id}',
    open: false,
    access: ['advisor', 'coordinator', 'communications'],
    records: 'Coordinators and communications see all; an advisor those of their own trajectories. Others get 404.',
    operation: {
      id: 'getInitiative',
      group: 'Trajectories',
      summary: 'See an initiative',
      description: 'What it is called, where it is and what it asks. Whom to ask for stands elsewhere.',
      path: idPath,
      answers: {
        200: {
          description: 'The initiative.',
          schema: initiativeSchema,
          headers: { etag: 'Its version, for `If-Match`.' },
        },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const row = await initiativeRow(store.db, id)
      if (!row || !(await mayRead(store.db, callerOf(c), id))) {
        return answerProblem(c, 404, { title: notThere.refused.title })
      }
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'initiative', subject: id })
      return answerPrivate(c, 200, initiativeAnswer(row), { etag: versionTag(row.version) })
    },
  }
}

function correctRoute(store: Store, now: () => Date): Route {
  return {
    method: 'PUT',
    path: '/v1/initiatives/{id}',
    open: false,
    access: ['coordinator'],
    operation: {
      id: 'correctInitiative',
      group: 'Trajectories',
      summary: 'Correct what is known of an initiative',
      description: 'Replaces all of it. Themes and languages are what matching an advisor goes by.',
      path: idPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: {
        schema: initiativeDetailsSchema,
        example: {
          name: 'Voorbeeldtafel',
          province: 'drenthe',
          place: 'een dorp',
          question: 'Wij eten elke maand samen. Hoe bereiken we buren die nooit komen?',
          meeting: 'either',
          themes: ['welcome'],
          languages: ['nl'],
        },
      },
      answers: changeAnswers,
    },
    answer: (c) =>
      changeInitiative(c, { store, now }, initiativeDetailsSchema, 'initiative-corrected', async (details, db) => {
        await moveToProvince(db, c.req.param('id') ?? '', details.province)
        return { ...details, themes: JSON.stringify(details.themes), languages: JSON.stringify(details.languages) }
      }),
  }
}

/** Answers of a route that changes an initiative. */
export const changeAnswers = {
  200: { description: 'Done, and on disk.', schema: versionAnswerSchema, headers: { etag: 'Its version now.' } },
  404: { description: 'Nothing has this reference.', schema: problemSchema },
  412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
  422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
  428: { description: '`If-Match` is missing.', schema: problemSchema },
} as const

/** Changes fields of an initiative, when nobody was first. `fieldsOf` may refuse. */
export function changeInitiative<Schema extends z.ZodType>(
  c: Context<RequestState>,
  { store, now }: InitiativeDependencies,
  schema: Schema,
  event: string,
  fieldsOf: (body: z.output<Schema>, db: Db) => Promise<Partial<Tables['initiative']> | Refused>,
): Response | Promise<Response> {
  const seen = readVersion(c)
  if (!seen.ok) return seen.answer
  const id = c.req.param('id') ?? ''
  return answerChange(
    c,
    { store, now },
    {
      schema,
      mostBytes: MOST_BYTES,
      change: (body) => async (db) => {
        const row = await initiativeRow(db, id)
        if (!row) return notThere
        if (row.version !== seen.value) return changedSince(row.version)
        const fields = await fieldsOf(body, db)
        if ('refused' in fields) return { refused: fields.refused }
        const version = row.version + 1
        const { numUpdatedRows } = await db
          .updateTable('initiative')
          .set({ ...fields, version })
          .where('id', '=', id)
          .where('version', '=', row.version)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return changedSince(version)
        await note(db, { at: now().toISOString(), event, subject: id, by: callerOf(c).id })
        return answered(200, { version }, { etag: versionTag(version) })
      },
    },
  )
}
