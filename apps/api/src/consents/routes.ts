import type { LedgerRefusal } from '@drempel/core/consent'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Access } from '../access/roles.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { versionAnswerSchema } from '../initiatives/routes.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { nextNumber, numbered } from '../store/next-number.ts'
import type { Db, Store } from '../store/store.ts'
import {
  consentKeptSchema,
  consentPageSchema,
  consentSchema,
  consentStepSchema,
  exampleGiven,
  giveCommand,
  givenSchema,
} from './consent-answer.ts'
import { consentOf, type Kept, keepConsent } from './keep-consent.ts'
import { useTextSchema, useTexts } from './use-text.ts'

/** What the routes of consents need. */
export interface ConsentDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/** Who keeps the ledger. */
export const ledgerKeepers: Access = ['coordinator', 'communications']
const MOST_BYTES = 16 * 1024
export const consentPath = z.strictObject({ id: z.string().max(20).describe('Number of the consent: `c-0007`.') })

/** The ledger of consents. */
export function consentRoutes(dependencies: ConsentDependencies): Route[] {
  return [
    textRoute(),
    listRoute(dependencies),
    getRoute(dependencies),
    giveRoute(dependencies),
    stepRoute(dependencies),
  ]
}

/** What the ledger said no to, or what was not there. */
function refusedFor(kept: Extract<Kept, { ok: false }>): Refused {
  if (kept.why === 'unknown') return notThere
  return kept.why === 'changed' ? changedSince(kept.version) : refusedByLedger(kept.refusals)
}

const refusedByLedger = (refusals: readonly LedgerRefusal[]): Refused => ({
  refused: {
    status: 409,
    title: 'This cannot be done now.',
    ...(refusals[0] ? { detail: refusals[0].words } : {}),
    errors: refusals.map(({ words, rule }) => ({ pointer: '', reason: words, rule })),
  },
})

function textRoute(): Route {
  return {
    method: 'GET',
    path: '/v1/consent-text-for-use',
    open: false,
    access: 'account',
    operation: {
      id: 'getUseText',
      group: 'Consents',
      summary: 'Read what people agree to before they are shown',
      description: 'Let the person read it, or read it aloud, before they say yes.',
      answers: { 200: { description: 'The newest text.', schema: useTextSchema, example: useTexts[0] } },
    },
    answer: (c) => answerPrivate(c, 200, useTexts[0]),
  }
}

const listQuery = z.strictObject({
  subject: z.string().max(64).exactOptional().describe('Only those of this person.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Most consents in the answer.'),
  cursor: z.string().max(20).exactOptional().describe('`next` of the answer before this one.'),
})

function listRoute({ store }: ConsentDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/consents',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'listConsents',
      group: 'Consents',
      summary: 'See what people agreed to',
      description: 'The ledger, by number. Holds references to people and no names.',
      query: listQuery,
      answers: {
        200: { description: 'A page of it.', schema: consentPageSchema },
        422: { description: 'A parameter is unknown or wrong.', schema: problemSchema },
      },
    },
    async answer(c) {
      const query = readQuery(c, listQuery)
      if (!query.ok) return query.answer
      const { subject, limit, cursor } = query.value
      const rows = await store.db
        .selectFrom('consent')
        .$if(subject !== undefined, (one) => one.where('subject_id', '=', subject ?? ''))
        .$if(cursor !== undefined, (one) => one.where('id', '>', cursor ?? ''))
        .orderBy('id')
        .limit(limit + 1)
        .selectAll()
        .execute()
      const items = rows.slice(0, limit).map(({ state, version }) => ({ ...JSON.parse(state), version }))
      const next = rows.length > limit ? { next: rows[limit - 1]?.id } : {}
      return answerPrivate(c, 200, { items, ...next })
    },
  }
}

function getRoute({ store }: ConsentDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/consents/{id}',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'getConsent',
      group: 'Consents',
      summary: 'See one consent',
      description: 'What was agreed, and what remains of it.',
      path: consentPath,
      answers: {
        200: { description: 'The consent.', schema: consentSchema, headers: { etag: 'Its version, for `If-Match`.' } },
        404: { description: 'Nothing has this number.', schema: problemSchema },
      },
    },
    async answer(c) {
      const found = await consentOf(store.db, c.req.param('id') ?? '')
      if (!found) return answerProblem(c, 404, { title: notThere.refused.title })
      const { record, version } = found
      return answerPrivate(c, 200, { ...record, version }, { etag: versionTag(version) })
    },
  }
}

/** Whether somebody is known by this reference. */
async function isKnown(db: Db, id: string): Promise<boolean> {
  for (const table of ['person', 'contact'] as const) {
    if (await db.selectFrom(table).where('id', '=', id).select('id').executeTakeFirst()) return true
  }
  return false
}

function giveRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/consents',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'giveConsent',
      group: 'Consents',
      summary: 'Write down that somebody said yes',
      description:
        'The answer holds the number to write on the form. A birthday is used to decide and not kept. For more than was agreed, write down a new yes.',
      headers: idempotencyHeaders,
      body: { schema: givenSchema, example: exampleGiven },
      answers: {
        201: {
          description: 'Kept, and on disk.',
          schema: consentKeptSchema,
          headers: { location: 'The consent.', etag: 'Its version.' },
        },
        409: { description: 'The rules of the ledger say no; every reason, in Dutch.', schema: problemSchema },
        422: { description: 'The body is wrong, or nobody has this reference.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: givenSchema,
          mostBytes: MOST_BYTES,
          change: (given) => async (db) => {
            if (!(await isKnown(db, given.subjectId))) {
              const errors = [{ pointer: '/subjectId', reason: 'expected the reference of somebody who is known' }]
              return {
                refused: { status: 422, title: 'The body has fields that are missing, unknown or wrong.', errors },
              }
            }
            const id = numbered('c', await nextNumber(db, 'consent'))
            const kept = await keepConsent(db, id, giveCommand(given, id), undefined, {
              by: callerOf(c).id,
              at: now().toISOString(),
            })
            if (!kept.ok) return refusedFor(kept)
            const { evidenceRef } = kept.record
            const headers = { location: `/v1/consents/${id}`, etag: versionTag(kept.version) }
            return answered(201, { id, evidenceRef, version: kept.version }, headers)
          },
        },
      ),
  }
}

function stepRoute({ store, now }: ConsentDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/consents/{id}/steps',
    open: false,
    access: ledgerKeepers,
    operation: {
      id: 'changeConsent',
      group: 'Consents',
      summary: 'Write down that somebody wants less, or takes it back',
      description: 'From the day of withdrawal on nothing is permitted. Then ask the withdrawal report what must go.',
      path: consentPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: consentStepSchema, example: { kind: 'withdraw', on: '2026-11-25', reason: 'none-given' } },
      answers: {
        200: { description: 'Done, and on disk.', schema: versionAnswerSchema, headers: { etag: 'Its version now.' } },
        404: { description: 'Nothing has this number.', schema: problemSchema },
        409: { description: 'The rules of the ledger say no; every reason, in Dutch.', schema: problemSchema },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    answer(c) {
      const seen = readVersion(c)
      if (!seen.ok) return seen.answer
      return answerChange(
        c,
        { store, now },
        {
          schema: consentStepSchema,
          mostBytes: MOST_BYTES,
          change: (command) => async (db) => {
            const by = { by: callerOf(c).id, at: now().toISOString() }
            const kept = await keepConsent(db, c.req.param('id') ?? '', command, seen.value, by)
            if (!kept.ok) return refusedFor(kept)
            return answered(200, { version: kept.version }, { etag: versionTag(kept.version) })
          },
        },
      )
    },
  }
}
