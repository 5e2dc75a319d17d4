import { z } from 'zod'
import type { Erased } from './erase-person.ts'
import type { PersonExport } from './export-person.ts'
import type { Due } from './retention.ts'
import { retentionPeriodsSchema } from './retention-periods.ts'

const readSchema = z.strictObject({
  at: z.string().describe('When.'),
  by: z.string().describe('Reference of the account that read.'),
  kind: z.string().describe('Kind of record.'),
  subject: z.string().describe('Reference of the record.'),
})

/** Everything of somebody. */
export const personExportSchema = z.strictObject({
  subject: z.string().describe('The reference that you asked for.'),
  tables: z
    .array(
      z.strictObject({
        table: z.string().describe('Where it stands.'),
        rows: z
          .array(z.looseObject({}))
          .describe('What stands there; names of fields as in the store. JSON in a text is as it was kept.'),
      }),
    )
    .describe('What is kept, by table.'),
  reads: z.array(readSchema).describe('Who saw it, the latest first; at most 1000.'),
}) satisfies z.ZodType<PersonExport>

/** What was erased. */
export const erasedSchema = z.strictObject({
  erased: z
    .array(
      z.strictObject({
        table: z.string().describe('Where it stood.'),
        rows: z.int().describe('Rows that went, or lost their words.'),
      }),
    )
    .describe('What was erased. Nothing of it comes back; backups lose it as they grow old.'),
}) satisfies z.ZodType<{ erased: Erased }>

/** What goes by itself. */
export const retentionSchema = z.strictObject({
  periods: retentionPeriodsSchema.describe('How long what is kept.'),
  due: z
    .array(
      z.strictObject({
        rule: z
          .enum(['sign-ups', 'notes', 'initiatives', 'accounts', 'quotes', 'reads', 'requests', 'expired'])
          .describe('The rule.'),
        references: z.array(z.string()).describe('References of what would go today; none for what has no reference.'),
        count: z.int().describe('How much would go today.'),
      }),
    )
    .describe('What would go today. It goes by itself at night.'),
}) satisfies z.ZodType<{ due: Due[]; periods: unknown }>

/** Where a correction stands. */
export const correctedSchema = z.strictObject({ subject: z.string().describe('The reference of whom was mended.') })

/** What comes back after setting periods. */
export const periodsSetSchema = z.strictObject({
  version: z.int().describe('Number of times that they were set; the `ETag` says the same.'),
})

/** A request to remove what is kept of a sign-up. */
export const removalRequestSchema = z
  .strictObject({
    reference: z
      .string()
      .max(20)
      .describe('Code of your sign-up. Small letters, spaces and a missing hyphen do not matter.')
      .meta({ examples: ['7K2MX-9QH4T'] }),
  })
  .describe('A request to remove what is kept of a sign-up.')

/** That a request came. */
export const removalAskedSchema = z.strictObject({
  received: z.literal(true).describe('It came. The same answer for a code that nobody has.'),
})

/** Requests that wait for somebody. */
export const removalRequestsSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().describe('Reference of the request.'),
        reference: z.string().describe('Code of the sign-up: the subject to erase.'),
        askedAt: z.string().describe('When it came.'),
        answerBefore: z.string().describe('Last day on which to answer: within one month.'),
      }),
    )
    .describe('Requests, the earliest first; at most 200.'),
})
