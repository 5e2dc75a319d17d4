import { describe, expect, it } from 'vitest'
import type { DirectAnswer } from './answers.ts'
import { tallyDirectQuestion } from './direct-question.ts'
import { openPack } from './open-pack.ts'

const answer = openPack('direct-question', { termsAccepted: true, purpose: 'programme-evaluation' })
if (!answer.ok) throw new Error(answer.words)
const { pack } = answer
const times = (people: number, one: DirectAnswer | null) => Array.from({ length: people }, () => one)

describe('tallyDirectQuestion', () => {
  it('gives parts by answer and no score', () => {
    const answers = [...times(10, 'never'), ...times(30, 'occasionally'), ...times(2, null)]
    expect(tallyDirectQuestion(pack, answers)).toEqual({
      ok: true,
      tally: {
        instrument: 'direct-question',
        n: 40,
        missing: { kind: 'below', below: 10 },
        answers: [
          { id: 'often-or-always', count: { kind: 'count', count: 0 }, share: 0 },
          { id: 'some-of-the-time', count: { kind: 'count', count: 0 }, share: 0 },
          { id: 'occasionally', count: { kind: 'count', count: 30 }, share: 0.75 },
          { id: 'hardly-ever', count: { kind: 'count', count: 0 }, share: 0 },
          { id: 'never', count: { kind: 'count', count: 10 }, share: 0.25 },
        ],
      },
    })
  })

  it('hides a small answer and the one that covers for it', () => {
    const result = tallyDirectQuestion(pack, [
      ...times(2, 'often-or-always'),
      ...times(30, 'never'),
      ...times(12, 'hardly-ever'),
    ])
    const shares = result.ok ? result.tally.answers.map(({ share }) => share) : []
    expect(shares).toEqual([null, 0, 0, null, 30 / 44])
  })

  it('gives nothing below twenty answers', () => {
    expect(tallyDirectQuestion(pack, [...times(19, 'never'), ...times(9, null)])).toEqual({
      ok: false,
      refusal: 'group-too-small',
      words: 'Deze groep is te klein. We geven percentages vanaf 20 mensen.',
    })
    expect(tallyDirectQuestion(pack, times(20, 'never')).ok).toBe(true)
  })
})
