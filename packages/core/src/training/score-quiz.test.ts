import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quiz, quizSchema } from './quiz.ts'
import { type QuizAnswer, type QuizAnswers, scoreQuiz } from './score-quiz.ts'
import { quiz } from './training.example.ts'

const right: QuizAnswers = { one: 'a', more: ['b', 'a'], statement: false, steps: ['c', 'a', 'b'] }
const resultOf = (id: string, answer: QuizAnswer) =>
  scoreQuiz(quiz, { [id]: answer }).questions.find((one) => one.id === id)

describe('scoreQuiz', () => {
  it('passes who has everything right, and says why it was', () => {
    expect(scoreQuiz(quiz, right)).toEqual({
      share: 1,
      passed: true,
      missing: [],
      questions: [
        { id: 'one', outcome: 'right', feedback: ['Open.'] },
        { id: 'more', outcome: 'right', feedback: ['Dat hoort erin.', 'Met een dag.'] },
        { id: 'statement', outcome: 'right', feedback: ['Zo is het.'] },
        { id: 'steps', outcome: 'right', feedback: ['Eerst weten.', 'Dan niet weglopen.', 'Dan samen bellen.'] },
      ],
    })
  })

  it('counts a missing answer as not right, and names it', () => {
    expect(scoreQuiz(quiz, { one: 'a', more: [] })).toMatchObject({
      share: 0.25,
      passed: false,
      missing: ['more', 'statement', 'steps'],
    })
  })

  it('passes exactly at the mastery', () => {
    expect(scoreQuiz(quiz, { ...right, one: 'b' })).toMatchObject({ share: 0.75, passed: true })
  })

  it.each<[string, string, QuizAnswer, string, string[]]>([
    [
      'tells about the pick of a single question, and not the right one',
      'one',
      'b',
      'wrong',
      ['Dat gaat over één buur.'],
    ],
    [
      'tells about a wrong pick and the right ones',
      'more',
      ['a', 'c'],
      'wrong',
      ['Dat hoort erin.', 'Met een dag.', 'Nooit.'],
    ],
    ['does not count half', 'more', ['a'], 'wrong', ['Dat hoort erin.', 'Met een dag.']],
    ['counts a pick made twice once', 'more', ['a', 'b', 'a'], 'right', ['Dat hoort erin.', 'Met een dag.']],
    ['tells why a statement is not true', 'statement', true, 'wrong', ['Denk aan Mo.']],
    [
      'tells about the steps in the wrong place',
      'steps',
      ['c', 'b', 'a'],
      'wrong',
      ['Dan niet weglopen.', 'Dan samen bellen.'],
    ],
    ['cannot read an option that is not there', 'one', 'z', 'unreadable', []],
    ['cannot read a list for a single question', 'one', ['a'], 'unreadable', []],
    ['cannot read one option for a multiple question', 'more', 'a', 'unreadable', []],
    ['cannot read a pick that is not there', 'more', ['a', 'z'], 'unreadable', []],
    ['cannot read a word for a statement', 'statement', 'nee', 'unreadable', []],
    ['cannot read half an order', 'steps', ['c', 'a'], 'unreadable', []],
    ['cannot read a word for an order', 'steps', 'c a b', 'unreadable', []],
  ])('%s', (_, id, answer, outcome, feedback) => {
    expect(resultOf(id, answer)).toEqual({ id, outcome, feedback })
  })

  it('ignores an answer to a question that is not there', () => {
    expect(scoreQuiz(quiz, { ...right, extra: 'a' })).toEqual(scoreQuiz(quiz, right))
  })

  it('does not take what every object has for an answer', () => {
    const odd: Quiz = {
      mastery: 1,
      questions: [{ ...quiz.questions[2], id: 'constructor' } as Quiz['questions'][number]],
    }
    expect(scoreQuiz(odd, {}).missing).toEqual(['constructor'])
  })

  it('gives a share between 0 and 1 that never falls when one answer is put right', () => {
    const answer = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.boolean(), fc.subarray(['a', 'b', 'c']))
    const ids = ['one', 'more', 'statement', 'steps'] as const
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), answer), fc.constantFrom(...ids), (answers, id) => {
        const before = scoreQuiz(quiz, answers)
        const after = scoreQuiz(quiz, { ...answers, [id]: right[id] as QuizAnswer })
        expect(before.share).toBeGreaterThanOrEqual(0)
        expect(after.share).toBeGreaterThanOrEqual(before.share)
        expect(after.share).toBeLessThanOrEqual(1)
        expect(after.passed).toBe(after.share >= quiz.mastery)
      }),
    )
  })
})

describe('quizSchema', () => {
  it('takes the mastery of the training when none is written', () => {
    expect(quizSchema.parse({ questions: quiz.questions }).mastery).toBe(0.8)
  })

  const withQuestion = (change: object, index: number) => ({
    ...quiz,
    questions: quiz.questions.map((one, at) => (at === index ? { ...one, ...change } : one)),
  })
  const option = (id: string, correct: boolean) => ({ id, text: 'Ja', correct, feedback: 'Goed.' })
  const step = (id: string) => ({ id, text: 'Ja', why: 'Daarom.' })
  it.each([
    [
      'two right answers to a single question',
      { options: [option('a', true), option('b', true)] },
      0,
      'questions.0.options: expected exactly one right answer',
    ],
    [
      'no right answer',
      { options: [option('a', false), option('b', false)] },
      1,
      'questions.1.options: expected a right answer and one that is not',
    ],
    [
      'only right answers',
      { options: [option('a', true), option('b', true)] },
      1,
      'questions.1.options: expected a right answer and one that is not',
    ],
    [
      'two options with one id',
      { options: [option('a', true), option('a', false)] },
      0,
      'questions.0.options.1.id: expected an id that is not used before',
    ],
    ['two questions with one id', { id: 'one' }, 1, 'questions.1.id: expected an id that is not used before'],
    [
      'an order that its ids give away',
      { steps: [step('a'), step('b')] },
      3,
      'questions.3.steps: expected at least two, with ids that are not in alphabetical order',
    ],
    [
      'an order of one',
      { steps: [step('a')] },
      3,
      'questions.3.steps: expected at least two, with ids that are not in alphabetical order',
    ],
  ])('refuses %s', (_, change, index, message) => {
    const { error } = quizSchema.safeParse(withQuestion(change, index))
    expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([message])
  })
})
