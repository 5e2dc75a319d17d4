import type { Djg6Answers, Djg11Answers, Ucla3Answers } from './answers.ts'
import type { PackItem, Subscale } from './djg-items.ts'
import type { OpenedPack } from './open-pack.ts'

/**
 * What one set of answers adds to the result of a group. Numbers only, never a label: the scales are not made to say
 * something about one person. Do not show it, do not keep it with a name; give a list of them to `summariseGroup`.
 */
export interface ContributionToGroup {
  /** Instrument that was answered. */
  readonly instrument: 'djg-6' | 'djg-11' | 'ucla-3'
  /** Points in total, or `null` when too much was left open. */
  readonly total: number | null
  /** Points for emotional loneliness; `null` when something was left open or the instrument does not have it. */
  readonly emotional: number | null
  /** Points for social loneliness; `null` when something was left open or the instrument does not have it. */
  readonly social: number | null
}

/** A total may miss one answer, and is then the plain count: not raised to make up for it. Source: `djg-manual`. */
const MAY_MISS = 1

type Answers = { readonly [item: number]: string | undefined }

const missing = (items: readonly PackItem[], answers: Answers) =>
  items.filter(({ number }) => answers[number] === undefined).length

const points = (items: readonly PackItem[], answers: Answers) =>
  items.filter(({ number, counts }) => counts.includes(answers[number] ?? '')).length

function scoreDjg<Id extends 'djg-6' | 'djg-11'>({ id, items }: OpenedPack<Id>, answers: Answers): ContributionToGroup {
  const subscale = (name: Subscale) => {
    const own = items.filter((item) => item.subscale === name)
    return missing(own, answers) === 0 ? points(own, answers) : null
  }
  return {
    instrument: id,
    total: missing(items, answers) <= MAY_MISS ? points(items, answers) : null,
    emotional: subscale('emotional'),
    social: subscale('social'),
  }
}

/**
 * Points of one person on the six statements: total 0–6, emotional 0–3 (3, 9, 10), social 0–3 (4, 7, 8). "More or less"
 * counts as a point. The total is `null` when more than one answer is missing, a part when any of its own is.
 * Source: the syntax in `djg-manual`.
 */
export function scoreDjg6(pack: OpenedPack<'djg-6'>, answers: Djg6Answers): ContributionToGroup {
  return scoreDjg(pack, answers)
}

/**
 * Points of one person on the eleven statements: total 0–11, emotional 0–6 (2, 3, 5, 6, 9, 10), social 0–5 (1, 4, 7, 8,
 * 11). Missing answers as for six statements; the syntax for eleven was not read, so that part is uncertain.
 */
export function scoreDjg11(pack: OpenedPack<'djg-11'>, answers: Djg11Answers): ContributionToGroup {
  return scoreDjg(pack, answers)
}

/**
 * Points of one person on the three questions of UCLA: the sum, 3–9, or `null` when any answer is missing. Codes:
 * `h2h`; that the score is the sum is general knowledge. Never merged with the direct question.
 */
export function scoreUcla3({ id }: OpenedPack<'ucla-3'>, answers: Ucla3Answers): ContributionToGroup {
  const [one, two, three] = [answers[1], answers[2], answers[3]]
  const complete = one !== undefined && two !== undefined && three !== undefined
  return { instrument: id, total: complete ? one + two + three : null, emotional: null, social: null }
}
