import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { slugSchema, textSchema } from '../toolkit/text.ts'
import { referenceSchema } from './reference.ts'

/**
 * Something that an advisor wrote down during a conversation. Its words stay with the store, for as long as they are
 * needed; events only hold its reference. It is about the initiative and never about one neighbour.
 */
export interface ConversationNote {
  /** Reference of the note. */
  id: string
  /** Reference of the trajectory it belongs to. */
  trajectoryId: string
  /** Question of the conversation guide to which it is an answer: `g2-3`. Absent: an observation of one's own. */
  questionId?: string
  /** What was said or seen, in plain words. */
  text: string
  /** Day on which it was written. */
  writtenOn: Day
}

/** Accepts a note and no other keys. */
export const conversationNoteSchema = z.strictObject({
  id: referenceSchema.describe('Reference of the note.'),
  trajectoryId: referenceSchema.describe('Reference of the trajectory it belongs to.'),
  questionId: slugSchema
    .exactOptional()
    .describe(
      "Question of the conversation guide to which it is an answer: `g2-3`. Absent: an observation of one's own.",
    ),
  text: textSchema.describe('What was said or seen, in plain words.'),
  writtenOn: daySchema.describe('Day on which it was written.'),
}) satisfies z.ZodType<ConversationNote>
