import type { ToolkitContent } from '@drempel/core/toolkit'
import { referenceSchema } from '@drempel/core/trajectory'
import type { Context } from 'hono'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import type { Read } from '../http/read.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import type { Db, Store } from '../store/store.ts'
import { changeRefusals, ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'
import { type LessonBody, lessonAnswer, lessonBodySchema, lessonKeptSchema, lessonsAnswerSchema } from './lesson.ts'

/** What the routes of lessons need. */
export interface LessonDependencies {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
}

const MOST_BYTES = 32 * 1024
const MOST_SHOWN = 500
const lessonPath = trajectoryPath.extend({
  lessonId: referenceSchema.describe('Reference of the lesson, made by whoever writes it: a UUID in small letters.'),
})

/** Writing down what an initiative learnt, and reading what may be passed on. */
export const lessonRoutes = (dependencies: LessonDependencies): Route[] => [
  ownRoute(dependencies),
  sharedRoute(dependencies.store),
  putRoute(dependencies),
]

function ownRoute({ store, now }: LessonDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}/lessons',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'listLessons',
      group: 'Lessons',
      summary: 'Read the lessons of a trajectory',
      description: 'Also those that are not passed on. Personal.',
      path: trajectoryPath,
      answers: {
        200: { description: 'The lessons.', schema: lessonsAnswerSchema },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      if (!(await ownTrajectory(store.db, callerOf(c), id))) return answerProblem(c, 404, notThere.refused)
      const rows = await lessons(store.db).where('trajectory_id', '=', id).execute()
      if (rows.length > 0) {
        await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'lesson', subject: id })
      }
      return answerPrivate(c, 200, { items: rows.map(lessonAnswer) })
    },
  }
}

function sharedRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/v1/lessons',
    open: false,
    access: ['editor'],
    records: 'Only lessons that the initiative agreed to pass on.',
    operation: {
      id: 'listSharedLessons',
      group: 'Lessons',
      summary: 'Read what may be passed on',
      description: `Lessons that initiatives agreed to share, at most ${MOST_SHOWN}. From which trajectory stays out of it.`,
      answers: { 200: { description: 'The lessons.', schema: lessonsAnswerSchema } },
    },
    async answer(c) {
      const rows = await lessons(store.db).where('shared', '=', 1).limit(MOST_SHOWN).execute()
      return answerPrivate(c, 200, { items: rows.map(lessonAnswer) })
    },
  }
}

const lessons = (db: Db) => db.selectFrom('lesson').selectAll().orderBy('learnt_on').orderBy('id')

function putRoute({ content, store, now }: LessonDependencies): Route {
  const slugs = new Set(content.pieces.map(({ slug }) => slug))
  return {
    method: 'PUT',
    path: '/v1/trajectories/{id}/lessons/{lessonId}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'writeLesson',
      group: 'Lessons',
      summary: 'Write down a lesson',
      description:
        'Safe to send again: the same words change nothing. Other words for a lesson that is there need `If-Match`. The step `log-lessons` says that the lessons are complete.',
      path: lessonPath,
      headers: ifMatchHeaders.partial(),
      body: {
        schema: lessonBodySchema,
        example: {
          text: 'Met één vaste plek bij de deur komt iemand die nieuw is vaker terug.',
          pieces: ['portiekkoffie'],
          shared: true,
          credit: 'Voorbeeldtafel',
          consentId: null,
          learntOn: '2026-11-24',
        },
      },
      answers: {
        200: { description: 'Kept, and on disk.', schema: lessonKeptSchema, headers: { etag: 'Its version now.' } },
        ...changeRefusals,
      },
    },
    async answer(c) {
      const seen = readSeen(c)
      if (!seen.ok) return seen.answer
      const id = referenceSchema.safeParse(c.req.param('lessonId'))
      if (!id.success) {
        const errors = [{ parameter: 'lessonId', reason: 'expected small letters, digits and single hyphens' }]
        return answerProblem(c, 422, { title: 'A parameter has a wrong value.', errors })
      }
      return answerChange(
        c,
        { store, now },
        {
          schema: lessonBodySchema,
          mostBytes: MOST_BYTES,
          change: (body) => async (db) => {
            const trajectoryId = c.req.param('id') ?? ''
            if (!(await ownTrajectory(db, callerOf(c), trajectoryId))) return notThere
            const errors = body.pieces.flatMap((slug, index) =>
              slugs.has(slug) ? [] : [{ pointer: `/pieces/${index}`, reason: 'expected a piece of the toolkit' }],
            )
            if (errors.length > 0) return { refused: { status: 422, title: 'A piece is not in the toolkit.', errors } }
            const kept = await keepLesson(db, trajectoryId, id.data, body, seen.value, callerOf(c).id)
            if ('refused' in kept) return kept
            if (kept.event) {
              await note(db, { at: now().toISOString(), event: kept.event, subject: id.data, by: callerOf(c).id })
            }
            return answered(200, { id: id.data, version: kept.version }, { etag: versionTag(kept.version) })
          },
        },
      )
    },
  }
}

const readSeen = (c: Context): Read<number | undefined> =>
  c.req.header('if-match') === undefined ? { ok: true, value: undefined } : readVersion(c)

async function keepLesson(
  db: Db,
  trajectoryId: string,
  id: string,
  body: LessonBody,
  seen: number | undefined,
  by: string,
): Promise<{ readonly version: number; readonly event?: string } | Refused> {
  const fields = {
    text: body.text,
    pieces: JSON.stringify(body.pieces),
    shared: body.shared ? 1 : 0,
    credit: body.credit,
    consent_id: body.consentId,
    learnt_on: body.learntOn,
  }
  const row = await db.selectFrom('lesson').where('id', '=', id).selectAll().executeTakeFirst()
  if (!row) {
    if (seen !== undefined) return notThere
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('lesson')
      .values({ id, trajectory_id: trajectoryId, ...fields, written_by: by, version: 1 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    // The same lesson came twice at the same moment, and the other one was first.
    if (numInsertedOrUpdatedRows === 0n) return keepLesson(db, trajectoryId, id, body, seen, by)
    return { version: 1, event: 'lesson-written' }
  }
  if (row.trajectory_id !== trajectoryId) return taken
  if ((Object.keys(fields) as (keyof typeof fields)[]).every((key) => row[key] === fields[key])) {
    return { version: row.version }
  }
  if (seen !== row.version) return changedSince(row.version)
  const version = row.version + 1
  const { numUpdatedRows } = await db
    .updateTable('lesson')
    .set({ ...fields, version })
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  return numUpdatedRows === 0n ? changedSince(version) : { version, event: 'lesson-rewritten' }
}

const taken: Refused = { refused: { status: 409, title: 'Another lesson has this reference.' } }
