import { type FrontDoor, frontDoor } from '@drempel/brand'
import { pieceKinds, type ThemeTerm, termOf, themes } from '@drempel/core/vocabulary'
import type { PiecePage } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { capital } from '../../words/amounts.ts'
import { crumbTrail } from '../crumbs.ts'
import { drawingElement } from '../drawing-element.ts'
import { icon } from '../icon.ts'

const leaves: readonly FrontDoor['leaf'][] = ['door', 'brick', 'dusk']

/** The colour of a theme's front door: three pigments in turn, as in a street. */
export function leafOf(theme: Pick<ThemeTerm, 'id'>): FrontDoor['leaf'] {
  return leaves[themes.findIndex(({ id }) => id === theme.id) % leaves.length] ?? 'door'
}

/** What is said about a piece before its title: sort and theme. */
const kindLine = ({ piece, theme }: PiecePage): Element =>
  h('p.kind-line', [h('b', capital(termOf(pieceKinds, piece.kind).nl)), `Thema ${theme.nl}`])

/** The head of a piece, with the door of its theme ajar. */
export function pieceHead(page: PiecePage): Element {
  const { piece, theme, crumbs } = page
  return h('div.page-head.piece-head.with-door.band', [
    h('div.wrap', [
      crumbTrail(crumbs),
      kindLine(page),
      h('h1', piece.title),
      h('p.lead', piece.summary),
      ...(piece.needsProfessional
        ? [h('p.head-flag', [icon('people'), h('a', { href: '#deel-beroepskracht' }, 'Samen met een beroepskracht')])]
        : []),
      drawingElement(frontDoor({ openShare: 0.62, lit: true, leaf: leafOf(theme) }), 'door'),
    ]),
  ])
}
