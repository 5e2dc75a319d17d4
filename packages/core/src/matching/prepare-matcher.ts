import type { Piece } from '../toolkit/piece.ts'
import { type Candidate, choose } from './choose.ts'
import { listWords } from './dutch-words.ts'
import type { PieceMatches } from './piece-match.ts'
import { type Question, readQuestion } from './question.ts'
import { referAdvice } from './refer.ts'
import { scorePiece } from './score-piece.ts'
import { type Situation, situationFields } from './situation.ts'

/** Wishes for the answer of the matcher. */
export interface MatchOptions {
  /** How many picks at most; a whole number. Five when absent. */
  readonly limit?: number
}

/** Matches one situation with the pieces that were prepared. */
export type Matcher = (situation: Situation, options?: MatchOptions) => PieceMatches

const MOST_STORIES = 2

/**
 * Prepares the pieces once, for matching many situations. Only published pieces take part. Stories are never picks, as
 * there is nothing in them to do next week: they come apart, as illustration. Explanations may be picked, for
 * understanding comes before doing; the elements that they are about do not count.
 *
 * The order is total and does not depend on the order of `pieces`: higher score first, then the number of the piece.
 * For one situation: linear in the pieces for scoring, n log n for the order.
 */
export function prepareMatcher(pieces: readonly Piece[]): Matcher {
  const published = pieces.filter(({ status }) => status === 'published').sort(byNumber)
  const stories = published.filter(({ kind }) => kind === 'story')
  const others = published.filter(({ kind }) => kind !== 'story')
  const slugs = new Set(published.map(({ slug }) => slug))

  return (situation, { limit = 5 } = {}) => {
    const question = readQuestion(situation)
    const rank = (list: readonly Piece[]): Candidate[] =>
      list
        .map((piece) => ({ piece, match: scorePiece(question, piece) }))
        .sort((one, other) => other.match.score - one.match.score)

    const ranked = rank(others)
    const advice = referAdvice(situation, slugs)
    return {
      ...choose(ranked, limit),
      stories: rank(stories)
        .filter(illustrates)
        .slice(0, MOST_STORIES)
        .map(({ match }) => match),
      ranked: ranked.map(({ match }) => match),
      unanswered: question.unanswered,
      unansweredWords: wordsFor(question),
      ...(advice === undefined ? {} : { advice }),
    }
  }
}

/** Matches one situation with these pieces. Who matches often prepares once: {@link prepareMatcher}. */
export function matchPieces(situation: Situation, pieces: readonly Piece[], options?: MatchOptions): PieceMatches {
  return prepareMatcher(pieces)(situation, options)
}

const illustrating = new Set<string>(['first-goal', 'second-goal', 'further-goal', 'obstacle'])

const illustrates = ({ match }: Candidate): boolean => match.reasons.some(({ rule }) => illustrating.has(rule))

/** Numbers are unique in a toolkit; the slug keeps the order total where they are not. */
const byNumber = (one: Piece, other: Piece): number => {
  const [a, b] = [`${one.id} ${one.slug}`, `${other.id} ${other.slug}`]
  return a < b ? -1 : a > b ? 1 : 0
}

function wordsFor({ unanswered, nothingAnswered }: Question): string {
  if (unanswered.length === 0) return ''
  if (nothingAnswered) return 'Nog geen antwoorden. Dit is de vaste volgorde van de toolkit.'
  const labels = situationFields.filter(({ field }) => unanswered.includes(field)).map(({ nl }) => nl)
  return `Nog niet beantwoord: ${listWords(labels)}.`
}
