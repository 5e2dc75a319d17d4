import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { lineSchema } from '../http/words.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { notThere } from '../requests/refused.ts'
import { makePersonId } from '../sign-up/reference.ts'
import { emailSchema, phoneSchema } from '../sign-up/sign-up.ts'
import { type ConsentDependencies, ledgerKeepers } from './routes.ts'

const MOST_BYTES = 8 * 1024

/** Somebody who is quoted or shown. */
export const personSentSchema = z.strictObject({
  name: lineSchema.describe('Name of the person. Only who keeps the ledger sees it.'),
  email: emailSchema.nullable().describe('E-mail address, or `null`.'),
  phone: phoneSchema.nullable().describe('Telephone number, or `null`.'),
})

/** The same, as it is kept. */
export const personSchema = z.strictObject({
  id: z.string().describe('Reference of the person, which says nothing about them.'),
  ...personSentSchema.shape,
})

/** A person who was added. */
export const personAddedSchema = z.strictObject({ id: z.string().describe('Reference of the person.') })

/** Who is quoted or shown: names and addresses stand here, and a consent only names the reference. */
export function personRoutes({ store, now, randomBytes }: ConsentDependencies): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/persons',
      open: false,
      access: ledgerKeepers,
      operation: {
        id: 'addPerson',
        group: 'Consents',
        summary: 'Keep who is quoted or shown',
        description: 'Before a consent. Whom an initiative named at signing up is known already.',
        headers: idempotencyHeaders,
        body: { schema: personSentSchema, example: { name: 'Voorbeeld Persoon', email: null, phone: '06 00000000' } },
        answers: {
          201: { description: 'Kept, and on disk.', schema: personAddedSchema },
          422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
        },
      },
      answer: (c) =>
        answerChange(
          c,
          { store, now },
          {
            schema: personSentSchema,
            mostBytes: MOST_BYTES,
            change: (person) => async (db) => {
              const id = makePersonId(randomBytes)
              await db
                .insertInto('person')
                .values({ id, ...person })
                .execute()
              await note(db, { at: now().toISOString(), event: 'person-added', subject: id, by: callerOf(c).id })
              return answered(201, { id })
            },
          },
        ),
    },
    {
      method: 'GET',
      path: '/v1/persons/{id}',
      open: false,
      access: ledgerKeepers,
      operation: {
        id: 'getPerson',
        group: 'Consents',
        summary: 'See who somebody is',
        description: 'Personal. That you looked is written down.',
        path: z.strictObject({ id: z.string().max(64).describe('Reference of the person.') }),
        answers: {
          200: { description: 'The person.', schema: personSchema },
          404: { description: 'Nothing has this reference.', schema: problemSchema },
        },
      },
      async answer(c) {
        const subject = c.req.param('id') ?? ''
        const row = await store.db.selectFrom('person').where('id', '=', subject).selectAll().executeTakeFirst()
        if (!row) return answerProblem(c, 404, { title: notThere.refused.title })
        await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'person', subject })
        const { id, name, email, phone } = row
        return answerPrivate(c, 200, { id, name, email, phone })
      },
    },
  ]
}
