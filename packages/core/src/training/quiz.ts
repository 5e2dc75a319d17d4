import { z } from 'zod'
import { slugSchema, textSchema } from '../toolkit/text.ts'
import { checkQuiz } from './check-quiz.ts'
import { type OrderedStep, orderedStepSchema } from './exercise.ts'
import { refuseBy } from './training-issue.ts'

/** Share of the questions that must be right to pass. The norm of the training plan; our own. */
export const masteryShare = 0.8

/** An answer that can be picked. */
export interface QuizOption {
  /** Name inside the question: `a`. */
  id: string
  /** The answer. */
  text: string
  /** True when it is right. */
  correct: boolean
  /** What there is to learn for who picks it, or leaves it. */
  feedback: string
}

/** Accepts an option and no other keys. */
export const quizOptionSchema = z.strictObject({
  id: slugSchema.describe('Name inside the question: `a`.'),
  text: textSchema.describe('The answer.'),
  correct: z.boolean().describe('True when it is right.'),
  feedback: textSchema.describe('What there is to learn for who picks it, or leaves it.'),
}) satisfies z.ZodType<QuizOption>

/** What every question has. */
export interface QuizQuestionBase {
  /** Name inside the quiz: `meer-activiteiten`. */
  id: string
  /** The question or the statement, in Dutch. */
  prompt: string
}

const base = {
  id: slugSchema.describe('Name inside the quiz: `meer-activiteiten`.'),
  prompt: textSchema.describe('The question or the statement, in Dutch.'),
}

/** A question with one right answer. */
export interface SingleQuestion extends QuizQuestionBase {
  /** Which kind of question this is. */
  kind: 'single'
  /** The answers; one is right. */
  options: QuizOption[]
}

/** Accepts a question with one right answer and no other keys. */
export const singleQuestionSchema = z.strictObject({
  kind: z.literal('single').describe('Which kind of question this is.'),
  ...base,
  options: z.array(quizOptionSchema).min(2).describe('The answers; one is right.'),
}) satisfies z.ZodType<SingleQuestion>

/** A question with more right answers. It counts when all of those and no others are picked. */
export interface MultipleQuestion extends QuizQuestionBase {
  /** Which kind of question this is. */
  kind: 'multiple'
  /** The answers; at least one is right and one is not. */
  options: QuizOption[]
}

/** Accepts a question with more right answers and no other keys. */
export const multipleQuestionSchema = z.strictObject({
  kind: z.literal('multiple').describe('Which kind of question this is.'),
  ...base,
  options: z.array(quizOptionSchema).min(2).describe('The answers; at least one is right and one is not.'),
}) satisfies z.ZodType<MultipleQuestion>

/** A statement that is true or not. */
export interface TrueFalseQuestion extends QuizQuestionBase {
  /** Which kind of question this is. */
  kind: 'true-false'
  /** Whether the statement is true. */
  answer: boolean
  /** What there is to learn for who says it is true. */
  feedbackTrue: string
  /** What there is to learn for who says it is not. */
  feedbackFalse: string
}

/** Accepts a statement and no other keys. */
export const trueFalseQuestionSchema = z.strictObject({
  kind: z.literal('true-false').describe('Which kind of question this is.'),
  ...base,
  answer: z.boolean().describe('Whether the statement is true.'),
  feedbackTrue: textSchema.describe('What there is to learn for who says it is true.'),
  feedbackFalse: textSchema.describe('What there is to learn for who says it is not.'),
}) satisfies z.ZodType<TrueFalseQuestion>

/** Steps to put in order. */
export interface OrderQuestion extends QuizQuestionBase {
  /** Which kind of question this is. */
  kind: 'order'
  /** The steps, in the right order. Show them ordered by id. */
  steps: OrderedStep[]
}

/** Accepts steps to put in order and no other keys. */
export const orderQuestionSchema = z.strictObject({
  kind: z.literal('order').describe('Which kind of question this is.'),
  ...base,
  steps: z.array(orderedStepSchema).describe('The steps, in the right order. Show them ordered by id.'),
}) satisfies z.ZodType<OrderQuestion>

/** A question of a quiz. */
export type QuizQuestion = SingleQuestion | MultipleQuestion | TrueFalseQuestion | OrderQuestion

/** Accepts a question of one of the four kinds. */
export const quizQuestionSchema = z.discriminatedUnion('kind', [
  singleQuestionSchema,
  multipleQuestionSchema,
  trueFalseQuestionSchema,
  orderQuestionSchema,
]) satisfies z.ZodType<QuizQuestion>

/** The questions at the end of a module. */
export interface Quiz {
  /** Share of the questions that must be right, 0 to 1. */
  mastery: number
  /** The questions, in the order of showing. */
  questions: QuizQuestion[]
}

/** Accepts a quiz without the issues of {@link checkQuiz}, and no other keys. */
export const quizSchema = z
  .strictObject({
    mastery: z
      .number()
      .min(0)
      .max(1)
      .default(masteryShare)
      .describe('Share of the questions that must be right, 0 to 1.'),
    questions: z.array(quizQuestionSchema).min(1).describe('The questions, in the order of showing.'),
  })
  .superRefine(refuseBy(checkQuiz)) satisfies z.ZodType<Quiz>
