import { findWording } from './find-wording.ts'

/** A sentence with the judgement of a person. Stands in `wording-set/sentences.yaml`. */
export interface LabelledSentence {
  /** The sentence. */
  readonly text: string
  /** Ids of the rules that it breaks; empty for a sentence that is fine. */
  readonly expected: readonly string[]
  /** True when no phrase was written with it in mind. */
  readonly heldOut?: boolean
}

/** How well a rule, or all of them, agree with the person. */
export interface WordingScore {
  /** Found, and rightly so. */
  readonly right: number
  /** Found, and not so. */
  readonly wrong: number
  /** Not found. */
  readonly missed: number
  /** Share of what was found that is right; 1 when nothing was found. */
  readonly precision: number
  /** Share of what is there that was found; 1 when nothing is there. */
  readonly recall: number
}

/** A sentence on which the rules and the person differ. */
export interface WordingDifference {
  readonly text: string
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/** Figures over a set of sentences. */
export interface WordingScores {
  readonly sentences: number
  /** Sentences that break no rule. */
  readonly innocent: number
  readonly all: WordingScore
  readonly byRule: ReadonlyMap<string, WordingScore>
  readonly differences: readonly WordingDifference[]
}

const share = (part: number, other: number) => (part + other === 0 ? 1 : part / (part + other))

const scoreOf = (right: number, wrong: number, missed: number): WordingScore => ({
  right,
  wrong,
  missed,
  precision: share(right, wrong),
  recall: share(right, missed),
})

/** Compares what the rules find with what a person expects, for each rule once a sentence. */
export function scoreWording(sentences: readonly LabelledSentence[]): WordingScores {
  const judged = sentences.map(({ text, expected }) => {
    const found = [...new Set(findWording(text).map(({ rule }) => rule))]
    return {
      text,
      right: found.filter((rule) => expected.includes(rule)),
      wrong: found.filter((rule) => !expected.includes(rule)),
      missed: expected.filter((rule) => !found.includes(rule)),
    }
  })
  const count = (of: 'right' | 'wrong' | 'missed', rule?: string) =>
    judged.reduce((sum, one) => sum + one[of].filter((id) => rule === undefined || id === rule).length, 0)
  const score = (rule?: string) => scoreOf(count('right', rule), count('wrong', rule), count('missed', rule))
  const rules = [...new Set(judged.flatMap(({ right, wrong, missed }) => [...right, ...wrong, ...missed]))].sort()
  return {
    sentences: sentences.length,
    innocent: sentences.filter(({ expected }) => expected.length === 0).length,
    all: score(),
    byRule: new Map(rules.map((rule) => [rule, score(rule)])),
    differences: judged
      .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
      .map(({ text, wrong, missed }) => ({ text, wrong, missed })),
  }
}
