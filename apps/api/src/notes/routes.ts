import type { ToolkitContent } from '@drempel/core/toolkit'
import { referenceSchema } from '@drempel/core/trajectory'
import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import type { Read } from '../http/read.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, type Refused } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import type { Db, Store } from '../store/store.ts'
import { trajectoryIn } from '../trajectories/carry-out.ts'
import { changeRefusals, ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'
import { checkPlace, questionsOf } from './check-notes.ts'
import { keepNote, noteRow, takeNoteAway } from './keep-note.ts'
import { keptNoteSchema, noteAnswer, noteAnswerSchema, noteSchema, notesSchema, warningsIn } from './note.ts'

/** What the routes of notes need. */
export interface NoteDependencies {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
}

/** Two thousand signs, also when each is written as an escape. */
const MOST_BYTES = 16 * 1024

const notePath = trajectoryPath.extend({
  noteId: referenceSchema.describe('Reference of the note, made by whoever writes it: a UUID in small letters.'),
})
const mayMatch = z.strictObject({
  'if-match': ifMatchHeaders.shape['if-match'].exactOptional().describe('Needed to give a note other words.'),
})

/** Writing down what is said and seen, also without a connection. */
export function noteRoutes(dependencies: NoteDependencies): Route[] {
  return [listRoute(dependencies), getRoute(dependencies), putRoute(dependencies), deleteRoute(dependencies)]
}

function listRoute({ store, now }: NoteDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}/notes',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'listNotes',
      group: 'Advice',
      summary: 'Read the notes',
      description: 'All notes of a trajectory, by day. Personal.',
      path: trajectoryPath,
      answers: {
        200: { description: 'The notes.', schema: notesSchema },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      if (!(await ownTrajectory(store.db, callerOf(c), id))) return answerProblem(c, 404, notThere.refused)
      const rows = await store.db
        .selectFrom('note')
        .where('trajectory_id', '=', id)
        .where('text', 'is not', null)
        .selectAll()
        .$narrowType<{ text: string }>()
        .orderBy('written_on')
        .orderBy('id')
        .execute()
      if (rows.length > 0) await readPersonal(store.write, readBy(c, now, id))
      return answerPrivate(c, 200, { items: rows.map(noteAnswer) })
    },
  }
}

function getRoute({ store, now }: NoteDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}/notes/{noteId}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'getNote',
      group: 'Advice',
      summary: 'Read one note',
      description: 'Such as the one that somebody else changed meanwhile. Personal.',
      path: notePath,
      answers: {
        200: { description: 'The note.', schema: noteAnswerSchema, headers: { etag: 'Its version, for `If-Match`.' } },
        404: { description: 'There is no such note, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const own = await ownTrajectory(store.db, callerOf(c), id)
      const row = own && (await noteRow(store.db, id, c.req.param('noteId') ?? ''))
      if (!row || row.text === null) return answerProblem(c, 404, notThere.refused)
      await readPersonal(store.write, readBy(c, now, id))
      return answerPrivate(c, 200, noteAnswer({ ...row, text: row.text }), { etag: versionTag(row.version) })
    },
  }
}

function putRoute({ content, store, now }: NoteDependencies): Route {
  const questions = questionsOf(content.guidance)
  return {
    method: 'PUT',
    path: '/v1/trajectories/{id}/notes/{noteId}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'writeNote',
      group: 'Advice',
      summary: 'Write a note',
      description:
        'Safe to send again, in any order with others: the same words change nothing. So an app without a connection can keep notes and send them all later. Other words for a note that is there need `If-Match`.',
      path: notePath,
      headers: mayMatch,
      body: {
        schema: noteSchema,
        example: { questionId: 'g2-3', text: 'Nieuwe buren staan vaak alleen.', writtenOn: '2026-11-24' },
      },
      answers: {
        200: { description: 'Kept, and on disk.', schema: keptNoteSchema, headers: { etag: 'Its version now.' } },
        ...changeRefusals,
      },
    },
    answer: (c) =>
      changeNote(c, { store, now }, noteSchema, warningsOf, (body, seen, { id, noteId, by, at }) => async (db) => {
        const row = await ownTrajectory(db, callerOf(c), id)
        if (!row) return notThere
        const errors = checkPlace(body, questions, trajectoryIn(row))
        if (errors.length > 0) return { refused: { status: 422, title: 'This note belongs nowhere.', errors } }
        return keepNote(db, { trajectoryId: id, id: noteId, body, seen, by, at })
      }),
  }
}

function deleteRoute({ store, now }: NoteDependencies): Route {
  return {
    method: 'DELETE',
    path: '/v1/trajectories/{id}/notes/{noteId}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'takeNoteAway',
      group: 'Advice',
      summary: 'Take a note away',
      description: 'Its words are gone at once, and its reference does not come back. Send `{}`.',
      path: notePath,
      headers: mayMatch,
      body: { schema: nothingSchema, example: {} },
      answers: {
        200: { description: 'Gone, and so on disk.', schema: keptNoteSchema, headers: { etag: 'Its version now.' } },
        ...changeRefusals,
      },
    },
    answer: (c) =>
      changeNote(
        c,
        { store, now },
        nothingSchema,
        () => [],
        (_, seen, { id, noteId, by, at }) =>
          async (db) =>
            (await ownTrajectory(db, callerOf(c), id))
              ? takeNoteAway(db, { trajectoryId: id, id: noteId, seen, by, at })
              : notThere,
      ),
  }
}

const warningsOf = ({ text }: z.output<typeof noteSchema>) => warningsIn(text)

const readBy = (c: Context<RequestState>, now: () => Date, trajectoryId: string) => ({
  at: now().toISOString(),
  by: callerOf(c).id,
  kind: 'note' as const,
  subject: trajectoryId,
})

/** The version that the writer saw, when they name one. */
const readSeen = (c: Context): Read<number | undefined> =>
  c.req.header('if-match') === undefined ? { ok: true, value: undefined } : readVersion(c)

/** Changes one note. What is warned of goes out with the answer, and is not kept with it. */
async function changeNote<Schema extends z.ZodType>(
  c: Context<RequestState>,
  { store, now }: Pick<NoteDependencies, 'store' | 'now'>,
  schema: Schema,
  warn: (body: z.output<Schema>) => readonly unknown[],
  change: (
    body: z.output<Schema>,
    seen: number | undefined,
    about: { readonly id: string; readonly noteId: string; readonly by: string; readonly at: string },
  ) => (db: Db) => Promise<{ readonly version: number } | Refused>,
): Promise<Response> {
  const seen = readSeen(c)
  if (!seen.ok) return seen.answer
  const { id, noteId } = { id: c.req.param('id') ?? '', noteId: c.req.param('noteId') ?? '' }
  if (!referenceSchema.safeParse(noteId).success) {
    const errors = [{ parameter: 'noteId', reason: 'expected small letters, digits and single hyphens' }]
    return answerProblem(c, 422, { title: 'A parameter has a wrong value.', errors })
  }
  let warnings: readonly unknown[] = []
  const answer = await answerChange(
    c,
    { store, now },
    {
      schema,
      mostBytes: MOST_BYTES,
      change: (body) => {
        warnings = warn(body)
        return async (db) => {
          const result = await change(body, seen.value, { id, noteId, by: callerOf(c).id, at: now().toISOString() })(db)
          if ('refused' in result) return result
          return answered(200, { id: noteId, version: result.version }, { etag: versionTag(result.version) })
        }
      },
    },
  )
  if (answer.status !== 200) return answer
  const { version } = (await answer.json()) as { version: number }
  return answerPrivate(c, 200, { id: noteId, version, warnings }, { etag: versionTag(version) })
}
