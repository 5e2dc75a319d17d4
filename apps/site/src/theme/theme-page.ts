import { frontDoor } from '@drempel/brand'
import type { Piece } from '@drempel/core/toolkit'
import type { Site, ThemePage } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { capital, counted } from '../words/amounts.ts'
import { kindAnchor, kindsWords } from '../words/kinds.ts'
import { shelves } from './by-kind.ts'
import { crumbTrail } from './crumbs.ts'
import { drawingElement } from './drawing-element.ts'
import { frame } from './frame.ts'
import { jumpList } from './jump-list.ts'
import { leafOf } from './piece/piece-head.ts'
import { teasers, timeAndGroup } from './teaser.ts'

const nothingYet = (page: ThemePage): Element =>
  h('div.lost', [
    h(
      'p.lead',
      'Achter deze deur ligt nog niets. We maken de stukken één voor één, en pas als ze goed zijn, zetten we ze neer.',
    ),
    h('p', [h('a', { href: page.href('home#deuren') }, 'Kijk bij de andere thema’s')]),
  ])

const neighbours = (page: ThemePage): Element =>
  h('nav.neighbours', { ariaLabel: 'Andere thema’s' }, [
    ...(page.previous
      ? [h('a', { href: page.href(`theme:${page.previous.id}`), rel: 'prev' }, `Vorige: ${page.previous.nl}`)]
      : [h('span')]),
    ...(page.next
      ? [h('a', { href: page.href(`theme:${page.next.id}`), rel: 'next' }, `Volgende: ${page.next.nl}`)]
      : []),
  ])

/** Pieces under one heading, and what the way down to them says. */
interface Shelf {
  readonly anchor: string
  readonly words: string
  readonly pieces: readonly Piece[]
  /** What stands above a title; absent: its kind. */
  readonly above?: typeof timeAndGroup
}

function shelvesOf(pieces: readonly Piece[]): Shelf[] {
  const { kinds, others } = shelves(pieces)
  return [
    ...kinds.map(({ kind, pieces: ofKind }) => ({
      anchor: kindAnchor(kind),
      words: kindsWords[kind],
      pieces: ofKind,
      above: timeAndGroup,
    })),
    ...(others.length > 0
      ? [{ anchor: 'en-verder', words: kinds.length > 0 ? 'En verder' : 'Stukken', pieces: others }]
      : []),
  ]
}

/** Everything behind the door. More than one shelf has a way down; one alone needs no heading to be seen. */
function behindTheDoor(page: ThemePage): Element[] {
  const all = shelvesOf(page.pieces)
  const several = all.length > 1
  return [
    ...(several
      ? [
          jumpList(
            'Soorten stukken in dit thema',
            all.map((one) => ({ ...one, count: one.pieces.length })),
          ),
        ]
      : []),
    ...all.map(({ anchor, words, pieces, above }) =>
      h('section.shelf', { ariaLabelledBy: [anchor] }, [
        h(several ? 'h2' : 'h2.visually-hidden', { id: anchor }, words),
        teasers(pieces, (piece) => page.href(`piece:${piece.slug}`), above),
      ]),
    ),
  ]
}

/** The page of a theme: its door, and everything behind it. */
export function themePage(page: ThemePage, site: Site): Root {
  const { theme, pieces, crumbs } = page
  const door = frontDoor({ openShare: pieces.length > 0 ? 0.62 : 0, lit: pieces.length > 0, leaf: leafOf(theme) })
  return frame(page, site, [
    h('div.page-head.piece-head.with-door.band', [
      h('div.wrap', [
        crumbTrail(crumbs),
        h('p.kind-line', [h('b', `Thema ${theme.letter}`), capital(counted(pieces.length, 'stuk', 'stukken'))]),
        h('h1', theme.nl),
        h('p.lead', theme.meaning),
        drawingElement(door, 'door'),
      ]),
    ]),
    h('div.threshold'),
    h('div.wrap.page-body', [
      ...(pieces.length > 0
        ? behindTheDoor(page)
        : [h('h2.visually-hidden', 'Stukken in dit thema'), nothingYet(page)]),
      neighbours(page),
    ]),
  ])
}
