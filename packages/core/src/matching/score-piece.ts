import type { Piece } from '../toolkit/piece.ts'
import { audiences } from '../vocabulary/audiences.ts'
import { elements } from '../vocabulary/elements.ts'
import { type Goal, goals } from '../vocabulary/goals.ts'
import { lonelinessKinds } from '../vocabulary/loneliness-kinds.ts'
import { obstacles } from '../vocabulary/obstacles.ts'
import { phases } from '../vocabulary/phases.ts'
import { type Term, termOf } from '../vocabulary/term.ts'
import { capacityFit } from './capacity-reasons.ts'
import { listWords } from './dutch-words.ts'
import { type MatchRule, matchWeights } from './match-weights.ts'
import type { MatchReason, PieceMatch } from './piece-match.ts'
import type { ElementRule, Question } from './question.ts'

/** How well this piece answers this question, with everything that counted. Looks at no other piece. */
export function scorePiece(question: Question, piece: Piece): PieceMatch {
  const reasons = [
    ...generalReasons(question),
    ...goalReasons(question, piece),
    ...elementReasons(question, piece),
    ...answerReasons(question, piece),
    ...capacityReasons(question, piece),
    ...evidenceReasons(piece),
    ...professionalReasons(question, piece),
  ]
  return {
    pieceId: piece.id,
    slug: piece.slug,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    sentence: reasons.map(({ words }) => words).join(' '),
  }
}

/** A rule that held so many times. */
const held = (rule: MatchRule, count: number, words: string): MatchReason => ({
  rule,
  points: pointsOf[rule] * count,
  words,
})

const generalReasons = ({ nothingAnswered }: Question): MatchReason[] =>
  nothingAnswered ? [held('no-answers', 1, 'Nog geen antwoorden: dit is de vaste volgorde van de toolkit.')] : []

function goalReasons({ goals: [first, second, ...further] }: Question, piece: Piece): MatchReason[] {
  const serves = (goal: Goal | undefined): goal is Goal => goal !== undefined && piece.goals.includes(goal)
  const reasons: MatchReason[] = []
  if (serves(first)) reasons.push(held('first-goal', 1, `Past bij: ${labels(goals, [first])}.`))
  if (serves(second)) reasons.push(held('second-goal', 1, `Past bij jullie tweede doel: ${labels(goals, [second])}.`))
  const others = further.filter(serves)
  if (others.length > 0) reasons.push(held('further-goal', others.length, `Past verder bij: ${labels(goals, others)}.`))
  return reasons
}

const elementWords: readonly (readonly [ElementRule, string])[] = [
  ['missing-element', 'Jullie misten nog'],
  ['unaimed-element', 'Jullie misten nog'],
  ['sometimes-element', 'Jullie deden soms al iets aan'],
]

/**
 * The two best elements of a piece count, the strongest of the piece first among equals. An explanation is about
 * elements and brings none: after reading it nobody has a role.
 */
function elementReasons({ elementRules }: Question, piece: Piece): MatchReason[] {
  if (piece.kind === 'explanation') return []
  const counting = piece.elements
    .flatMap((element) => {
      const rule = elementRules.get(element)
      return rule === undefined ? [] : { element, rule }
    })
    .sort((one, other) => pointsOf[other.rule] - pointsOf[one.rule])
    .slice(0, atMostOf['missing-element'])
  return elementWords.flatMap(([rule, words]) => {
    const found = counting.filter((one) => one.rule === rule).map(({ element }) => element)
    return found.length === 0 ? [] : held(rule, found.length, `${words}: ${labels(elements, found)}.`)
  })
}

function answerReasons(question: Question, piece: Piece): MatchReason[] {
  const reasons: MatchReason[] = []
  const helped = question.obstacles.filter((one) => piece.obstacles.includes(one)).slice(0, atMostOf.obstacle)
  if (helped.length > 0) reasons.push(held('obstacle', helped.length, `Helpt bij: ${labels(obstacles, helped)}.`))
  const { phase } = question.situation
  if (phase !== undefined && piece.phases.includes(phase))
    reasons.push(held('phase', 1, `Past bij hoe ver jullie zijn: ${labels(phases, [phase])}.`))
  const people = question.audiences.filter((one) => piece.audiences.includes(one))
  if (people.length > 0) reasons.push(held('audience', 1, `Denkt aan: ${labels(audiences, people)}.`))
  const kinds = question.lonelinessKinds.filter((one) => piece.lonelinessKinds.includes(one))
  if (kinds.length > 0) reasons.push(held('loneliness-kind', 1, `Gaat over: ${labels(lonelinessKinds, kinds)}.`))
  return reasons
}

/** Only a method says what it asks of people. */
function capacityReasons({ situation: { capacity } }: Question, piece: Piece): MatchReason[] {
  if (piece.kind !== 'method' || capacity === undefined) return []
  const { within, over } = capacityFit(piece, capacity)
  return [
    ...(over === undefined ? [] : [held('over-capacity', 1, over)]),
    ...(within === undefined ? [] : [held('within-capacity', 1, within)]),
  ]
}

/** A story rests on no evidence. */
function evidenceReasons(piece: Piece): MatchReason[] {
  const level = piece.kind === 'story' ? undefined : piece.evidence.level
  if (level === 'K1' || level === 'K2') return [held('strong-evidence', 1, `Goed onderbouwd (${level}).`)]
  return level === 'K5' ? [held('one-place', 1, 'Een idee, of van één plek (K5).')] : []
}

function professionalReasons({ situation: { professionalPresent } }: Question, piece: Piece): MatchReason[] {
  if (!piece.needsProfessional) return []
  if (professionalPresent === undefined) return [held('needs-professional', 1, 'Hier hoort een beroepskracht bij.')]
  if (professionalPresent) return [held('needs-professional', 1, 'Hier hoort een beroepskracht bij, en die is er.')]
  return [held('no-professional', 1, 'Hier hoort een beroepskracht bij, en die is er niet.')]
}

const labels = <Terms extends readonly Term[]>(terms: Terms, ids: readonly Terms[number]['id'][]): string =>
  listWords(ids.map((id) => termOf(terms, id).nl))

const pointsOf = Object.fromEntries(matchWeights.map(({ rule, points }) => [rule, points])) as Record<MatchRule, number>
const atMostOf = Object.fromEntries(matchWeights.map(({ rule, atMost }) => [rule, atMost])) as Record<MatchRule, number>
