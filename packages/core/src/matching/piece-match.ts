import type { MatchRule } from './match-weights.ts'
import type { SituationField } from './situation.ts'

/** Something that added to a score, took from it, or is only worth knowing. */
export interface MatchReason<Rule extends string = MatchRule> {
  /** Rule that held. Each rule comes at most once at a piece. */
  readonly rule: Rule
  /** Points that it brought: the weight of the rule times how often it held. */
  readonly points: number
  /** Why, in one Dutch sentence. */
  readonly words: string
}

/** How well one piece fits, and why. */
export interface PieceMatch {
  /** Number of the piece: `D01`. */
  readonly pieceId: string
  /** Address of the piece: `portiekkoffie`. */
  readonly slug: string
  /** Sum of the points of `reasons`, exactly. May be negative. */
  readonly score: number
  /** All that counted, in the order of `matchWeights`. */
  readonly reasons: readonly MatchReason[]
  /** The reasons as one Dutch text: `Past bij: erbij horen. Kan met twee mensen.` Empty when nothing counted. */
  readonly sentence: string
}

/** Why a piece that scored high enough is not among the picks. */
export type SetAsideRule = 'theme-full' | 'room-for-threshold'

/** A piece that was high enough, and left out for the sake of variety. */
export interface SetAside {
  /** The piece. */
  readonly match: PieceMatch
  /** Rule of variety that left it out. */
  readonly rule: SetAsideRule
  /** Why, in one Dutch sentence. */
  readonly words: string
}

/** Says that an initiative should not do this alone. */
export interface ReferAdvice {
  /** Which advice this is. */
  readonly kind: 'refer'
  /** What we advise, in plain Dutch. */
  readonly words: string
  /** Slugs of pieces about referring on, of those that are there. Empty when there are none. */
  readonly slugs: readonly string[]
}

/** Answer of the matcher. */
export interface PieceMatches {
  /** The pieces to show, best first: varied, at most `limit`. */
  readonly picks: readonly PieceMatch[]
  /** What scored high enough and was left out for variety, best first. */
  readonly setAside: readonly SetAside[]
  /** Stories that show the chosen goals or obstacles, best first, at most two. Never among the picks. */
  readonly stories: readonly PieceMatch[]
  /** Every published piece that is no story, best first, picked or not: the answer to "why not this one?". */
  readonly ranked: readonly PieceMatch[]
  /** Answers that were missing. */
  readonly unanswered: readonly SituationField[]
  /** What was missing, in one Dutch sentence. Empty when all was answered. */
  readonly unansweredWords: string
  /** Present when this is not a job for the initiative alone. The picks remain: they can still be good neighbours. */
  readonly advice?: ReferAdvice
}
