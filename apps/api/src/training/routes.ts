import { createHash } from 'node:crypto'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { certificateFor, criteria, scoreQuiz } from '@drempel/core/training'
import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Caller } from '../access/roles.ts'
import { personOf } from '../accounts/person-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readJson } from '../http/read-json.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { makeRecordId } from '../sign-up/reference.ts'
import type { Store } from '../store/store.ts'
import { certificateCss, renderCertificate } from './certificate-page.ts'
import { trainingOf } from './progress.ts'
import {
  moduleDoneSchema,
  observationKeptSchema,
  observationSentSchema,
  quizScoreSchema,
  quizSentSchema,
  trainingSchema,
} from './training-answer.ts'

/** What the routes of the training need. */
export interface TrainingDependencies {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

const MOST_BYTES = 32 * 1024
const idPath = z.strictObject({ id: z.string().max(64).describe('Reference of the account of the advisor.') })
const own = 'Only the advisor themselves; others get 404.'
const ownOrCoordinator = 'A coordinator all; an advisor only their own. Others get 404.'

/** How far advisors are with the training, and their certificates. */
export function trainingRoutes(dependencies: TrainingDependencies): Route[] {
  return [
    seeRoute(dependencies),
    moduleRoute(dependencies),
    quizRoute(dependencies),
    observationRoute(dependencies),
    certificateRoute(dependencies),
  ]
}

const nothing = (c: Context) => answerProblem(c, 404, { title: notThere.refused.title })
const maySeeTraining = (caller: Caller, id: string) => caller.roles.includes('coordinator') || caller.id === id
const wrongDay = (pointer: string): Refused => ({
  refused: {
    status: 422,
    title: 'The body has fields that are missing, unknown or wrong.',
    errors: [{ pointer, reason: 'expected a day that is not in the future' }],
  },
})

function seeRoute({ store, now }: TrainingDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/training/{id}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownOrCoordinator,
    operation: {
      id: 'getTraining',
      group: 'Advisors',
      summary: 'See how far somebody is with the training',
      description: 'The modules, the observed conversations, and what is still missing for the certificate.',
      path: idPath,
      answers: {
        200: { description: 'How far.', schema: trainingSchema },
        404: { description: 'It is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      if (!maySeeTraining(callerOf(c), id)) return nothing(c)
      const progress = (await trainingOf(store.db, [id]))(id)
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'training', subject: id })
      return answerPrivate(c, 200, { advisorId: id, ...progress, certificate: certificateFor(progress) })
    },
  }
}

function moduleRoute({ store, now }: TrainingDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/training/{id}/modules',
    open: false,
    access: ['advisor'],
    records: own,
    operation: {
      id: 'completeModule',
      group: 'Advisors',
      summary: 'Say that a module was done',
      description: 'Lesson, exercises and scenarios. The first day counts; saying it again changes nothing.',
      path: idPath,
      headers: idempotencyHeaders,
      body: { schema: moduleDoneSchema, example: { module: 'T1', completedOn: '2026-11-20' } },
      answers: {
        200: { description: 'Done, and on disk.', schema: moduleDoneSchema },
        404: { description: 'It is not yours.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: moduleDoneSchema,
          mostBytes: MOST_BYTES,
          change: (done) => async (db) => {
            const { id } = callerOf(c)
            if (c.req.param('id') !== id) return notThere
            if (done.completedOn > dutchDay(now())) return wrongDay('/completedOn')
            await db
              .insertInto('training_module')
              .values({ account_id: id, module: done.module, completed_on: done.completedOn, passed_on: null })
              .onConflict((conflict) => conflict.columns(['account_id', 'module']).doNothing())
              .execute()
            return answered(200, done)
          },
        },
      ),
  }
}

function quizRoute({ content, store, now }: TrainingDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/training/{id}/quizzes',
    open: false,
    access: ['advisor'],
    records: own,
    operation: {
      id: 'answerQuiz',
      group: 'Advisors',
      summary: 'Answer the questions of a module',
      description:
        'The server scores them. That somebody passed is kept, with the day; answers and scores are not. May be tried as often as one likes.',
      path: idPath,
      body: { schema: quizSentSchema, example: { module: 'T1', answers: {} } },
      answers: {
        200: { description: 'What came of it.', schema: quizScoreSchema },
        404: { description: 'It is not yours, or there is no such module.', schema: problemSchema },
        409: { description: 'The module itself was not done yet.', schema: problemSchema },
        422: { description: 'The body is wrong.', schema: problemSchema },
      },
    },
    answer: (c) => answerQuiz(c, { content, store, now }),
  }
}

async function answerQuiz(
  c: Context<RequestState>,
  { content, store, now }: Pick<TrainingDependencies, 'content' | 'store' | 'now'>,
): Promise<Response> {
  const body = await readJson(c, quizSentSchema, MOST_BYTES)
  if (!body.ok) return body.answer
  const { id } = callerOf(c)
  const { module, answers } = body.value
  const lesson = content.training.find((one) => one.id === module)
  if (c.req.param('id') !== id || !lesson) return nothing(c)
  const of = (db: typeof store.db) =>
    db.selectFrom('training_module').where('account_id', '=', id).where('module', '=', module)
  if (!(await of(store.db).select('module').executeTakeFirst())) {
    return answerProblem(c, 409, { title: 'This cannot be done now.', detail: 'Doe eerst de module zelf.' })
  }
  const score = scoreQuiz(lesson.quiz, answers)
  if (score.passed) {
    await store.write(async (db) => {
      await db
        .updateTable('training_module')
        .set({ passed_on: dutchDay(now()) })
        .where('account_id', '=', id)
        .where('module', '=', module)
        // The first time is the one that counts.
        .where('passed_on', 'is', null)
        .execute()
    })
  }
  return answerPrivate(c, 200, score)
}

function observationRoute({ store, now, randomBytes }: TrainingDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/training/{id}/observations',
    open: false,
    access: ['advisor', 'coordinator'],
    records: 'Everybody with the role but the advisor themselves.',
    operation: {
      id: 'observeConversation',
      group: 'Advisors',
      summary: 'Tell what you saw at a colleague’s conversation',
      description: 'A score on each of the seven criteria. Nothing about the people at the table.',
      path: idPath,
      headers: idempotencyHeaders,
      body: {
        schema: observationSentSchema,
        example: { on: '2026-11-20', scores: Object.fromEntries(criteria.map(({ id }) => [id, 3])) },
      },
      answers: {
        201: { description: 'Kept.', schema: observationKeptSchema },
        409: { description: 'Nobody observes themselves.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: observationSentSchema,
          mostBytes: MOST_BYTES,
          change: (seen) => async (db) => {
            const observer = callerOf(c).id
            const subject = c.req.param('id') ?? ''
            if (subject === observer) {
              const detail = 'Een collega kijkt mee, niet jijzelf.'
              return { refused: { status: 409, title: 'This cannot be done now.', detail } }
            }
            if (seen.on > dutchDay(now())) return wrongDay('/on')
            const id = makeRecordId('o', randomBytes)
            await db
              .insertInto('observation')
              .values({
                id,
                account_id: subject,
                observed_on: seen.on,
                observer_id: observer,
                scores: JSON.stringify(seen.scores),
              })
              .execute()
            await note(db, { at: now().toISOString(), event: 'conversation-observed', subject, by: observer })
            return answered(201, { id })
          },
        },
      ),
  }
}

/** The page may use its own style and letters, and nothing else. */
const certificatePolicy = `default-src 'none'; img-src 'self'; font-src 'self'; style-src 'sha256-${createHash('sha256').update(certificateCss).digest('base64')}'; frame-ancestors 'none'`

function certificateRoute({ content, store, now }: TrainingDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/training/{id}/certificate',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownOrCoordinator,
    operation: {
      id: 'getCertificate',
      group: 'Advisors',
      summary: 'Read the certificate as a page to print',
      description: 'In Dutch, one sheet of A4.',
      path: idPath,
      answers: {
        200: { description: 'The certificate.', type: 'text/html' },
        404: { description: 'It is not yours, or there is no such account.', schema: problemSchema },
        409: { description: 'Something is missing; every part, in Dutch.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const person = maySeeTraining(callerOf(c), id) ? await personOf(store.db, id) : undefined
      if (!person) return nothing(c)
      const certificate = certificateFor((await trainingOf(store.db, [id]))(id))
      if (certificate.earned) {
        await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'training', subject: id })
        const page = renderCertificate({ name: person.name, on: certificate.on, modules: content.training })
        c.header('content-security-policy', certificatePolicy)
        return c.body(page, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      }
      const errors = certificate.missing.map(({ words, rule }) => ({ pointer: '', reason: words, rule }))
      return answerProblem(c, 409, { title: 'The certificate is not there yet.', errors })
    },
  }
}
