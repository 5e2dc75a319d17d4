import { describe, expect, it } from 'vitest'
import { callScriptSchema } from './call-script.ts'
import { exampleScript } from './guidance.example.ts'

const issuesOf = (change: object) =>
  (callScriptSchema.safeParse({ ...exampleScript, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

describe('callScriptSchema', () => {
  it('accepts nine steps', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('refuses a step too few', () => {
    expect(issuesOf({ steps: exampleScript.steps.slice(1) })[0]).toMatch(/^steps/)
  })

  it('refuses steps out of order and questions with a wrong number', () => {
    const steps = exampleScript.steps.with(1, {
      number: 3,
      title: 'Stap',
      say: 'Zeg iets.',
      questions: [{ id: 'c2-1', text: 'Hoe is het?' }],
      note: 'Schrijf op.',
    })
    expect(issuesOf({ steps })).toEqual([
      'steps.1.number: expected 2, the place of the step',
      'steps.1.questions.0.id: expected `c3-1`',
    ])
  })

  it('refuses three tries at the same moment', () => {
    expect(issuesOf({ noAnswer: { tries: ['ochtend', 'avond', 'ochtend'], letter: 'Dag.' } })).toEqual([
      'noAnswer.tries: expected three different parts of the day',
    ])
  })

  it('refuses a call that is longer at least than at most', () => {
    expect(issuesOf({ minutesMin: 40 })).toEqual(['minutesMax: expected at least 40, as in `minutesMin`'])
  })

  it('keeps the written version short: six questions at most', () => {
    const written = { ...exampleScript.written, questions: Array(7).fill('Hoe is het?') }
    expect(issuesOf({ written })[0]).toMatch(/^written\.questions/)
  })
})
