import { withdrawalReport } from '@drempel/core/consent'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { note } from '../journal/journal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { makeRecordId } from '../sign-up/reference.ts'
import { placeRemovedSchema, placeSchema, placeSentSchema, withdrawalReportSchema } from './consent-answer.ts'
import { consentOf } from './keep-consent.ts'
import { placesOf } from './places.ts'
import { type ConsentDependencies, consentPath, ledgerKeepers } from './routes.ts'

const MOST_BYTES = 8 * 1024

/** Where something was published under a consent. */
export const placesSchema = z.strictObject({
  items: z.array(placeSchema).describe('Places, the earliest first; what was taken down too.'),
})

/** A place that was kept. */
export const placeKeptSchema = z.strictObject({ id: z.string().describe('Reference of the place.') })

/** Where things were published, and what must go. */
export function placeRoutes(dependencies: ConsentDependencies): Route[] {
  return [listRoute(dependencies), addRoute(dependencies), removedRoute(dependencies), reportRoute(dependencies)]
}

function listRoute({ store }: ConsentDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/consents/{id}/places',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'listPlaces',
      group: 'Consents',
      summary: 'See where something was published under a consent',
      description: 'Pages, booklets, films, clips, posts.',
      path: consentPath,
      answers: { 200: { description: 'The places.', schema: placesSchema } },
    },
    answer: async (c) => answerPrivate(c, 200, { items: await placesOf(store.db, c.req.param('id') ?? '') }),
  }
}

function addRoute({ store, now, randomBytes }: ConsentDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/published-places',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'addPlace',
      group: 'Consents',
      summary: 'Write down where something was published',
      description: 'So that it can be found when somebody takes their consent back. Also when it should not have been.',
      headers: idempotencyHeaders,
      body: {
        schema: placeSentSchema,
        example: {
          consentId: 'c-0007',
          use: 'clips',
          place: 'https://film.example/filmpje-3',
          publishedOn: '2026-11-20',
        },
      },
      answers: {
        201: { description: 'Kept, and on disk.', schema: placeKeptSchema },
        422: { description: 'The body is wrong, or no consent has this number.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: placeSentSchema,
          mostBytes: MOST_BYTES,
          change:
            ({ consentId, use, place, publishedOn }) =>
            async (db) => {
              if (!(await consentOf(db, consentId))) {
                const errors = [{ pointer: '/consentId', reason: 'expected the number of a consent that is kept' }]
                return {
                  refused: { status: 422, title: 'The body has fields that are missing, unknown or wrong.', errors },
                }
              }
              const id = makeRecordId('u', randomBytes)
              await db
                .insertInto('published_place')
                .values({
                  id,
                  consent_id: consentId,
                  used_for: use,
                  place,
                  published_on: publishedOn,
                  removed_on: null,
                })
                .execute()
              await note(db, { at: now().toISOString(), event: 'published', subject: consentId, by: callerOf(c).id })
              return answered(201, { id })
            },
        },
      ),
  }
}

function removedRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/published-places/{id}/removed',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'removePlace',
      group: 'Consents',
      summary: 'Write down that it was taken down',
      description: 'The place stays in the list, so that it can be shown that it went, and when.',
      path: z.strictObject({ id: z.string().max(64).describe('Reference of the place.') }),
      headers: idempotencyHeaders,
      body: { schema: placeRemovedSchema, example: { removedOn: '2026-11-25' } },
      answers: {
        200: { description: 'Done, and on disk.', schema: placeRemovedSchema },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: placeRemovedSchema,
          mostBytes: MOST_BYTES,
          change:
            ({ removedOn }) =>
            async (db) => {
              const row = await db
                .updateTable('published_place')
                .set({ removed_on: removedOn })
                .where('id', '=', c.req.param('id') ?? '')
                .returning('consent_id')
                .executeTakeFirst()
              if (!row) return notThere
              await note(db, {
                at: now().toISOString(),
                event: 'taken-down',
                subject: row.consent_id,
                by: callerOf(c).id,
              })
              return answered(200, { removedOn })
            },
        },
      ),
  }
}

function reportRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/consents/{id}/withdrawal-report',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'getWithdrawalReport',
      group: 'Consents',
      summary: 'Ask what must go',
      description: 'Everything published that the consent no longer permits today, and what to do about each.',
      path: consentPath,
      answers: {
        200: { description: 'The report.', schema: withdrawalReportSchema },
        404: { description: 'Nothing has this number.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const found = await consentOf(store.db, id)
      if (!found) return answerProblem(c, 404, { title: notThere.refused.title })
      const places = (await placesOf(store.db, id)).map(({ id: _, ...place }) => place)
      return answerPrivate(c, 200, withdrawalReport(found.record, places, dutchDay(now())))
    },
  }
}
