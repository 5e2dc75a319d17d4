import { daySchema } from '@drempel/core/calendar'
import { slugSchema } from '@drempel/core/toolkit'
import { z } from 'zod'
import { linesSchema } from '../http/words.ts'
import type { Tables } from '../store/tables.ts'

/** Longest stretch of a piece that one proposal replaces. */
const MOST_SIGNS = 20_000

const stretch = z
  .string()
  .max(MOST_SIGNS)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out.
  .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'expected text without control characters')

const fields = {
  piece: z
    .string()
    .max(80)
    .describe('Slug of the piece.')
    .meta({ examples: ['portiekkoffie'] }),
  lessonIds: z.array(z.string().max(64)).min(1).max(20).describe('Lessons from which it comes; all of them shared.'),
  reason: linesSchema.describe('Why, in one or two sentences. Becomes the line in the list of changes.'),
  before: stretch.min(1).describe('What stands there now, exactly as in the Markdown, and once in the text.'),
  after: stretch.describe('What should stand there.'),
}

/** A change that an editor proposes. */
export const newProposalSchema = z.strictObject({ ...fields, piece: slugSchema.describe('Slug of the piece.') })
export type NewProposal = z.output<typeof newProposalSchema>

/** A proposal as it is read. */
export const proposalSchema = z.strictObject({
  id: z.string().describe('Reference of the proposal.'),
  ...fields,
  state: z.enum(['open', 'accepted', 'declined']).describe('What was decided.'),
  proposedBy: z.string().describe('Account of who proposed it.'),
  proposedOn: daySchema.describe('Day on which it was proposed.'),
  decidedBy: z.string().nullable().describe('Account of who decided, or `null`.'),
  decidedOn: daySchema.nullable().describe('Day on which it was decided, or `null`.'),
  version: z.int().describe('Its version; the `ETag` says the same.'),
})

/** Proposals. */
export const proposalsSchema = z.strictObject({
  items: z.array(proposalSchema).describe('The proposals, open ones first, then by day.'),
})

/** What comes back after a proposal was kept or decided. */
export const proposalKeptSchema = z.strictObject({
  id: z.string().describe('Reference of the proposal.'),
  state: z.enum(['open', 'accepted', 'declined']).describe('Where it stands now.'),
  version: z.int().describe('Its version now; the `ETag` says the same.'),
})

/** A proposal as it is read. */
export const proposalAnswer = (row: Tables['proposal']): z.output<typeof proposalSchema> => ({
  id: row.id,
  piece: row.piece,
  lessonIds: JSON.parse(row.lesson_ids),
  reason: row.reason,
  before: row.before,
  after: row.after,
  state: row.state,
  proposedBy: row.proposed_by,
  proposedOn: row.proposed_on,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  version: row.version,
})
