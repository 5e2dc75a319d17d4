import { composeLetter } from '@drempel/core/trajectory'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { pointerOf } from '../http/faults.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readJson } from '../http/read-json.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import type { Db } from '../store/store.ts'
import { trajectoryIn } from '../trajectories/carry-out.ts'
import { changeRefusals, ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'
import { changeLetter, letterIn, letterRow } from './keep-letter.ts'
import {
  checked,
  composedSchema,
  composeSchema,
  letterAnswerSchema,
  letterDraftSchema,
  letterKeptSchema,
} from './letter.ts'
import type { LetterDependencies } from './letter-dependencies.ts'
import { contextOf, materialOf } from './letter-material.ts'

/** A letter of some pages, also when every sign is written as an escape. */
export const MOST_LETTER_BYTES = 256 * 1024

/** Composing a letter, and keeping it while it is worked at. */
export function draftRoutes(dependencies: LetterDependencies): Route[] {
  return [composeRoute(dependencies), getRoute(dependencies), putRoute(dependencies)]
}

function composeRoute({ content, store }: LetterDependencies): Route {
  const material = materialOf(content)
  return {
    method: 'POST',
    path: '/v1/trajectories/{id}/letter/compose',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'composeLetter',
      group: 'Advice',
      summary: 'Compose a letter',
      description:
        'From blocks of the library and notes of the conversation. Answers the letter with everything that the quality gates say of it. Nothing is kept.',
      path: trajectoryPath,
      body: {
        schema: composeSchema,
        example: { choices: [{ blockId: 'thanks', noteIds: ['n-1'], values: { gebeurtenis: 'er stond al koffie' } }] },
      },
      answers: {
        200: { description: 'The letter.', schema: composedSchema },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
        422: { description: 'Something is missing in the choices; every place, in Dutch.', schema: problemSchema },
      },
    },
    async answer(c) {
      const row = await ownTrajectory(store.db, callerOf(c), c.req.param('id') ?? '')
      if (!row) return answerProblem(c, 404, notThere.refused)
      const body = await readJson(c, composeSchema, MOST_LETTER_BYTES)
      if (!body.ok) return body.answer
      const composed = composeLetter(body.value.choices, material.blocks)
      if (composed.ok) return answerPrivate(c, 200, checked(composed.letter, contextOf(trajectoryIn(row), material)))
      const errors = composed.issues.map(({ path, words, rule }) => ({
        pointer: pointerOf(['choices', ...path]),
        reason: words,
        rule,
      }))
      return answerProblem(c, 422, { title: 'The letter cannot be composed yet.', errors })
    },
  }
}

function getRoute({ content, store, now }: LetterDependencies): Route {
  const material = materialOf(content)
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}/letter',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'getLetter',
      group: 'Advice',
      summary: 'See the letter',
      description: 'The draft, what was finished, who read it, and how it went to the initiative. Personal.',
      path: trajectoryPath,
      answers: {
        200: {
          description: 'The letter.',
          schema: letterAnswerSchema,
          headers: { etag: 'Its version, for `If-Match`.' },
        },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const row = await ownTrajectory(store.db, callerOf(c), id)
      if (!row) return answerProblem(c, 404, notThere.refused)
      const letter = await letterRow(store.db, id)
      if (letter) {
        await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'letter', subject: id })
      }
      const answer = {
        version: letter?.version ?? 0,
        choices: letter ? JSON.parse(letter.choices) : [],
        draft: letter ? checked(letterIn(letter.draft), contextOf(trajectoryIn(row), material)) : null,
        finished:
          letter?.finished != null && letter.digest !== null
            ? { digest: letter.digest, letter: letterIn(letter.finished) }
            : null,
        readings: await readingsOf(store.db, id, letter?.digest ?? null),
        sent: letter?.sent_way ? { way: letter.sent_way, ...(await mailOf(store.db, letter.mail_id)) } : null,
      }
      return answerPrivate(c, 200, answer, { etag: versionTag(answer.version) })
    },
  }
}

async function readingsOf(db: Db, trajectoryId: string, digest: string | null) {
  const rows = await db
    .selectFrom('reading')
    .where('trajectory_id', '=', trajectoryId)
    .selectAll()
    .orderBy('asked_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    readerId: row.reader_id,
    askedOn: row.asked_on,
    state: row.state,
    remarks: row.remarks,
    current: row.digest === digest,
  }))
}

async function mailOf(db: Db, id: string | null) {
  const row = id === null ? undefined : await db.selectFrom('mail').where('id', '=', id).selectAll().executeTakeFirst()
  return { mail: row?.state ?? null, maybeTwice: row?.maybe_twice === 1 }
}

function putRoute({ store, now }: LetterDependencies): Route {
  return {
    method: 'PUT',
    path: '/v1/trajectories/{id}/letter',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'keepLetter',
      group: 'Advice',
      summary: 'Keep a draft',
      description: 'Whole, with its problems if it has them. The first draft comes with `If-Match: "v0"`.',
      path: trajectoryPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: letterDraftSchema, example: { choices: [], letter: { blocks: [] } } },
      answers: {
        200: { description: 'Kept, and on disk.', schema: letterKeptSchema, headers: { etag: 'Its version now.' } },
        ...changeRefusals,
      },
    },
    async answer(c) {
      const seen = readVersion(c)
      if (!seen.ok) return seen.answer
      const id = c.req.param('id') ?? ''
      return answerChange(
        c,
        { store, now },
        {
          schema: letterDraftSchema,
          mostBytes: MOST_LETTER_BYTES,
          change:
            ({ choices, letter }) =>
            async (db) => {
              if (!(await ownTrajectory(db, callerOf(c), id))) return notThere
              const fields = { choices: JSON.stringify(choices), draft: JSON.stringify(letter) }
              const kept = await changeLetter(db, id, seen.value, fields)
              if ('refused' in kept) return kept
              return answered(200, kept, { etag: versionTag(kept.version) })
            },
        },
      )
    },
  }
}
