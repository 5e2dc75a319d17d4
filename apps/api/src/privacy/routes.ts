import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { keepSetting } from '../settings/setting.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import type { Store } from '../store/store.ts'
import { correctionSchema, correctPerson } from './correct-person.ts'
import { type Erasure, erasePerson } from './erase-person.ts'
import { exportPerson } from './export-person.ts'
import {
  correctedSchema,
  erasedSchema,
  periodsSetSchema,
  personExportSchema,
  retentionSchema,
} from './privacy-answer.ts'
import { readPersonal } from './read-personal.ts'
import { retentionPlan } from './retention.ts'
import { defaultPeriods, periodsOf, RETENTION_SETTING, retentionPeriodsSchema } from './retention-periods.ts'

/** What the routes of privacy need. */
export interface PrivacyDependencies {
  readonly store: Store
  readonly now: () => Date
}

const MOST_BYTES = 4 * 1024
const access = ['coordinator', 'administrator'] as const

const subjectPath = z.strictObject({
  subject: z
    .string()
    .max(64)
    .describe('Reference of an account, a contact, a person who is quoted or an initiative, or the code of a sign-up.'),
})

const unknown = { description: 'Nothing has this reference.', schema: problemSchema }

/** Seeing, mending and erasing what is kept of one person; and what goes by itself. */
export function privacyRoutes(dependencies: PrivacyDependencies): Route[] {
  return [
    exportRoute(dependencies),
    correctRoute(dependencies),
    eraseRoute(dependencies),
    retentionRoute(dependencies),
    periodsRoute(dependencies),
  ]
}

function exportRoute({ store, now }: PrivacyDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/privacy/persons/{subject}',
    open: false,
    access,
    operation: {
      id: 'exportPerson',
      group: 'Privacy',
      summary: 'See all that is kept of somebody',
      description: 'To answer who asks what you keep of them, within a month. Also who saw it. Personal.',
      path: subjectPath,
      answers: { 200: { description: 'All of it.', schema: personExportSchema }, 404: unknown },
    },
    async answer(c) {
      const subject = c.req.param('subject') ?? ''
      const found = await exportPerson(store.db, subject)
      if (!found) return answerProblem(c, 404, { title: notThere.refused.title })
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'export', subject })
      return answerPrivate(c, 200, found)
    },
  }
}

function correctRoute({ store, now }: PrivacyDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/privacy/persons/{subject}/correct',
    open: false,
    access,
    operation: {
      id: 'correctPerson',
      group: 'Privacy',
      summary: 'Mend a name, address or number',
      description: 'What is left out stays as it is. The journal keeps that it was mended, not what.',
      path: subjectPath,
      headers: idempotencyHeaders,
      body: { schema: correctionSchema, example: { name: 'Voorbeeld Persoon' } },
      answers: {
        200: { description: 'Mended, and on disk.', schema: correctedSchema },
        404: unknown,
        409: { description: 'Another account has this address.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: correctionSchema,
          mostBytes: MOST_BYTES,
          change: (correction) => async (db) => {
            const subject = c.req.param('subject') ?? ''
            const who = { by: callerOf(c).id, at: now().toISOString() }
            const result = await correctPerson(db, subject, correction, who)
            if (result === 'unknown') return notThere
            if (result === 'address-taken') {
              return { refused: { status: 409, title: 'Another account has this address.' } } satisfies Refused
            }
            return answered(200, { subject })
          },
        },
      ),
  }
}

function eraseRoute({ store, now }: PrivacyDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/privacy/persons/{subject}/erase',
    open: false,
    access,
    operation: {
      id: 'erasePerson',
      group: 'Privacy',
      summary: 'Erase somebody',
      description:
        'Their names, numbers and words, everywhere in the store, for good. What happened stays in the journal, by references that lead to nobody. Signed forms on paper, and what was published, you remove yourself: see the withdrawal report.',
      path: subjectPath,
      headers: idempotencyHeaders,
      body: { schema: nothingSchema, example: {} },
      answers: {
        200: { description: 'Erased, and on disk.', schema: erasedSchema },
        404: unknown,
        409: {
          description: 'Their access has not ended, or they have trajectories that go on.',
          schema: problemSchema,
        },
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
            const who = { by: callerOf(c).id, at: now().toISOString() }
            const result = await erasePerson(db, c.req.param('subject') ?? '', who)
            return result.ok ? answered(200, { erased: result.erased }) : refusalFor(result)
          },
        },
      ),
  }
}

function refusalFor({ why }: Extract<Erasure, { ok: false }>): Refused {
  if (why === 'unknown') return notThere
  const detail =
    why === 'has-access'
      ? 'End their access first: POST /v1/members/{id}/end.'
      : 'Hand over their trajectories first, so that no initiative is left alone.'
  return { refused: { status: 409, title: 'This account cannot be erased yet.', detail } }
}

function retentionRoute({ store, now }: PrivacyDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/privacy/retention',
    open: false,
    access,
    operation: {
      id: 'planRetention',
      group: 'Privacy',
      summary: 'See what would go today',
      description: 'How long what is kept, and what would go today by that. Changes nothing.',
      answers: {
        200: {
          description: 'The plan.',
          schema: retentionSchema,
          headers: { etag: 'Of the periods, for `If-Match`.' },
        },
      },
    },
    async answer(c) {
      const { periods, version } = await periodsOf(store.db)
      const due = await retentionPlan(store.db, dutchDay(now()))
      return answerPrivate(c, 200, { periods, due }, { etag: versionTag(version) })
    },
  }
}

function periodsRoute({ store, now }: PrivacyDependencies): Route {
  return {
    method: 'PUT',
    path: '/v1/privacy/retention',
    open: false,
    access,
    operation: {
      id: 'setRetention',
      group: 'Privacy',
      summary: 'Set how long what is kept',
      description: 'See the plan afterwards: what it names goes in the coming night, and does not come back.',
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: retentionPeriodsSchema, example: { ...defaultPeriods, projectEndsOn: '2027-12-31' } },
      answers: {
        200: { description: 'Set, and on disk.', schema: periodsSetSchema, headers: { etag: 'Its version now.' } },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    async answer(c) {
      const version = readVersion(c)
      if (!version.ok) return version.answer
      return answerChange(
        c,
        { store, now },
        {
          schema: retentionPeriodsSchema,
          mostBytes: MOST_BYTES,
          change: (periods) => async (db) => {
            const before = await periodsOf(db)
            if (before.version !== version.value) return changedSince(before.version)
            const next = before.version + 1
            await keepSetting(db, RETENTION_SETTING, periods, next)
            return answered(200, { version: next }, { etag: versionTag(next) })
          },
        },
      )
    },
  }
}
