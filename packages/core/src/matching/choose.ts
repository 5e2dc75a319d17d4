import type { Piece } from '../toolkit/piece.ts'
import type { PieceMatch, SetAside, SetAsideRule } from './piece-match.ts'

/** A piece with its match, on the way to the picks. */
export interface Candidate {
  /** The piece. */
  readonly piece: Piece
  /** How well it fits. */
  readonly match: PieceMatch
}

/** Of every five picks at most two from one theme. Source: `domain.md` §8.3, a proposal. */
export const themeShare = 2 / 5

const setAsideWords: Record<SetAsideRule, string> = {
  'theme-full': 'Er staan al genoeg stukken uit dit thema tussen, dus koos de lijst een ander thema.',
  'room-for-threshold': 'Maakte plaats voor een stuk dat drempels weghaalt of contact verdiept.',
}

/**
 * The picks from a ranking, with variety: no theme more than its share (rounded up: two of five, one of two), and at
 * least one piece with the element `practical` or `contact` when there is any (explanations aside). Strict: when there are few themes, there
 * are fewer picks than `limit`.
 */
export function choose(
  ranked: readonly Candidate[],
  limit: number,
): { picks: readonly PieceMatch[]; setAside: readonly SetAside[] } {
  const perTheme = Math.ceil(limit * themeShare)
  const picks: Candidate[] = []
  const aside = new Map<Candidate, SetAsideRule>()
  for (const candidate of ranked) {
    if (picks.length >= limit) break
    const ofTheme = picks.filter(({ piece }) => piece.theme === candidate.piece.theme).length
    if (ofTheme < perTheme) picks.push(candidate)
    else aside.set(candidate, 'theme-full')
  }

  const opener = picks.some(opensDoor) ? undefined : ranked.find(opensDoor)
  if (opener !== undefined && picks.length > 0) {
    const sameTheme = picks.filter(({ piece }) => piece.theme === opener.piece.theme)
    const leaves = (sameTheme.length >= perTheme ? sameTheme : picks).at(-1) as Candidate
    picks.splice(picks.indexOf(leaves), 1)
    picks.push(opener)
    aside.delete(opener)
    aside.set(leaves, 'room-for-threshold')
  }

  const setAside = ranked.flatMap((candidate) => {
    const rule = aside.get(candidate)
    return rule === undefined ? [] : { match: candidate.match, rule, words: setAsideWords[rule] }
  })
  const chosen = new Set(picks)
  return { picks: ranked.filter((one) => chosen.has(one)).map(({ match }) => match), setAside }
}

/** Whether a piece takes thresholds away or deepens contact. An explanation is only about it. */
const opensDoor = ({ piece }: Candidate): boolean =>
  piece.kind !== 'explanation' && (piece.elements.includes('practical') || piece.elements.includes('contact'))
