import { z } from 'zod'
import { textSchema } from '../toolkit/text.ts'

/** A question of the follow-up call. Notes of the call refer to it. */
export interface CallQuestion {
  /** Address in data: `c`, the number of the step, a hyphen and the number of the question: `c4-1`. Never changes. */
  id: string
  /** The question in Dutch, as an advisor can say it. */
  text: string
}

/** Accepts a question and no other keys. */
export const callQuestionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^c[1-9]-[1-9]\d?$/, 'expected the number of a step and of a question, such as `c4-1`')
    .describe(
      'Address in data: `c`, the number of the step, a hyphen and the number of the question: `c4-1`. Never changes.',
    ),
  text: textSchema.describe('The question in Dutch, as an advisor can say it.'),
}) satisfies z.ZodType<CallQuestion>

/** A step of the follow-up call. */
export interface CallStep {
  /** Number, 1 to 9. */
  number: number
  /** What it is called, in Dutch. */
  title: string
  /** What the advisor can say to begin, in Dutch. */
  say: string
  /** Questions, in an order that works. */
  questions: CallQuestion[]
  /** What the advisor notes, in one Dutch sentence. */
  note: string
}

/** Accepts a step and no other keys. */
export const callStepSchema = z.strictObject({
  number: z.int().min(1).max(9).describe('Number, 1 to 9.'),
  title: textSchema.describe('What it is called, in Dutch.'),
  say: textSchema.describe('What the advisor can say to begin, in Dutch.'),
  questions: z.array(callQuestionSchema).min(1).describe('Questions, in an order that works.'),
  note: textSchema.describe('What the advisor notes, in one Dutch sentence.'),
}) satisfies z.ZodType<CallStep>

/** What to do when nobody answers: try on different parts of the day, then write. */
export interface NoAnswerRule {
  /** When to try, in Dutch, in order. Three parts of the day that differ. */
  tries: string[]
  /** The letter after the last try, in Dutch, without pressure. */
  letter: string
}

/** Accepts the rule for no answer and no other keys. The three parts of the day differ. */
export const noAnswerRuleSchema = z
  .strictObject({
    tries: z
      .array(textSchema)
      .length(3)
      .describe('When to try, in Dutch, in order. Three parts of the day that differ.'),
    letter: textSchema.describe('The letter after the last try, in Dutch, without pressure.'),
  })
  .refine(({ tries }) => new Set(tries).size === tries.length, {
    error: 'expected three different parts of the day',
    path: ['tries'],
  }) satisfies z.ZodType<NoAnswerRule>

/** The follow-up by mail or on paper, for who would rather not be called. */
export interface WrittenFollowUp {
  /** What stands above the questions, in Dutch. */
  opening: string
  /** The few questions that matter most, in Dutch. */
  questions: string[]
  /** What stands below the questions, in Dutch. */
  closing: string
}

/** Accepts a written follow-up and no other keys. At most six questions: it must stay short. */
export const writtenFollowUpSchema = z.strictObject({
  opening: textSchema.describe('What stands above the questions, in Dutch.'),
  questions: z.array(textSchema).min(1).max(6).describe('The few questions that matter most, in Dutch.'),
  closing: textSchema.describe('What stands below the questions, in Dutch.'),
}) satisfies z.ZodType<WrittenFollowUp>

/** What an advisor has in hand for the follow-up call. What became of each piece of advice: `followUpOutcomes`. */
export interface CallScript {
  /** What it is called, in Dutch. */
  title: string
  /** Fewest minutes it takes. */
  minutesMin: number
  /** Most minutes it takes. */
  minutesMax: number
  /** What to hold on to during the whole call, each one Dutch sentence. */
  principles: string[]
  /** The nine steps, in order. */
  steps: CallStep[]
  /** What to say to an answering machine, in Dutch. Says nothing about the advice: others may hear it. */
  voicemail: string
  /** What to do when nobody answers. */
  noAnswer: NoAnswerRule
  /** The same, short and in writing. */
  written: WrittenFollowUp
}

/**
 * Accepts a script and no other keys. Beyond the shape: the steps are 1 to 9 in order, every question carries the
 * number of its step and is counted from 1, and the call does not take longer at least than at most.
 */
export const callScriptSchema = z
  .strictObject({
    title: textSchema.describe('What it is called, in Dutch.'),
    minutesMin: z.int().min(1).describe('Fewest minutes it takes.'),
    minutesMax: z.int().min(1).describe('Most minutes it takes.'),
    principles: z
      .array(textSchema)
      .min(1)
      .describe('What to hold on to during the whole call, each one Dutch sentence.'),
    steps: z.array(callStepSchema).length(9).describe('The nine steps, in order.'),
    voicemail: textSchema.describe(
      'What to say to an answering machine, in Dutch. Says nothing about the advice: others may hear it.',
    ),
    noAnswer: noAnswerRuleSchema.describe('What to do when nobody answers.'),
    written: writtenFollowUpSchema.describe('The same, short and in writing.'),
  })
  .superRefine(({ minutesMin, minutesMax, steps }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (minutesMax < minutesMin) report(['minutesMax'], `expected at least ${minutesMin}, as in \`minutesMin\``)
    for (const [at, { number, questions }] of steps.entries()) {
      if (number !== at + 1) report(['steps', at, 'number'], `expected ${at + 1}, the place of the step`)
      for (const [index, { id }] of questions.entries()) {
        const wanted = `c${number}-${index + 1}`
        if (id !== wanted) report(['steps', at, 'questions', index, 'id'], `expected \`${wanted}\``)
      }
    }
  }) satisfies z.ZodType<CallScript>
