import type { Province } from '@drempel/core/vocabulary'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere, refusedFor } from '../requests/refused.ts'
import { versionTag } from '../requests/version.ts'
import type { Db, Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { begin } from '../trajectories/carry-out.ts'
import { doingNow } from '../trajectories/doing.ts'
import { signUpRow } from './keep-sign-up.ts'
import { makePersonId, makeRecordId, parseReference } from './reference.ts'

/** What the coordinator's side of signing up needs. */
export interface SignUpDeskDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/** The coordinator takes in who signed up, or does not. */
export function signUpDeskRoutes(dependencies: SignUpDeskDependencies): Route[] {
  return [waitingRoute(dependencies), acceptRoute(dependencies), declineRoute(dependencies)]
}

/** A sign-up as a coordinator sees it. */
export const signUpCardSchema = z.strictObject({
  reference: z.string().describe('Code that the initiative has.'),
  receivedOn: z.string().describe('Day on which it arrived, on the Dutch calendar.'),
  initiativeName: z.string().describe('Name of the initiative.'),
  province: z.string().describe('Province in which it is.'),
  place: z.string().describe('Sort of place, in own words.'),
  question: z.string().describe('What they do and ask, in own words.'),
  meeting: z.string().describe('Where the conversation should be.'),
  contactName: z.string().describe('Whom to ask for. Personal.'),
  email: z.string().nullable().describe('E-mail address. Personal.'),
  phone: z.string().nullable().describe('Telephone number. Personal.'),
})

/** Sign-ups that wait for somebody. */
export const signUpCardsSchema = z.strictObject({
  items: z.array(signUpCardSchema).describe('Sign-ups, the earliest first; at most 200.'),
})

const MOST_SHOWN = 200

function waitingRoute({ store, now }: SignUpDeskDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/sign-ups',
    open: false,
    access: ['coordinator'],
    operation: {
      id: 'listSignUps',
      group: 'Sign-up',
      summary: 'See who signed up and waits',
      description: 'Sign-ups that were neither taken in nor declined, the earliest first. Personal.',
      answers: { 200: { description: 'The sign-ups.', schema: signUpCardsSchema } },
    },
    async answer(c) {
      const query = readQuery(c, z.strictObject({}))
      if (!query.ok) return query.answer
      const rows = await store.db
        .selectFrom('sign_up')
        .where('status', '=', 'received')
        .selectAll()
        .orderBy('received_at')
        .limit(MOST_SHOWN)
        .execute()
      const subject = rows.map(({ reference }) => reference)
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'sign-up', subject })
      return answerPrivate(c, 200, { items: rows.map(cardOf) })
    },
  }
}

const cardOf = (row: Tables['sign_up']): z.output<typeof signUpCardSchema> => ({
  reference: row.reference,
  receivedOn: dutchDay(new Date(row.received_at)),
  initiativeName: row.initiative_name,
  province: row.province,
  place: row.place,
  question: row.question,
  meeting: row.meeting,
  contactName: row.contact_name,
  email: row.email,
  phone: row.phone,
})

/** Nothing is told: all that is needed is in the address. */
export const nothingSchema = z.strictObject({}).describe('Nothing: all that is needed is in the address.')

/** What comes of taking in a sign-up. */
export const acceptedSchema = z.strictObject({
  trajectoryId: z.string().describe('Reference of the new trajectory.'),
  initiativeId: z.string().describe('Reference of the initiative.'),
})

const referencePath = z.strictObject({ reference: z.string().max(20).describe('Code of the sign-up.') })
const MOST_BYTES = 1024

function acceptRoute({ store, now, randomBytes }: SignUpDeskDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/sign-ups/{reference}/accept',
    open: false,
    access: ['coordinator'],
    operation: {
      id: 'acceptSignUp',
      group: 'Sign-up',
      summary: 'Take in an initiative',
      description: 'Begins its trajectory on the day on which it signed up.',
      path: referencePath,
      headers: idempotencyHeaders,
      body: { schema: nothingSchema, example: {} },
      answers: {
        201: {
          description: 'Taken in, and on disk.',
          schema: acceptedSchema,
          headers: { location: 'The trajectory.', etag: 'Its version.' },
        },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
        409: { description: 'Somebody decided about it already.', schema: problemSchema },
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
            const waiting = await waitingSignUp(db, c.req.param('reference') ?? '')
            if ('refused' in waiting) return waiting
            const initiativeId = makeRecordId('i', randomBytes)
            const trajectoryId = makeRecordId('t', randomBytes)
            await takeIn(db, waiting, initiativeId, makePersonId(randomBytes))
            const result = await begin(
              db,
              { kind: 'sign-up', on: dutchDay(new Date(waiting.received_at)), trajectoryId, initiativeId },
              waiting.province as Province,
              await doingNow(db, callerOf(c), now()),
            )
            if (!result.ok) return refusedFor(result)
            const headers = { location: `/v1/trajectories/${trajectoryId}`, etag: versionTag(1) }
            return answered(201, { trajectoryId, initiativeId }, headers)
          },
        },
      ),
  }
}

function declineRoute({ store, now }: SignUpDeskDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/sign-ups/{reference}/decline',
    open: false,
    access: ['coordinator'],
    operation: {
      id: 'declineSignUp',
      group: 'Sign-up',
      summary: 'Do not take in an initiative',
      description: 'Its names and numbers are erased at once; that it came stays in the journal.',
      path: referencePath,
      headers: idempotencyHeaders,
      body: { schema: nothingSchema, example: {} },
      answers: {
        200: { description: 'Done, and on disk.', schema: nothingSchema },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
        409: { description: 'Somebody decided about it already.', schema: problemSchema },
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
            const waiting = await waitingSignUp(db, c.req.param('reference') ?? '')
            if ('refused' in waiting) return waiting
            await forget(db, waiting.reference, { status: 'declined' })
            await note(db, {
              at: now().toISOString(),
              event: 'sign-up-declined',
              subject: waiting.reference,
              by: callerOf(c).id,
            })
            return answered(200, {})
          },
        },
      ),
  }
}

/** A sign-up about which nobody decided yet. */
async function waitingSignUp(db: Db, typed: string) {
  const reference = parseReference(typed)
  const row = reference && (await signUpRow(db, reference))
  if (!row) return notThere
  if (row.status === 'received') return row
  return { refused: { status: 409, title: 'Somebody decided about this sign-up already.' } } as const
}

/** Moves what a sign-up told to where the trajectory finds it. */
async function takeIn(db: Db, row: Tables['sign_up'], initiativeId: string, contactId: string): Promise<void> {
  const { initiative_name: name, place, question, meeting } = row
  await db
    .insertInto('initiative')
    .values({
      id: initiativeId,
      name,
      province: row.province as Province,
      place,
      question,
      meeting,
      naming_consent_id: null,
      themes: '[]',
      languages: '[]',
      version: 1,
    })
    .execute()
  await db
    .insertInto('contact')
    .values({
      id: contactId,
      initiative_id: initiativeId,
      name: row.contact_name,
      email: row.email,
      phone: row.phone,
    })
    .execute()
  await forget(db, row.reference, { status: 'accepted', initiative_id: initiativeId })
}

/** Names and numbers leave the sign-up: each personal fact stands in one place, where it can be erased. */
const forget = (db: Db, reference: string, how: Partial<Tables['sign_up']>) =>
  db
    .updateTable('sign_up')
    .set({ ...how, initiative_name: '', place: '', question: '', contact_name: '', email: null, phone: null })
    .where('reference', '=', reference)
    .execute()
