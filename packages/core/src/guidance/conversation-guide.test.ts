import { describe, expect, it } from 'vitest'
import { conversationGuideSchema, type GuidePhase } from './conversation-guide.ts'
import { exampleGuide } from './guidance.example.ts'

const issuesOf = (change: object) =>
  (conversationGuideSchema.safeParse({ ...exampleGuide, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
const phasesWith = (at: number, change: Partial<GuidePhase>) =>
  exampleGuide.phases.map((phase, index) => (index === at ? { ...phase, ...change } : phase))

describe('conversationGuideSchema', () => {
  it('accepts eight phases and seven elements', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('refuses a phase too few', () => {
    expect(issuesOf({ phases: exampleGuide.phases.slice(0, 7) })).toHaveLength(1)
  })

  it('refuses phases that are out of order', () => {
    expect(issuesOf({ phases: phasesWith(3, { number: 5, questions: [] }) })).toEqual([
      'phases.3.number: expected 3, the place of the phase',
    ])
  })

  it('refuses a question with the number of another phase, or counted wrongly', () => {
    const text = 'Hoe is het?'
    expect(
      issuesOf({
        phases: phasesWith(2, {
          questions: [
            { id: 'g3-1', text },
            { id: 'g2-4', text },
          ],
        }),
      }),
    ).toEqual(['phases.2.questions.0.id: expected `g2-1`', 'phases.2.questions.1.id: expected `g2-2`'])
  })

  it('refuses a scan that has an element twice, and names what is missing', () => {
    const [first, , ...rest] = exampleGuide.elementScan
    expect(issuesOf({ elementScan: [first, first, ...rest] })).toEqual([
      'elementScan.1.element: expected every element once',
      'elementScan: expected every element, also `meeting`',
    ])
  })
})
