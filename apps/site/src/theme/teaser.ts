import type { Piece } from '@drempel/core/toolkit'
import { pieceKinds, termOf } from '@drempel/core/vocabulary'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { capital, minutesInWords } from '../words/amounts.ts'
import { frameWords } from '../words/own-words.ts'
import { evidenceSign } from './evidence-sign.ts'

const kindOf = (piece: Piece): string => capital(termOf(pieceKinds, piece.kind).nl)

const metaOf = (piece: Piece): (string | Element)[] => {
  if (piece.kind === 'story') return piece.origin === 'composite' ? [frameWords.composite] : [piece.place]
  return [evidenceSign(piece.evidence.level)]
}

const timeOf = (piece: Piece): string => (piece.kind === 'method' ? `, ${minutesInWords(piece.runMinutes)}` : '')

/** A piece in one glance. The whole card can be pressed; only its title is the link. */
export function teaser(piece: Piece, href: string): Element {
  return h('article.teaser', [
    h('p.kind', `${kindOf(piece)}${timeOf(piece)}`),
    h('h3', [h('a', { href }, piece.title)]),
    h('p', piece.summary),
    h('p.meta', metaOf(piece)),
  ])
}

/** Several pieces beside each other. */
export function teasers(pieces: readonly Piece[], hrefOf: (piece: Piece) => string): Element {
  return h(
    'ul.teasers',
    { role: 'list' },
    pieces.map((piece) => h('li', [teaser(piece, hrefOf(piece))])),
  )
}
