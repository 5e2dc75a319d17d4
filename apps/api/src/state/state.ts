import { daySchema } from '@drempel/core/calendar'
import { z } from 'zod'

/** The shape of the answer that the process is alive. */
export const aliveSchema = z.strictObject({ status: z.literal('alive').describe('The process answers.') })

/** The shape of the answer that all is there to do the work. */
export const readySchema = z.strictObject({
  status: z.literal('ready').describe('The store answers and the content is loaded.'),
  content: z
    .strictObject({
      asOf: daySchema.describe('Day for which the content was published.'),
      pieces: z.int().min(0).describe('Pieces in it.'),
    })
    .describe('The content that is served.'),
})
