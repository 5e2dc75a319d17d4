import { meanOf, medianOf } from './centre.ts'
import { limits } from './limits.ts'
import { type Band, bandOf, bandsOf, type NormId, norms, type Scale } from './norms.ts'
import { type PublishedCell, publishCount } from './published-cell.ts'
import type { ContributionToGroup } from './score.ts'
import { type GroupShare, sharesOf } from './shares.ts'

/** A part of a group by category, with the words that belong to it. */
export interface CategoryShare extends GroupShare {
  /** Label of the category: `voelt zich matig eenzaam`. */
  readonly nl: string
}

/** The middle of the scores of a group. */
export interface Centre {
  /** Mean, rounded to one decimal. */
  readonly mean: number
  /** Median. */
  readonly median: number
}

/** What may be told about a group that answered a scale. Says nothing about what caused it. */
export interface GroupSummary {
  /** Instrument that was answered. */
  readonly instrument: ContributionToGroup['instrument']
  /** Score it speaks of. */
  readonly scale: Scale
  /** Norm by which the categories were made; `null` without categories. */
  readonly norm: NormId | null
  /** People with a score on this scale: the n under every figure. */
  readonly n: number
  /** People who took part, but left too much open. */
  readonly missing: PublishedCell
  /**
   * Mean and median; `null` when a category is hidden, because together with the other categories they could tell how
   * small it is.
   */
  readonly centre: Centre | null
  /** Parts by category; `null` without a norm or below the smallest group for a share. */
  readonly categories: readonly CategoryShare[] | null
}

/** Why a group gets no summary. */
export type GroupRefusal =
  | 'group-too-small'
  | 'mixed-instruments'
  | 'norm-of-another-instrument'
  | 'no-categories-for-this-scale'

/** The answer of `summariseGroup`. */
export type GroupAnswer =
  | { readonly ok: true; readonly summary: GroupSummary }
  | { readonly ok: false; readonly refusal: GroupRefusal; readonly words: string }

/** How a group is summarised. */
export interface SummaryChoice {
  /** Norm for categories. Without it: mean and median only. */
  readonly norm?: NormId
  /** Score to speak of; `total` when absent. */
  readonly scale?: Scale
}

const words: { readonly [Refusal in GroupRefusal]: string } = {
  'group-too-small': `Deze groep is te klein. We geven uitkomsten vanaf ${limits.centre.value} antwoorden.`,
  'mixed-instruments': 'Deze antwoorden horen bij verschillende vragenlijsten. Die tellen we niet bij elkaar op.',
  'norm-of-another-instrument': 'Deze indeling hoort bij een andere vragenlijst.',
  'no-categories-for-this-scale': 'Deze indeling heeft geen groepen voor dit deel van de vragenlijst.',
}
const refuse = (refusal: GroupRefusal): GroupAnswer => ({ ok: false, refusal, words: words[refusal] })

/**
 * The result of a group: n from 10, categories from 20 people, small categories hidden together with what would give
 * them away. The only way from answers to categories, so that no person gets a label. Publish one scale of a group:
 * total, emotional and social together are not checked against each other, nor are overlapping groups.
 */
export function summariseGroup(group: readonly ContributionToGroup[], choice: SummaryChoice = {}): GroupAnswer {
  const { scale = 'total' } = choice
  const norm = choice.norm ? norms[choice.norm] : null
  const instrument = group[0]?.instrument
  if (instrument === undefined) return refuse('group-too-small')
  if (group.some((one) => one.instrument !== instrument)) return refuse('mixed-instruments')
  if (norm && norm.instrument !== instrument) return refuse('norm-of-another-instrument')
  const bands = norm && bandsOf(norm, scale)
  if (norm && !bands) return refuse('no-categories-for-this-scale')
  const scores = group.flatMap((one) => one[scale] ?? [])
  const median = medianOf(scores)
  if (median === null || scores.length < limits.centre.value) return refuse('group-too-small')

  const categories = bands && scores.length >= limits.sharePersons.value ? categoriesOf(bands, scores) : null
  const summary: GroupSummary = {
    instrument,
    scale,
    norm: choice.norm ?? null,
    n: scores.length,
    missing: publishCount(group.length - scores.length),
    centre: categories?.some(({ share }) => share === null) ? null : { mean: meanOf(scores), median },
    categories,
  }
  return { ok: true, summary }
}

function categoriesOf(bands: readonly Band[], scores: readonly number[]): CategoryShare[] {
  const shares = sharesOf(
    bands.map(({ id }) => id),
    scores.flatMap((score) => bandOf(bands, score)?.id ?? []),
  )
  return shares.map((share, index) => ({ ...share, nl: (bands[index] as Band).nl }))
}
