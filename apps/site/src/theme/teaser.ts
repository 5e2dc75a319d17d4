import type { Piece } from '@drempel/core/toolkit'
import { pieceKinds, termOf } from '@drempel/core/vocabulary'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { capital, groupInWords, minutesInWords } from '../words/amounts.ts'
import { frameWords } from '../words/own-words.ts'
import { evidenceSign } from './evidence-sign.ts'
import { icon } from './icon.ts'

const kindOf = (piece: Piece): string => capital(termOf(pieceKinds, piece.kind).nl)

const metaOf = (piece: Piece): (string | Element)[] => {
  if (piece.kind === 'story') return piece.origin === 'composite' ? [frameWords.composite] : [piece.place]
  return [
    evidenceSign(piece.evidence.level),
    ...(piece.needsProfessional ? [h('span.with-professional', [icon('people'), 'met een beroepskracht'])] : []),
  ]
}

const timeOf = (piece: Piece): string => (piece.kind === 'method' ? `, ${minutesInWords(piece.runMinutes)}` : '')

/** What stands above the title among pieces of several kinds: `Werkvorm, 2 uur`. */
const kindAndTime = (piece: Piece): string => `${kindOf(piece)}${timeOf(piece)}`

/** What stands above the title where a heading says the kind already: what helps to choose, or nothing. */
export const timeAndGroup = (piece: Piece): string =>
  piece.kind === 'method' ? `${capital(minutesInWords(piece.runMinutes))}, ${groupInWords(piece.group)}` : ''

/** A piece in one glance. The whole card can be pressed; only its title is the link. */
function teaser(piece: Piece, href: string, above: string): Element {
  return h('article.teaser', [
    ...(above === '' ? [] : [h('p.kind', above)]),
    h('h3', [h('a', { href }, piece.title)]),
    h('p', piece.summary),
    h('p.meta', metaOf(piece)),
  ])
}

/** Several pieces beside each other. */
export function teasers(
  pieces: readonly Piece[],
  hrefOf: (piece: Piece) => string,
  above: (piece: Piece) => string = kindAndTime,
): Element {
  return h(
    'ul.teasers',
    { role: 'list' },
    pieces.map((piece) => h('li', [teaser(piece, hrefOf(piece), above(piece))])),
  )
}
