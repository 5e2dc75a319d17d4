import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day.ts'
import {
  certificateFor,
  type ModuleProgress,
  type ObservedConversation,
  trainingProgressSchema,
} from './certificate.ts'
import { trainingModuleIds } from './training-module.ts'

const scores = { welcome: 3, listening: 2, goal: 3, elements: 1, boundaries: 4, agreement: 3, notes: 2 } as const
const observed = (on: Day): ObservedConversation => ({ on, observer: 'advisor-2', scores })
const modules: ModuleProgress[] = trainingModuleIds.map((module) => ({
  module,
  completedOn: '2026-09-01',
  passedOn: '2026-09-02',
}))
const observations = [observed('2026-10-01'), observed('2026-11-01')]

describe('certificateFor', () => {
  it('is earned with eight modules and two conversations, on the day of the last part', () => {
    expect(certificateFor({ modules, observations })).toEqual({ earned: true, on: '2026-11-01' })
    const late = modules.map((one) => (one.module === 'T8' ? { ...one, passedOn: '2026-12-24' as const } : one))
    expect(certificateFor({ modules: late, observations })).toEqual({ earned: true, on: '2026-12-24' })
  })

  it('counts the day on which a module was done when that came after its quiz', () => {
    const late = modules.map((one) => ({ ...one, completedOn: '2026-12-01' as const }))
    expect(certificateFor({ modules: late, observations })).toEqual({ earned: true, on: '2026-12-01' })
  })

  it('does not move when something is done again or a third conversation follows', () => {
    const again: ModuleProgress[] = [...modules, { module: 'T1', completedOn: '2027-01-01', passedOn: '2027-01-01' }]
    const third = [observed('2027-02-01'), ...observations]
    expect(certificateFor({ modules: again, observations: third })).toEqual({ earned: true, on: '2026-11-01' })
  })

  it('says in Dutch what is missing, in the order of learning', () => {
    const some: ModuleProgress[] = [
      { module: 'T2', completedOn: '2026-09-01' },
      ...modules.filter(({ module }) => module !== 'T2' && module !== 'T5'),
    ]
    expect(certificateFor({ modules: some, observations: [observed('2026-10-01')] })).toEqual({
      earned: false,
      missing: [
        { rule: 'quiz-open', module: 'T2', words: 'De toets van module T2 heb je nog niet gehaald.' },
        { rule: 'module-open', module: 'T5', words: 'Module T5 moet je nog doen.' },
        { rule: 'conversations-open', words: 'Er moet nog één keer iemand meekijken bij een gesprek.' },
      ],
    })
  })

  it('misses nine things at the start', () => {
    const answer = certificateFor({ modules: [], observations: [] })
    expect(answer.earned ? [] : answer.missing.map(({ words }) => words)).toHaveLength(9)
    expect(answer.earned ? [] : answer.missing.at(-1)?.words).toBe(
      'Er moet nog twee keer iemand meekijken bij een gesprek.',
    )
  })

  it('is earned exactly when nothing was left out, in any order', () => {
    const parts = fc.shuffledSubarray(modules)
    const seen = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(parts, seen, (some, count) => {
        const answer = certificateFor({
          modules: some,
          observations: Array.from({ length: count }, () => observed('2026-10-01')),
        })
        expect(answer.earned).toBe(some.length === 8 && count >= 2)
        if (!answer.earned) expect(answer.missing).toHaveLength(8 - some.length + (count < 2 ? 1 : 0))
      }),
    )
  })
})

describe('trainingProgressSchema', () => {
  it('accepts progress', () => {
    expect(trainingProgressSchema.parse({ modules, observations })).toEqual({ modules, observations })
  })

  it('refuses a conversation that was not scored on every criterion', () => {
    const { notes: _, ...six } = scores
    const half = { modules, observations: [{ ...observations[0], scores: six }] }
    expect(trainingProgressSchema.safeParse(half).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'observations.0.scores.notes',
    ])
  })
})
