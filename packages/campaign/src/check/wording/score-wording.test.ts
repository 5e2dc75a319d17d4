import { wordingRules } from '@drempel/core/language'
import { describe, expect, it } from 'vitest'
import { effectClaim } from './effect-claim.ts'
import { worthSearching } from './find-wording.ts'
import { furtherPhrases } from './further-phrases.ts'
import { scoreWording } from './score-wording.ts'
import { labelledSentences } from './sentences.example.ts'

describe('the labelled sentences', () => {
  it('are more than three hundred, each once, half of them innocent, a third held out', () => {
    expect(labelledSentences.length).toBeGreaterThanOrEqual(320)
    expect(new Set(labelledSentences.map(({ text }) => text)).size).toBe(labelledSentences.length)
    const innocent = labelledSentences.filter(({ expected }) => expected.length === 0).length / labelledSentences.length
    expect(innocent).toBeGreaterThan(0.45)
    expect(innocent).toBeLessThan(0.55)
    expect(labelledSentences.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(106)
  })

  it('break every rule that there is, and no other', () => {
    const rules = new Set([...wordingRules, effectClaim].map(({ id }) => id))
    expect(new Set(labelledSentences.flatMap(({ expected }) => expected))).toEqual(rules)
  })
})

// What was held out was read once, when the phrases were done: 0.923 and 0.923. Since then they learnt from what they were tuned
// on that `is eenzaam` within a remark about being alone is no second remark.
describe.each([
  ['all sentences', labelledSentences, { precision: 0.95, recall: 0.9 }],
  [
    'the sentences that were held out',
    labelledSentences.filter(({ heldOut }) => heldOut),
    { precision: 0.9, recall: 0.9 },
  ],
])('what is found in %s', (_, sentences, least) => {
  const { all, differences } = scoreWording(sentences)
  it(`is rightly found at least ${least.precision * 100} times in 100`, () => {
    expect(all.precision, JSON.stringify(differences)).toBeGreaterThanOrEqual(least.precision)
  })
  it(`is at least ${least.recall * 100} of 100 that are there`, () => {
    expect(all.recall, JSON.stringify(differences)).toBeGreaterThanOrEqual(least.recall)
  })
})

it('every further phrase has a word without which we do not search', () => {
  for (const { pattern } of furtherPhrases) expect(pattern.source).toMatch(worthSearching)
})

describe('scoreWording', () => {
  it('counts a rule once a sentence, and calls a set without findings perfect', () => {
    expect(scoreWording([]).all).toEqual({ right: 0, wrong: 0, missed: 0, precision: 1, recall: 1 })
    const { all, byRule, differences } = scoreWording([
      { text: 'Eenzame ouderen en eenzame buren.', expected: ['label-people'] },
      { text: 'Koffie voor eenzamen.', expected: ['cure'] },
    ])
    expect(all).toEqual({ right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 })
    expect(byRule.get('cure')).toMatchObject({ missed: 1, recall: 0 })
    expect(differences).toEqual([{ text: 'Koffie voor eenzamen.', wrong: ['label-noun'], missed: ['cure'] }])
  })
})
