import { daySchema } from '@drempel/core/calendar'
import { measureReadability } from '@drempel/core/language'
import {
  type AdviceLetter,
  adviceLetterSchema,
  checkLetter,
  digestSchema,
  type LetterContext,
  type LetterProblem,
  letterChoiceSchema,
  letterReadability,
  letterRules,
} from '@drempel/core/trajectory'
import { z } from 'zod'
import { pointerOf } from '../http/faults.ts'

/** Blocks in a letter: more than the parts together may have. */
const MOST_CHOICES = 60

const choices = z
  .array(letterChoiceSchema)
  .max(MOST_CHOICES)
  .describe('Blocks of the library with what stands in their slots. The letter takes them in its own order.')

/** What a letter is composed from. */
export const composeSchema = z.strictObject({ choices })

/** A letter to be kept as a draft. */
export const letterDraftSchema = z.strictObject({
  choices,
  letter: adviceLetterSchema.describe('The letter as it is now, by composing and by hand.'),
})

/** Something about a letter that keeps it from being sent, or that is worth a second look. */
export const letterProblemSchema = z.strictObject({
  rule: z.enum(letterRules.map(({ id }) => id)).describe('The quality gate.'),
  severity: z.enum(['error', 'warning']).describe('`error` keeps the letter from being finished.'),
  words: z.string().describe('What an advisor reads, in Dutch. Never repeats personal data.'),
  pointer: z.string().describe('Where in the letter, as a JSON pointer.'),
})

/** How readable a letter is. */
export const letterReadabilitySchema = z.strictObject({
  score: z.number().nullable().describe('Points of Flesch–Douma; `null` when there are no words.'),
  target: z.number().describe('Below this is a warning.'),
  least: z.number().describe('Below this is an error.'),
})

/** A letter and what the quality gates say of it. */
export const composedSchema = z.strictObject({
  letter: adviceLetterSchema.describe('The letter.'),
  problems: z.array(letterProblemSchema).describe('What the quality gates say; an empty list is good.'),
  readability: letterReadabilitySchema.describe('How readable it is.'),
})

/** A second reader of a letter, as its author sees it. */
export const readingSummarySchema = z.strictObject({
  id: z.string().describe('Reference of the reading.'),
  readerId: z.string().describe('Account of the reader.'),
  askedOn: daySchema.describe('Day on which the reader was asked.'),
  state: z.enum(['asked', 'remarks', 'read']).describe('`remarks`: not yet. `read`: good to go.'),
  remarks: z.string().nullable().describe('What the reader wrote, or `null`. Personal.'),
  current: z.boolean().describe('Whether it is about the letter as it was finished last.'),
})

/** The letter of a trajectory, whatever there is of it. */
export const letterAnswerSchema = z.strictObject({
  version: z.int().describe('Its version, 0 when nobody began; the `ETag` says the same.'),
  choices: choices.describe('Blocks from which the draft was composed last.'),
  draft: composedSchema.nullable().describe('The draft and what the quality gates say of it, or `null`.'),
  finished: z
    .strictObject({
      digest: digestSchema.describe('Fingerprint of the letter.'),
      letter: adviceLetterSchema.describe('The letter.'),
    })
    .nullable()
    .describe('The letter as it was finished last: what is read and sent. `null` when it never was.'),
  readings: z.array(readingSummarySchema).describe('Who was asked to read it, the first one first.'),
  sent: z
    .strictObject({
      way: z.enum(['mail', 'post']).describe('How it went.'),
      mail: z
        .enum(['waiting', 'sending', 'sent', 'refused', 'dropped'])
        .nullable()
        .describe('How far the mail is; `sent`: the mail server took it. `refused`: the address is wrong.'),
      maybeTwice: z
        .boolean()
        .describe('Whether the mail may have arrived twice, since an answer of a server got lost.'),
    })
    .nullable()
    .describe('How it went to the initiative, or `null`.'),
})

/** What comes back after a draft was kept. */
export const letterKeptSchema = z.strictObject({
  version: z.int().describe('Version of the letter now; the `ETag` says the same.'),
})

/** A letter with what the quality gates say of it. */
export function checked(letter: AdviceLetter, context: LetterContext): z.output<typeof composedSchema> {
  const text = letter.blocks.map(({ sentences }) => sentences.map((one) => one.text).join(' ')).join('\n\n')
  return {
    letter,
    problems: checkLetter(letter, context).map(problemOf),
    readability: { score: measureReadability(text).score, ...letterReadability },
  }
}

const problemOf = ({ path, ...problem }: LetterProblem): z.output<typeof letterProblemSchema> => ({
  rule: problem.rule,
  severity: problem.severity,
  words: problem.words,
  pointer: pointerOf(path),
})
