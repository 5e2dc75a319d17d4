import type { Day } from '../calendar/day.ts'
import { provinces } from '../vocabulary/provinces.ts'
import { termOf } from '../vocabulary/term.ts'
import { themes } from '../vocabulary/themes.ts'
import { type ExclusionReason, exclusionsOf } from './advisor-exclusions.ts'
import type { AdvisorProfile, InitiativeProfile } from './advisor-profile.ts'
import { type AdvisorRule, advisorWeights } from './advisor-weights.ts'
import { listWords } from './dutch-words.ts'
import type { MatchReason } from './piece-match.ts'

/** How well one advisor fits an initiative, and why. */
export interface AdvisorMatch {
  /** Reference to the advisor. */
  readonly advisorId: string
  /** Sum of the points of `reasons`, exactly. May be negative. */
  readonly score: number
  /** All that counted, in the order of `advisorWeights`. */
  readonly reasons: readonly MatchReason<AdvisorRule>[]
  /** The reasons as one Dutch text. */
  readonly sentence: string
}

/** An advisor who cannot be asked, and why. */
export interface ExcludedAdvisor {
  /** Reference to the advisor. */
  readonly advisorId: string
  /** All reasons, at least one. */
  readonly reasons: readonly ExclusionReason[]
}

/** Answer of {@link matchAdvisors}. A proposal: the coordinator decides. */
export interface AdvisorMatches {
  /** Advisors who can be asked, best first. */
  readonly ranked: readonly AdvisorMatch[]
  /** Advisors who cannot be asked, by id. */
  readonly excluded: readonly ExcludedAdvisor[]
}

/** What matching advisors needs besides the profiles. */
export interface AdvisorMatchOptions {
  /** Day of the assignment. */
  readonly day: Day
}

/**
 * Ranks advisors for an initiative. The order is total: higher score, then the smaller share of their room that was
 * filled lately (fairness), then id; it does not depend on the order of `advisors`. Who lives far and cannot meet
 * online stays in the list, low and with the reason: a coordinator may know a way.
 */
export function matchAdvisors(
  initiative: InitiativeProfile,
  advisors: readonly AdvisorProfile[],
  { day }: AdvisorMatchOptions,
): AdvisorMatches {
  const byId = [...advisors].sort((one, other) => (one.id < other.id ? -1 : 1))
  const judged = byId.map((advisor) => ({ advisor, reasons: exclusionsOf(initiative, advisor, day) }))
  const ranked = judged
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ advisor }) => ({ advisor, match: scoreAdvisor(initiative, advisor) }))
    .sort((one, other) => other.match.score - one.match.score || filledMore(one.advisor, other.advisor))
  const excluded = judged.filter(({ reasons }) => reasons.length > 0)
  return {
    ranked: ranked.map(({ match }) => match),
    excluded: excluded.map(({ advisor, reasons }) => ({ advisorId: advisor.id, reasons })),
  }
}

/** Positive when the first had the larger share of their room filled lately. In whole numbers, so exact. */
const filledMore = (one: AdvisorProfile, other: AdvisorProfile): number =>
  one.assignedRecently * other.maximumOpen - other.assignedRecently * one.maximumOpen

function scoreAdvisor(initiative: InitiativeProfile, advisor: AdvisorProfile): AdvisorMatch {
  const reasons: MatchReason<AdvisorRule>[] = []
  const add = (rule: AdvisorRule, count: number, words: string) => {
    if (count > 0) reasons.push({ rule, points: pointsOf[rule] * count, words })
  }

  const province = termOf(provinces, initiative.province).nl
  if (advisor.province === initiative.province) add('same-province', 1, `Woont ook in ${province}.`)
  else if (advisor.travelsTo.includes(initiative.province)) add('travels', 1, `Komt ook in ${province}.`)
  else if (advisor.online && initiative.online) add('online', 1, `Komt niet in ${province}, online kan wel.`)
  else add('out-of-reach', 1, `Komt niet in ${province}, en online lukt ook niet.`)

  const spoken = initiative.languages.find((language) => advisor.languages.includes(language))
  if (spoken !== undefined) add('language', 1, `Spreekt een taal die jullie vroegen (${spoken}).`)
  else if (initiative.languages.length > 0) add('no-language', 1, 'Spreekt geen taal die jullie vroegen.')

  const known = themes.filter(({ id }) => initiative.themes.includes(id) && advisor.themes.includes(id)).slice(0, 2)
  add('theme', known.length, `Weet veel van: ${listWords(known.map(({ nl }) => nl))}.`)

  const { open, maximumOpen, assignedRecently } = advisor
  if (open * 2 <= maximumOpen) add('room', 1, `Heeft ruimte: ${open} lopend, hooguit ${maximumOpen} tegelijk.`)
  const steps = Math.min(2, Math.floor((assignedRecently * 2) / maximumOpen))
  add('busy-lately', steps, `Kreeg er laatst al ${assignedRecently}, bij hooguit ${maximumOpen} tegelijk.`)

  return {
    advisorId: advisor.id,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    sentence: reasons.map(({ words }) => words).join(' '),
  }
}

const pointsOf = Object.fromEntries(advisorWeights.map(({ rule, points }) => [rule, points])) as Record<
  AdvisorRule,
  number
>
