import { daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { linesSchema } from '../http/words.ts'
import { composedSchema } from './letter.ts'

/** Somebody is asked to read the letter. */
export const askReaderSchema = z.strictObject({
  readerId: z.string().max(64).describe('Account of a colleague who did not write at it.'),
})

/** What comes back when a reader was asked. */
export const readerAskedSchema = z.strictObject({
  readingId: z.string().describe('Reference of the reading.'),
})

/** A letter that somebody was asked to read. */
export const readingSchema = z.strictObject({
  id: z.string().describe('Reference of the reading.'),
  askedBy: z.string().describe('Account of who asks.'),
  askedOn: daySchema.describe('Day on which it was asked.'),
  state: z.enum(['asked', 'remarks', 'read']).describe('What the reader answered so far.'),
})

/** Letters that somebody was asked to read. */
export const readingsSchema = z.strictObject({
  items: z.array(readingSchema).describe('Those that wait for an answer, the first one first.'),
})

/** A letter to read, whole. */
export const readingLetterSchema = readingSchema.extend({
  ...composedSchema.shape,
  remarks: z.string().nullable().describe('What the reader wrote before, or `null`.'),
})

/** What a reader says. */
export const readingAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read').describe('The letter is good to go.'),
    on: daySchema.describe('Day on which it was read, in the Netherlands.'),
  }),
  z.strictObject({
    kind: z.literal('remarks').describe('Something should change first.'),
    remarks: linesSchema.describe('What, for the author. Personal.'),
  }),
])

/** What comes back after a reader answered. */
export const readingKeptSchema = z.strictObject({
  state: z.enum(['remarks', 'read']).describe('What the reader answered.'),
})
