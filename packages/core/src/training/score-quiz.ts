import { z } from 'zod'
import type { Quiz, QuizOption, QuizQuestion } from './quiz.ts'

/** What somebody answered: an option id, several option or step ids, or whether a statement is true. */
export type QuizAnswer = string | string[] | boolean

/** Accepts an answer of any kind of question. */
export const quizAnswerSchema = z.union([z.string(), z.array(z.string()), z.boolean()]) satisfies z.ZodType<QuizAnswer>

/** Answers by the id of the question. A question without an answer is absent. */
export type QuizAnswers = Record<string, QuizAnswer>

/** Accepts answers by the id of the question. */
export const quizAnswersSchema = z.record(z.string(), quizAnswerSchema) satisfies z.ZodType<QuizAnswers>

/** What came of a question. `unreadable`: the answer does not belong to this question; it counts as not right. */
export type QuestionOutcome = 'right' | 'wrong' | 'missing' | 'unreadable'

/** What came of one question. */
export interface QuestionResult {
  /** Id of the question. */
  readonly id: string
  /** What came of it. */
  readonly outcome: QuestionOutcome
  /** What there is to learn, in Dutch: for each pick, and for each right answer that was left. Empty without an answer. */
  readonly feedback: readonly string[]
}

/** What came of a quiz. */
export interface QuizScore {
  /** Share of all questions that were right, 0 to 1. */
  readonly share: number
  /** Whether the share reaches the mastery of the quiz. */
  readonly passed: boolean
  /** Ids of questions without an answer. They count as not right. */
  readonly missing: readonly string[]
  /** The questions, in the order of the quiz. */
  readonly questions: readonly QuestionResult[]
}

/** Scores a quiz. A question counts entirely or not at all; answers to questions that are not there are ignored. */
export function scoreQuiz(quiz: Quiz, answers: Readonly<QuizAnswers>): QuizScore {
  const questions = quiz.questions.map((question) => ({
    id: question.id,
    ...scoreQuestion(question, Object.hasOwn(answers, question.id) ? answers[question.id] : undefined),
  }))
  const share = questions.filter(({ outcome }) => outcome === 'right').length / questions.length
  return {
    share,
    passed: share >= quiz.mastery,
    missing: questions.filter(({ outcome }) => outcome === 'missing').map(({ id }) => id),
    questions,
  }
}

type Scored = Omit<QuestionResult, 'id'>

function scoreQuestion(question: QuizQuestion, answer: QuizAnswer | undefined): Scored {
  if (answer === undefined || (Array.isArray(answer) && answer.length === 0))
    return { outcome: 'missing', feedback: [] }
  switch (question.kind) {
    case 'single':
      return typeof answer === 'string' ? scorePicks(question.options, [answer], false) : unreadable
    case 'multiple':
      return Array.isArray(answer) ? scorePicks(question.options, answer, true) : unreadable
    case 'true-false':
      if (typeof answer !== 'boolean') return unreadable
      return scored(answer === question.answer, [answer ? question.feedbackTrue : question.feedbackFalse])
    case 'order': {
      if (!Array.isArray(answer)) return unreadable
      const right = question.steps.map(({ id }) => id)
      if ([...answer].sort().join(' ') !== [...right].sort().join(' ')) return unreadable
      const moved = question.steps.filter(({ id }, index) => answer[index] !== id)
      return scored(
        moved.length === 0,
        (moved.length === 0 ? question.steps : moved).map(({ why }) => why),
      )
    }
  }
}

/** Who picks one is told about that one; who may pick more is also told about the right ones that were left. */
function scorePicks(options: readonly QuizOption[], picks: readonly string[], tellLeft: boolean): Scored {
  if (picks.some((id) => !options.some((option) => option.id === id))) return unreadable
  const told = options.filter(({ id, correct }) => picks.includes(id) || (tellLeft && correct))
  return scored(
    options.every(({ id, correct }) => picks.includes(id) === correct),
    told.map(({ feedback }) => feedback),
  )
}

const scored = (right: boolean, feedback: readonly string[]): Scored => ({
  outcome: right ? 'right' : 'wrong',
  feedback,
})

const unreadable: Scored = { outcome: 'unreadable', feedback: [] }
