import { z } from 'zod'
import { slugSchema } from '../../toolkit/text.ts'
import { elementSchema } from '../../vocabulary/elements.ts'
import { goalSchema } from '../../vocabulary/goals.ts'
import { once } from '../lists.ts'
import { referenceSchema } from '../reference.ts'
import type { AdviceItem, PinnedPiece } from '../trajectory.ts'

/** Accepts the address of an advice within its letter: `a1`, `a2` and so on. */
export const adviceItemIdSchema = z.string().regex(/^a[1-9]\d?$/, 'expected the address of an advice, such as `a1`')

/** Accepts one advice of a letter and no other keys. */
export const adviceItemSchema = z.strictObject({
  id: adviceItemIdSchema.describe('Address within the letter: `a1`.'),
  goal: goalSchema.describe('Goal it serves.'),
  element: elementSchema.describe('Active element it works through.'),
  noteIds: once(z.array(referenceSchema).min(1)).describe('References to the notes it rests on.'),
}) satisfies z.ZodType<AdviceItem>

/** Accepts a pinned piece and no other keys. */
export const pinnedPieceSchema = z.strictObject({
  slug: slugSchema.describe('Slug of the piece.'),
  version: z.int().min(1).describe('Its version then.'),
}) satisfies z.ZodType<PinnedPiece>
