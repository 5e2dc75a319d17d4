import { z } from 'zod'
import type { Route } from '../contract/route.ts'
import { answerPrivate, answerTagged, tagOf } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { consentTextSchema, consentTexts } from './consent-text.ts'
import { keepSignUp, signUpRow } from './keep-sign-up.ts'
import { makeReference, parseReference, referencePattern } from './reference.ts'
import { exampleSignUp, signUpSchema } from './sign-up.ts'
import { type SignUpStatusAnswer, signUpStatusSchema } from './sign-up-status.ts'

/** Ten fields of plain words fit in a quarter of this, also when every sign is written as an escape. */
const MOST_BYTES = 16 * 1024

const exampleStatus: SignUpStatusAnswer = { reference: '7K2MX-9QH4T', status: 'received', receivedOn: '2026-11-24' }

/** What signing up needs. */
export interface SignUpDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
}

/** Signing up, and asking later how far it is. */
export function signUpRoutes(dependencies: SignUpDependencies): Route[] {
  return [consentTextRoute(), addRoute(dependencies), statusRoute(dependencies.store)]
}

function consentTextRoute(): Route {
  const text = JSON.stringify(consentTexts[0])
  const tag = tagOf(text)
  return {
    method: 'GET',
    path: '/v1/consent-text',
    open: true,
    access: 'everyone',
    operation: {
      id: 'getConsentText',
      group: 'Sign-up',
      summary: 'Read what people agree to',
      description: 'Show this text beside the box to tick, and send its version along with the sign-up.',
      answers: {
        200: { description: 'The newest text.', schema: consentTextSchema, example: consentTexts[0] },
        304: { description: 'What you have, by the tag you sent, is still the same.' },
      },
    },
    answer: (c) => answerTagged(c, text, tag),
  }
}

function addRoute({ store, now, randomBytes }: SignUpDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/sign-ups',
    open: false,
    access: 'everyone',
    operation: {
      id: 'signUp',
      group: 'Sign-up',
      summary: 'Sign up an initiative',
      description:
        'Once you have the 201, the sign-up has reached the disk. The answer holds a reference and nothing personal. Unknown fields are refused.',
      headers: idempotencyHeaders,
      body: { schema: signUpSchema, example: exampleSignUp },
      answers: {
        201: {
          description: 'Kept. Also the answer to the same request with the same key.',
          schema: signUpStatusSchema,
          example: exampleStatus,
          headers: { location: 'Where to ask how far it is.' },
        },
        400: { description: 'The body cannot be read as JSON, or did not arrive whole.', schema: problemSchema },
        413: { description: `The body is larger than ${MOST_BYTES} bytes.`, schema: problemSchema },
        415: { description: 'The body is not JSON.', schema: problemSchema },
        422: {
          description:
            'Fields are missing, unknown or wrong, each named by a JSON pointer; or the key came with another body.',
          schema: problemSchema,
          example: {
            type: 'about:blank',
            status: 422,
            title: 'The body has fields that are missing, unknown or wrong.',
            errors: [{ pointer: '/email', reason: 'missing field, expected an e-mail address or a telephone number' }],
          },
        },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: signUpSchema,
          mostBytes: MOST_BYTES,
          change: (signUp) => async (db) => {
            const reference = makeReference(randomBytes)
            const receivedAt = now().toISOString()
            await keepSignUp(db, { reference, signUp, receivedAt })
            const status = statusAnswer({ reference, status: 'received', received_at: receivedAt })
            return answered(201, status, { location: `/v1/sign-ups/${reference}` })
          },
        },
      ),
  }
}

function statusRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/v1/sign-ups/{reference}',
    open: false,
    access: 'everyone',
    operation: {
      id: 'getSignUp',
      group: 'Sign-up',
      summary: 'Ask how far a sign-up is',
      description:
        'The reference is all you need; the one in the line below is made up. Small letters, spaces and a missing hyphen do not matter, and `O`, `I` and `L` are read as digits.',
      path: z.strictObject({
        reference: z
          .string()
          .regex(referencePattern)
          .describe('Code that came with the 201.')
          .meta({ examples: [exampleStatus.reference] }),
      }),
      answers: {
        200: { description: 'How far it is. Nothing personal.', schema: signUpStatusSchema, example: exampleStatus },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
      },
    },
    async answer(c) {
      const reference = parseReference(c.req.param('reference') ?? '')
      const row = reference && (await signUpRow(store.db, reference))
      if (row) return answerPrivate(c, 200, statusAnswer(row))
      return answerProblem(c, 404, {
        title: 'Nothing has this reference.',
        detail: 'Look whether all ten signs are right.',
      })
    },
  }
}

const statusAnswer = ({
  reference,
  status,
  received_at,
}: Pick<Tables['sign_up'], 'reference' | 'status' | 'received_at'>): SignUpStatusAnswer => ({
  reference,
  status,
  receivedOn: dutchDay(new Date(received_at)),
})
