import { daySchema } from '@drempel/core/calendar'
import { findPersonalData, type PersonalDataFinding, personalDataKinds } from '@drempel/core/language'
import { z } from 'zod'
import { linesSchema } from '../http/words.ts'
import type { Tables } from '../store/tables.ts'

/** What an advisor writes down. About the initiative, and never about one neighbour. */
export const noteSchema = z.strictObject({
  questionId: z
    .string()
    .max(64)
    .exactOptional()
    .describe('Question of the conversation guide (`g2-3`) or of the call script (`c4-1`). Absent: an own observation.')
    .meta({ examples: ['g2-3'] }),
  itemId: z
    .string()
    .max(64)
    .exactOptional()
    .describe('Advice of the letter that it is about (`a1`), in the follow-up call.')
    .meta({ examples: ['a1'] }),
  text: linesSchema.describe('What was said or seen, in plain words. No names of neighbours.'),
  writtenOn: daySchema.describe('Day on which it was written.'),
})
export type NoteBody = z.output<typeof noteSchema>

/** A place in a note that may tell who somebody is. */
export const warningSchema = z.strictObject({
  kind: z.enum(personalDataKinds.map(({ id }) => id)).describe('What it may be.'),
  certainty: z.enum(['certain', 'likely', 'maybe']).describe('How sure that is.'),
  start: z.int().describe('Where it begins in the text, in UTF-16 units.'),
  end: z.int().describe('Where it ends in the text, in UTF-16 units.'),
  words: z.string().describe('What to do about it, in Dutch, without the value.'),
})

/** What comes back when a note was kept. */
export const keptNoteSchema = z.strictObject({
  id: z.string().describe('Reference of the note.'),
  version: z.int().describe('Its version now; the `ETag` says the same.'),
  warnings: z
    .array(warningSchema)
    .describe('Places that may tell who somebody is. They are found anew each time and kept nowhere.'),
})

/** A note as it is read. */
export const noteAnswerSchema = z.strictObject({
  id: z.string().describe('Reference of the note.'),
  questionId: z.string().nullable().describe('Question to which it is an answer, or `null`.'),
  itemId: z.string().nullable().describe('Advice of the letter that it is about, or `null`.'),
  text: z.string().describe('What was said or seen.'),
  writtenOn: daySchema.describe('Day on which it was written.'),
  writtenBy: z.string().describe('Account of who wrote it.'),
  version: z.int().describe('Its version; the `ETag` of the note says the same.'),
  warnings: z.array(warningSchema).describe('Places that may tell who somebody is.'),
})

/** All notes of a trajectory. */
export const notesSchema = z.strictObject({
  items: z.array(noteAnswerSchema).describe('The notes, by the day on which they were written.'),
})

/** Places in a text that may tell who somebody is. */
export const warningsIn = (text: string): PersonalDataFinding[] =>
  findPersonalData(text).map(({ kind, certainty, start, end, words }) => ({ kind, certainty, start, end, words }))

/** A note that is there, as it is read. */
export const noteAnswer = (row: Tables['note'] & { text: string }): z.output<typeof noteAnswerSchema> => ({
  id: row.id,
  questionId: row.question_id,
  itemId: row.item_id,
  text: row.text,
  writtenOn: row.written_on,
  writtenBy: row.written_by,
  version: row.version,
  warnings: warningsIn(row.text),
})
