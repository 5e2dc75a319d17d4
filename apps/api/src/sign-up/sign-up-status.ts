import { type Day, daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { referencePattern } from './reference.ts'

/** What anybody with the reference may see: that it arrived, and when. Nothing personal. */
export interface SignUpStatusAnswer {
  /** Code to come back with. */
  reference: string
  /** How far it is. */
  status: 'received' | 'accepted' | 'declined'
  /** Day on which it arrived, on the Dutch calendar. */
  receivedOn: Day
}

/** The shape of a status. */
export const signUpStatusSchema = z.strictObject({
  reference: z.string().regex(referencePattern).describe('Code to come back with.'),
  status: z.enum(['received', 'accepted', 'declined']).describe('How far it is: arrived, taken in, or not taken in.'),
  receivedOn: daySchema.describe('Day on which it arrived, on the Dutch calendar.'),
}) satisfies z.ZodType<SignUpStatusAnswer>
