import { z } from 'zod'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { nothingSchema } from './desk-routes.ts'
import { draftDays, draftOf, eraseOldDrafts, expiryFrom, hashOfCode } from './drafts.ts'
import { makeReference, parseReference } from './reference.ts'
import type { SignUpDependencies } from './routes.ts'

/** As much as a whole sign-up. */
const MOST_BYTES = 16 * 1024
const text = z.string().max(2000)

/** What somebody filled in so far. Nothing is needed yet, and nothing is checked but its length. */
export const signUpDraftSchema = z.strictObject({
  initiativeName: text.exactOptional().describe('Name of the initiative.'),
  province: text.exactOptional().describe('Province in which it is.'),
  place: text.exactOptional().describe('Sort of place, in own words.'),
  question: text.exactOptional().describe('What they do and ask. No names of neighbours.'),
  meeting: text.exactOptional().describe('Where the conversation should be.'),
  contactName: text.exactOptional().describe('Whom to ask for.'),
  email: text.exactOptional().describe('E-mail address.'),
  phone: text.exactOptional().describe('Telephone number.'),
})

/** A draft that was kept. */
export const draftKeptSchema = z.strictObject({
  code: z.string().describe('Code to go on with. Who has it can read the draft.'),
  expiresAt: z.string().describe('When it is erased, unless it is saved again.'),
})

const codePath = z.strictObject({
  code: z.string().max(20).describe('Code of the draft. Small letters, spaces and a missing hyphen do not matter.'),
})
const example = { initiativeName: 'Voorbeeldtafel', province: 'drenthe' }
const saved = { description: `Kept for ${draftDays} days, and on disk.`, schema: draftKeptSchema }
const wrong = { description: 'The body is wrong, or the key came before with another.', schema: problemSchema }
const unknown = { description: 'Nothing has this code, or its time is over.', schema: problemSchema }

/** Beginning a sign-up, and going on with it later, by a code and without an account. */
export function draftRoutes({ store, now, randomBytes }: SignUpDependencies): Route[] {
  const codeIn = (c: { readonly req: { param(name: string): string | undefined } }) =>
    parseReference(c.req.param('code') ?? '') ?? ''
  const path = '/v1/sign-up-drafts/{code}' as const
  const common = { open: false, access: 'everyone' } as const
  return [
    {
      ...common,
      method: 'POST',
      path: '/v1/sign-up-drafts',
      operation: {
        id: 'saveDraft',
        group: 'Sign-up',
        summary: 'Save a sign-up that is not finished',
        description: `Gives a code to go on with. After ${draftDays} days without saving it is erased.`,
        headers: idempotencyHeaders,
        body: { schema: signUpDraftSchema, example },
        answers: { 201: saved, 422: wrong },
      },
      answer: (c) =>
        answerChange(
          c,
          { store, now },
          {
            schema: signUpDraftSchema,
            mostBytes: MOST_BYTES,
            change: (draft) => async (db) => {
              await eraseOldDrafts(db, now())
              const [code, expiresAt] = [makeReference(randomBytes), expiryFrom(now())]
              const row = { code_hash: hashOfCode(code), body: JSON.stringify(draft), expires_at: expiresAt }
              await db.insertInto('sign_up_draft').values(row).execute()
              return answered(201, { code, expiresAt }, { location: `/v1/sign-up-drafts/${code}` })
            },
          },
        ),
    },
    {
      ...common,
      method: 'GET',
      path,
      operation: {
        id: 'getDraft',
        group: 'Sign-up',
        summary: 'Go on with a sign-up',
        description: 'What was filled in so far.',
        path: codePath,
        answers: { 200: { description: 'The draft.', schema: signUpDraftSchema }, 404: unknown },
      },
      async answer(c) {
        const draft = await draftOf(store.db, codeIn(c), now())
        if (draft === undefined) return answerProblem(c, 404, { title: notThere.refused.title })
        return answerPrivate(c, 200, JSON.parse(draft))
      },
    },
    {
      ...common,
      method: 'PUT',
      path,
      operation: {
        id: 'saveDraftAgain',
        group: 'Sign-up',
        summary: 'Save it again',
        description: 'Replaces all of it. The time begins anew.',
        path: codePath,
        headers: idempotencyHeaders,
        body: { schema: signUpDraftSchema, example },
        answers: { 200: saved, 404: unknown, 422: wrong },
      },
      answer: (c) =>
        answerChange(
          c,
          { store, now },
          {
            schema: signUpDraftSchema,
            mostBytes: MOST_BYTES,
            change: (draft) => async (db) => {
              await eraseOldDrafts(db, now())
              const [code, expiresAt] = [codeIn(c), expiryFrom(now())]
              const { numUpdatedRows } = await db
                .updateTable('sign_up_draft')
                .set({ body: JSON.stringify(draft), expires_at: expiresAt })
                .where('code_hash', '=', hashOfCode(code))
                .executeTakeFirst()
              return numUpdatedRows === 0n ? notThere : answered(200, { code, expiresAt })
            },
          },
        ),
    },
    {
      ...common,
      method: 'POST',
      path: '/v1/sign-up-drafts/{code}/erase',
      operation: {
        id: 'eraseDraft',
        group: 'Sign-up',
        summary: 'Erase a draft at once',
        description: 'After signing up, or when somebody changes their mind. Erasing what is not there is fine too.',
        path: codePath,
        body: { schema: nothingSchema, example: {} },
        answers: { 200: { description: 'It is gone.', schema: nothingSchema } },
      },
      answer: (c) =>
        answerChange(
          c,
          { store, now },
          {
            schema: nothingSchema,
            mostBytes: MOST_BYTES,
            change: () => async (db) => {
              await db
                .deleteFrom('sign_up_draft')
                .where('code_hash', '=', hashOfCode(codeIn(c)))
                .execute()
              return answered(200, {})
            },
          },
        ),
    },
  ]
}
