import { consentIdSchema } from '@drempel/core/consent'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { problemSchema } from '../http/problem.ts'
import { lineSchema, linesSchema } from '../http/words.ts'
import { versionAnswerSchema } from '../initiatives/routes.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import { nextNumber, numbered } from '../store/next-number.ts'
import type { Db } from '../store/store.ts'
import { consentOf } from './keep-consent.ts'
import { type ConsentDependencies, ledgerKeepers } from './routes.ts'

const MOST_BYTES = 16 * 1024
const quotePath = z.strictObject({ id: z.string().max(20).describe('Number of the quote: `q-0012`.') })

/** Words of somebody, as they are sent. */
export const quoteSentSchema = z.strictObject({
  text: linesSchema.describe('The words, as they were said.'),
  speaker: lineSchema.describe('Who said it, as it would be shown: `een buurvrouw`.'),
  consentId: consentIdSchema.nullable().describe('Number of the consent, or `null` while nobody agreed.'),
})

/** Words of somebody, as they are kept. */
export const quoteKeptSchema = z.strictObject({
  id: z.string().describe('Number of the quote.'),
  ...quoteSentSchema.shape,
  version: z.int().describe('Its version, for `If-Match`.'),
})

/** All quotes. */
export const quotesSchema = z.strictObject({
  items: z.array(quoteKeptSchema).describe('Quotes, by number; at most 1000.'),
})
const MOST_SHOWN = 1000

/** A quote that was added. */
export const quoteAddedSchema = z.strictObject({ id: z.string().describe('Number of the quote.') })

/** Words of people, for site, film and campaign. They become public only through a consent. */
export function quoteRoutes(dependencies: ConsentDependencies): Route[] {
  return [listRoute(dependencies), addRoute(dependencies), changeRoute(dependencies), removeRoute(dependencies)]
}

const exampleQuote = { text: 'Ik kom volgende week weer.', speaker: 'een buurman', consentId: null }

/** Refuses a number that no consent has. */
async function withoutConsent(db: Db, consentId: string | null): Promise<Refused | undefined> {
  if (consentId === null || (await consentOf(db, consentId))) return undefined
  const errors = [{ pointer: '/consentId', reason: 'expected the number of a consent that is kept' }]
  return { refused: { status: 422, title: 'The body has fields that are missing, unknown or wrong.', errors } }
}

function listRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/quotes',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'listQuotes',
      group: 'Consents',
      summary: 'See what people said',
      description: 'Also what may not be public. `GET /v1/project-report` tells what is held back, and why.',
      answers: { 200: { description: 'The quotes.', schema: quotesSchema } },
    },
    async answer(c) {
      const rows = await store.db.selectFrom('quote').orderBy('id').limit(MOST_SHOWN).selectAll().execute()
      const items = rows.map(({ id, text, speaker, consent_id: consentId, version }) => ({
        id,
        text,
        speaker,
        consentId,
        version,
      }))
      const subject = items.map(({ id }) => id)
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'person', subject })
      return answerPrivate(c, 200, { items })
    },
  }
}

function addRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/quotes',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'addQuote',
      group: 'Consents',
      summary: 'Keep what somebody said',
      description: 'Stays in the store until a consent permits more.',
      headers: idempotencyHeaders,
      body: { schema: quoteSentSchema, example: exampleQuote },
      answers: {
        201: { description: 'Kept, and on disk.', schema: quoteAddedSchema, headers: { etag: 'Its version.' } },
        422: { description: 'The body is wrong, or no consent has this number.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: quoteSentSchema,
          mostBytes: MOST_BYTES,
          change:
            ({ text, speaker, consentId }) =>
            async (db) => {
              const refused = await withoutConsent(db, consentId)
              if (refused) return refused
              const id = numbered('q', await nextNumber(db, 'quote'))
              await db.insertInto('quote').values({ id, text, speaker, consent_id: consentId, version: 1 }).execute()
              await note(db, { at: now().toISOString(), event: 'quote-added', subject: id, by: callerOf(c).id })
              return answered(201, { id }, { etag: versionTag(1) })
            },
        },
      ),
  }
}

function changeRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'PUT',
    path: '/v1/quotes/{id}',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'changeQuote',
      group: 'Consents',
      summary: 'Change a quote, or the consent that it rests on',
      description: 'Replaces all of it.',
      path: quotePath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: quoteSentSchema, example: { ...exampleQuote, consentId: 'c-0007' } },
      answers: {
        200: { description: 'Done, and on disk.', schema: versionAnswerSchema, headers: { etag: 'Its version now.' } },
        404: { description: 'Nothing has this number.', schema: problemSchema },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        422: { description: 'The body is wrong, or no consent has this number.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    answer(c) {
      const seen = readVersion(c)
      if (!seen.ok) return seen.answer
      const id = c.req.param('id') ?? ''
      return answerChange(
        c,
        { store, now },
        {
          schema: quoteSentSchema,
          mostBytes: MOST_BYTES,
          change:
            ({ text, speaker, consentId }) =>
            async (db) => {
              const refused = await withoutConsent(db, consentId)
              if (refused) return refused
              const version = seen.value + 1
              const { numUpdatedRows } = await db
                .updateTable('quote')
                .set({ text, speaker, consent_id: consentId, version })
                .where('id', '=', id)
                .where('version', '=', seen.value)
                .executeTakeFirst()
              if (numUpdatedRows === 0n) {
                const row = await db.selectFrom('quote').where('id', '=', id).select('version').executeTakeFirst()
                return row ? changedSince(row.version) : notThere
              }
              await note(db, { at: now().toISOString(), event: 'quote-changed', subject: id, by: callerOf(c).id })
              return answered(200, { version }, { etag: versionTag(version) })
            },
        },
      )
    },
  }
}

function removeRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/quotes/{id}/remove',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'removeQuote',
      group: 'Consents',
      summary: 'Erase a quote',
      description: 'The words are gone; that there was a quote stays in the journal.',
      path: quotePath,
      headers: idempotencyHeaders,
      body: { schema: nothingSchema, example: {} },
      answers: {
        200: { description: 'Done, and on disk.', schema: nothingSchema },
        404: { description: 'Nothing has this number.', schema: problemSchema },
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
            const { numDeletedRows } = await db.deleteFrom('quote').where('id', '=', id).executeTakeFirst()
            if (numDeletedRows === 0n) return notThere
            await note(db, { at: now().toISOString(), event: 'quote-erased', subject: id, by: callerOf(c).id })
            return answered(200, {})
          },
        },
      ),
  }
}
