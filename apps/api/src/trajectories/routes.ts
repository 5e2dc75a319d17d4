import type { ToolkitContent } from '@drempel/core/toolkit'
import { trajectoryCommandSchema } from '@drempel/core/trajectory'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { missingLessons } from '../lessons/lesson.ts'
import { missingNotes } from '../notes/check-notes.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere, refusedFor } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import type { Store } from '../store/store.ts'
import { calendarOf } from './calendar.ts'
import { carryOut, trajectoryIn } from './carry-out.ts'
import { doingNow } from './doing.ts'
import { trajectoryPage, trajectoryQuerySchema } from './list.ts'
import { ownTrajectory, trajectoryPath } from './own-trajectory.ts'
import { trajectoryAnswer, trajectoryAnswerSchema, trajectoryPageSchema } from './trajectory-answer.ts'

/** What the routes of trajectories need. */
export interface TrajectoryDependencies {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
}

/** Largest command, in bytes: references, days and choices. */
const MOST_BYTES = 64 * 1024

/** Kinds of command that have an address of their own, since more than the trajectory changes with them. */
export const elsewhere = new Set<string>(['sign-up', 'draft-advice', 'read-advice', 'send-advice'])
/** Kinds of command that only a coordinator gives. */
const forCoordinators = new Set<string>(['match', 'hand-over'])

/** Seeing trajectories, and taking their steps. */
export function trajectoryRoutes({ store, now }: TrajectoryDependencies): Route[] {
  return [listRoute(store, now), getRoute(store, now), commandRoute(store, now)]
}

function listRoute(store: Store, now: () => Date): Route {
  return {
    method: 'GET',
    path: '/v1/trajectories',
    open: false,
    access: ['advisor', 'coordinator'],
    operation: {
      id: 'listTrajectories',
      group: 'Trajectories',
      summary: 'List trajectories',
      description: 'A coordinator sees all of them, an advisor their own. The earliest signed up comes first.',
      query: trajectoryQuerySchema,
      answers: {
        200: { description: 'A page of them.', schema: trajectoryPageSchema },
        422: { description: 'A parameter is unknown or wrong.', schema: problemSchema },
      },
    },
    async answer(c) {
      const query = readQuery(c, trajectoryQuerySchema)
      if (!query.ok) return query.answer
      return answerPrivate(c, 200, await trajectoryPage(store.db, callerOf(c), dutchDay(now()), query.value))
    },
  }
}

function getRoute(store: Store, now: () => Date): Route {
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}',
    open: false,
    access: ['advisor', 'coordinator'],
    operation: {
      id: 'getTrajectory',
      group: 'Trajectories',
      summary: 'See one trajectory',
      description: 'With what can be done now, what is due and what is late. Send its `ETag` along with the next step.',
      path: trajectoryPath,
      answers: {
        200: {
          description: 'The trajectory.',
          schema: trajectoryAnswerSchema,
          headers: { etag: 'Its version, for `If-Match`.' },
        },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const row = await ownTrajectory(store.db, callerOf(c), c.req.param('id') ?? '')
      if (!row) return answerProblem(c, 404, { title: notThere.refused.title })
      const initiative = await store.db
        .selectFrom('initiative')
        .where('id', '=', row.initiative_id)
        .select(['name', 'province'])
        .executeTakeFirstOrThrow()
      const answer = trajectoryAnswer(trajectoryIn(row), initiative, dutchDay(now()), await calendarOf(store.db))
      return answerPrivate(c, 200, answer, { etag: versionTag(row.version) })
    },
  }
}

/** What comes back after a step: where the trajectory stands now. */
export const stepAnswerSchema = z.strictObject({
  event: z.string().describe('What happened: the kind of the event in the journal.'),
  stage: z.string().describe('Where the trajectory stands now.'),
  version: z.int().describe('Its version now; the `ETag` says the same.'),
})

function commandRoute(store: Store, now: () => Date): Route {
  return {
    method: 'POST',
    path: '/v1/trajectories/{id}/steps',
    open: false,
    access: ['advisor', 'coordinator'],
    operation: {
      id: 'takeStep',
      group: 'Trajectories',
      summary: 'Take a step',
      description:
        'A command of the core, told apart by `kind`. Matching and handing over are for coordinators. Signing up and the letter have addresses of their own.',
      path: trajectoryPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: {
        schema: trajectoryCommandSchema,
        example: { kind: 'plan-conversation', on: '2026-11-24', plannedFor: '2026-12-08', mode: 'on-site' },
      },
      answers: {
        200: {
          description: 'Done, and on disk.',
          schema: stepAnswerSchema,
          headers: { etag: 'Its version now, for the next `If-Match`.' },
        },
        403: { description: 'This step is for a coordinator.', schema: problemSchema },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
        409: { description: 'The rules of the trajectory say no; every reason, in Dutch.', schema: problemSchema },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    async answer(c) {
      const version = readVersion(c)
      if (!version.ok) return version.answer
      const caller = callerOf(c)
      const id = c.req.param('id') ?? ''
      return answerChange(
        c,
        { store, now },
        {
          schema: trajectoryCommandSchema,
          mostBytes: MOST_BYTES,
          change: (command) => async (db) => {
            if (!(await ownTrajectory(db, caller, id))) return notThere
            if (elsewhere.has(command.kind)) {
              return { refused: { status: 422, title: 'This step has an address of its own.' } }
            }
            if (forCoordinators.has(command.kind) && !caller.roles.includes('coordinator')) {
              return { refused: { status: 403, title: 'This step is for a coordinator.' } }
            }
            const errors = [...(await missingNotes(db, id, command)), ...(await missingLessons(db, id, command))]
            if (errors.length > 0)
              return { refused: { status: 422, title: 'The step names what is not there.', errors } }
            const result = await carryOut(db, id, command, version.value, await doingNow(db, caller, now()))
            if (!result.ok) return refusedFor(result)
            const { stage, version: next } = result.trajectory
            return answered(200, { event: result.event.kind, stage, version: next }, { etag: versionTag(next) })
          },
        },
      )
    },
  }
}
