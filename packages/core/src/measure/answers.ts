import { z } from 'zod'
import type { DjgAnswer } from './djg-items.ts'

/** Accepts an answer to a statement of the De Jong Gierveld scale. */
export const djgAnswerSchema = z.enum(['no', 'more-or-less', 'yes']) satisfies z.ZodType<DjgAnswer>

/** One person's answers to the six statements, by number of the statement. A number that is absent was not answered. */
export type Djg6Answers = { [Item in 3 | 4 | 7 | 8 | 9 | 10]?: DjgAnswer }

/** One person's answers to the eleven statements, by number of the statement. Absent: not answered. */
export type Djg11Answers = { [Item in 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11]?: DjgAnswer }

const answer = djgAnswerSchema.exactOptional()

/** Accepts answers to the six statements and no other keys. */
export const djg6AnswersSchema = z.strictObject({
  3: answer,
  4: answer,
  7: answer,
  8: answer,
  9: answer,
  10: answer,
}) satisfies z.ZodType<Djg6Answers>

/** Accepts answers to the eleven statements and no other keys. */
export const djg11AnswersSchema = z.strictObject({
  1: answer,
  2: answer,
  3: answer,
  4: answer,
  5: answer,
  6: answer,
  7: answer,
  8: answer,
  9: answer,
  10: answer,
  11: answer,
}) satisfies z.ZodType<Djg11Answers>

/** An answer on the form for self-completion, which has five options (`djg-manual`): ja!, ja, min of meer, nee, nee!. */
export type DjgFiveAnswer = 'yes-strongly' | 'yes' | 'more-or-less' | 'no' | 'no-strongly'

/** Accepts an answer on the form with five options. */
export const djgFiveAnswerSchema = z.enum([
  'yes-strongly',
  'yes',
  'more-or-less',
  'no',
  'no-strongly',
]) satisfies z.ZodType<DjgFiveAnswer>

/** The answer on the form with three options that belongs to one of five: the strong answers become plain ones. */
export function fromFiveOptions(five: DjgFiveAnswer): DjgAnswer {
  if (five === 'yes-strongly') return 'yes'
  if (five === 'no-strongly') return 'no'
  return five
}

/** One person's answers to the three questions of UCLA: 1 hardly ever or never, 2 some of the time, 3 often. */
export type Ucla3Answers = { [Item in 1 | 2 | 3]?: 1 | 2 | 3 }

const frequency = z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional()

/** Accepts answers to the three questions and no other keys. */
export const ucla3AnswersSchema = z.strictObject({
  1: frequency,
  2: frequency,
  3: frequency,
}) satisfies z.ZodType<Ucla3Answers>

/** One person's answer to the direct question. */
export type DirectAnswer = 'often-or-always' | 'some-of-the-time' | 'occasionally' | 'hardly-ever' | 'never'

/** Accepts an answer to the direct question. */
export const directAnswerSchema = z.enum([
  'often-or-always',
  'some-of-the-time',
  'occasionally',
  'hardly-ever',
  'never',
]) satisfies z.ZodType<DirectAnswer>
