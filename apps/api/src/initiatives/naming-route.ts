import { consentIdSchema } from '@drempel/core/consent'
import { z } from 'zod'
import { consentOf } from '../consents/keep-consent.ts'
import type { Route } from '../contract/route.ts'
import { idempotencyHeaders } from '../requests/change.ts'
import { ifMatchHeaders } from '../requests/version.ts'
import { changeAnswers, changeInitiative, type InitiativeDependencies } from './routes.ts'

/** On which consent naming an initiative rests. */
export const namingSchema = z.strictObject({
  consentId: consentIdSchema.nullable().describe('Number of the consent, or `null`: it is not named.'),
})

/** Naming an initiative in public, or no longer. */
export function namingRoute(dependencies: InitiativeDependencies): Route {
  return {
    method: 'PUT',
    path: '/v1/initiatives/{id}/naming',
    open: false,
    access: ['coordinator', 'communications'],
    operation: {
      id: 'setNaming',
      group: 'Consents',
      summary: 'Say on which consent naming an initiative rests',
      description: 'Without one it is counted and not named. Whether the consent still holds is asked again every day.',
      path: z.strictObject({ id: z.string().max(64).describe('Reference of the initiative.') }),
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: namingSchema, example: { consentId: 'c-0007' } },
      answers: changeAnswers,
    },
    answer: (c) =>
      changeInitiative(c, dependencies, namingSchema, 'naming-set', async ({ consentId }, db) => {
        if (consentId === null || (await consentOf(db, consentId))) return { naming_consent_id: consentId }
        const errors = [{ pointer: '/consentId', reason: 'expected the number of a consent that is kept' }]
        return { refused: { status: 422, title: 'The body has fields that are missing, unknown or wrong.', errors } }
      }),
  }
}
