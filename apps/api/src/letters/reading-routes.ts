import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import { personOf } from '../accounts/person-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { note } from '../journal/journal.ts'
import { addMail } from '../mail/add-mail.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { notThere, refusedFor } from '../requests/refused.ts'
import { makeRecordId } from '../sign-up/reference.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { carryOut, trajectoryIn, trajectoryRow } from '../trajectories/carry-out.ts'
import { doingNow } from '../trajectories/doing.ts'
import { ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'
import { letterIn, letterRow } from './keep-letter.ts'
import { checked } from './letter.ts'
import type { LetterDependencies } from './letter-dependencies.ts'
import { contextOf, materialOf } from './letter-material.ts'
import {
  askReaderSchema,
  readerAskedSchema,
  readingAnswerSchema,
  readingKeptSchema,
  readingLetterSchema,
  readingsSchema,
} from './reading.ts'

const MOST_BYTES = 16 * 1024
const readingPath = z.strictObject({ id: z.string().max(64).describe('Reference of the reading.') })
const askedRecords = 'Only who was asked to read it. Others get 404.'

/** A colleague reads a letter before it goes. */
export function readingRoutes(dependencies: LetterDependencies): Route[] {
  return [askRoute(dependencies), listRoute(dependencies), getRoute(dependencies), answerRoute(dependencies)]
}

function askRoute({ store, now, randomBytes, canMail }: LetterDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/trajectories/{id}/letter/readers',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'askReader',
      group: 'Advice',
      summary: 'Ask a colleague to read the letter',
      description:
        'An advisor or a coordinator, by their account. They may then see this letter as it was finished, and nothing else of the trajectory. Asking the same reader again changes nothing.',
      path: trajectoryPath,
      headers: idempotencyHeaders,
      body: { schema: askReaderSchema, example: { readerId: 'a-47k2mx9qh4t' } },
      answers: {
        201: { description: 'Asked, and on disk. A mail follows.', schema: readerAskedSchema },
        404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
        409: { description: 'There is nothing to read, or this person cannot be its reader.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: askReaderSchema,
          mostBytes: MOST_BYTES,
          change:
            ({ readerId }) =>
            async (db) => {
              const id = c.req.param('id') ?? ''
              const row = await ownTrajectory(db, callerOf(c), id)
              if (!row) return notThere
              const state = trajectoryIn(row)
              const letter = await letterRow(db, id)
              if (state.stage !== 'advice-drafted' || !letter?.digest) return nothingToRead
              if (state.advice.authorIds.includes(readerId)) return isAuthor
              const reader = await personOf(db, readerId)
              if (!reader?.roles.some((role) => role === 'advisor' || role === 'coordinator')) return noReader
              const earlier = await db
                .selectFrom('reading')
                .where('trajectory_id', '=', id)
                .where('digest', '=', letter.digest)
                .where('reader_id', '=', readerId)
                .select('id')
                .executeTakeFirst()
              if (earlier) return answered(201, { readingId: earlier.id })
              const readingId = makeRecordId('r', randomBytes)
              await db
                .insertInto('reading')
                .values({
                  id: readingId,
                  trajectory_id: id,
                  digest: letter.digest,
                  reader_id: readerId,
                  asked_by: callerOf(c).id,
                  asked_on: dutchDay(now()),
                  state: 'asked',
                  remarks: null,
                  answered_on: null,
                })
                .execute()
              await note(db, { at: now().toISOString(), event: 'reader-asked', subject: id, by: callerOf(c).id })
              if (canMail) {
                await addMail(db, { id: `${readingId}-asked`, kind: 'reading-asked', subject: readingId, now: now() })
              }
              return answered(201, { readingId })
            },
        },
      ),
  }
}

function listRoute({ store }: LetterDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/readings',
    open: false,
    access: ['advisor', 'coordinator'],
    records: 'Only what the caller was asked to read.',
    operation: {
      id: 'listReadings',
      group: 'Advice',
      summary: 'See which letters wait for me',
      description: 'Letters that the caller was asked to read and that did not change since.',
      answers: { 200: { description: 'What waits.', schema: readingsSchema } },
    },
    async answer(c) {
      const rows = await store.db
        .selectFrom('reading')
        .innerJoin('letter', 'letter.trajectory_id', 'reading.trajectory_id')
        .whereRef('letter.digest', '=', 'reading.digest')
        .where('reader_id', '=', callerOf(c).id)
        .where('state', '<>', 'read')
        .selectAll('reading')
        .orderBy('asked_on')
        .orderBy('reading.id')
        .execute()
      return answerPrivate(c, 200, { items: rows.map(summaryOf) })
    },
  }
}

function getRoute({ content, store, now }: LetterDependencies): Route {
  const material = materialOf(content)
  return {
    method: 'GET',
    path: '/v1/readings/{id}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: askedRecords,
    operation: {
      id: 'getReading',
      group: 'Advice',
      summary: 'Read a letter of a colleague',
      description: 'As it was finished, with what the quality gates say. Personal. Gone once the letter changed.',
      path: readingPath,
      answers: {
        200: { description: 'The letter.', schema: readingLetterSchema },
        404: { description: 'There is nothing here for you to read.', schema: problemSchema },
      },
    },
    async answer(c) {
      const found = await readingFor(store.db, c)
      if (!found) return answerProblem(c, 404, notThere.refused)
      const { reading, letter } = found
      const trajectory = await trajectoryRow(store.db, reading.trajectory_id)
      if (!trajectory) return answerProblem(c, 404, notThere.refused)
      const subject = reading.trajectory_id
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'letter', subject })
      const words = checked(letterIn(letter), contextOf(trajectoryIn(trajectory), material))
      return answerPrivate(c, 200, { ...summaryOf(reading), ...words, remarks: reading.remarks })
    },
  }
}

function answerRoute({ store, now, canMail }: LetterDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/readings/{id}/answer',
    open: false,
    access: ['advisor', 'coordinator'],
    records: askedRecords,
    operation: {
      id: 'answerReading',
      group: 'Advice',
      summary: 'Say that a letter can go, or what should change',
      description:
        'Who wrote at a letter cannot be its second reader. After remarks, the letter may still be found good.',
      path: readingPath,
      headers: idempotencyHeaders,
      body: { schema: readingAnswerSchema, example: { kind: 'read', on: '2026-11-24' } },
      answers: {
        200: { description: 'Kept, and on disk.', schema: readingKeptSchema },
        404: { description: 'There is nothing here for you to read.', schema: problemSchema },
        409: { description: 'The rules of the trajectory say no; every reason, in Dutch.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: readingAnswerSchema,
          mostBytes: MOST_BYTES,
          change: (body) => async (db) => {
            const found = await readingFor(db, c)
            if (!found) return notThere
            const { id, trajectory_id: trajectoryId, digest } = found.reading
            const at = now()
            const by = callerOf(c).id
            if (body.kind === 'read') {
              const command = { kind: 'read-advice', on: body.on, digest } as const
              const result = await carryOut(db, trajectoryId, command, undefined, await doingNow(db, callerOf(c), at))
              if (!result.ok) return refusedFor(result)
            } else {
              await note(db, { at: at.toISOString(), event: 'reader-remarked', subject: trajectoryId, by })
            }
            const remarks = body.kind === 'remarks' ? { remarks: body.remarks } : {}
            await db
              .updateTable('reading')
              .set({ state: body.kind, answered_on: dutchDay(at), ...remarks })
              .where('id', '=', id)
              .execute()
            if (canMail) {
              await addMail(db, { id: `${id}-${body.kind}`, kind: 'reading-answered', subject: id, now: at })
            }
            return answered(200, { state: body.kind })
          },
        },
      ),
  }
}

/** The reading that the caller was asked for, with the letter, as long as that is the letter they were asked to read. */
async function readingFor(db: Db, c: Context) {
  const reading = await db
    .selectFrom('reading')
    .where('id', '=', c.req.param('id') ?? '')
    .where('reader_id', '=', callerOf(c).id)
    .selectAll()
    .executeTakeFirst()
  const row = reading && (await letterRow(db, reading.trajectory_id))
  return reading && row?.finished != null && row.digest === reading.digest
    ? { reading, letter: row.finished }
    : undefined
}

const summaryOf = (row: Tables['reading']) => ({
  id: row.id,
  askedBy: row.asked_by,
  askedOn: row.asked_on,
  state: row.state,
})

const nothingToRead: Refused = {
  refused: {
    status: 409,
    title: 'Er ligt geen brief klaar om te lezen.',
    detail: 'Maak de brief af, en vraag dan een collega.',
  },
}
const isAuthor: Refused = {
  refused: { status: 409, title: 'Wie aan het advies schreef, kan niet de tweede lezer zijn.' },
}
const noReader: Refused = {
  refused: {
    status: 409,
    title: 'Deze collega kan geen tweede lezer zijn.',
    detail: 'Vraag een adviseur of coördinator.',
  },
}
