import type { Quiz, QuizQuestion } from './quiz.ts'
import { checkIds, checkShuffle, type TrainingIssue } from './training-issue.ts'

/** What would make a question of this quiz impossible to answer well. Empty when there is nothing. */
export function checkQuiz({ questions }: Quiz): TrainingIssue[] {
  return [...checkIds(questions, ['questions']), ...questions.flatMap(checkQuestion)]
}

function checkQuestion(question: QuizQuestion, index: number): TrainingIssue[] {
  const path = ['questions', index]
  if (question.kind === 'true-false') return []
  if (question.kind === 'order') {
    const at = [...path, 'steps']
    return [...checkIds(question.steps, at), ...checkShuffle(question.steps, at)]
  }
  const at = [...path, 'options']
  const right = question.options.filter(({ correct }) => correct).length
  const ids = checkIds(question.options, at)
  if (question.kind === 'single') {
    return right === 1 ? ids : [...ids, { path: at, rule: 'one-right', words: 'expected exactly one right answer' }]
  }
  if (right > 0 && right < question.options.length) return ids
  return [...ids, { path: at, rule: 'some-right', words: 'expected a right answer and one that is not' }]
}
