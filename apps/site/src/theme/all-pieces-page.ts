import type { Piece } from '@drempel/core/toolkit'
import { obstacles, termOf, themes } from '@drempel/core/vocabulary'
import type { Page, Site } from '@drempel/toolkit'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { capital, counted, minutesInWords } from '../words/amounts.ts'
import { kindAnchor, kindsWords } from '../words/kinds.ts'
import { obstacleAnchor } from '../words/obstacles.ts'
import { byKind, type KindGroup } from './by-kind.ts'
import { crumbTrail } from './crumbs.ts'
import { frame, pageHead } from './frame.ts'
import { jumpList } from './jump-list.ts'
import { pile } from './pile.ts'

const about = (piece: Piece): string => {
  const theme = termOf(themes, piece.theme).nl
  if (piece.kind === 'story') return capital(piece.place)
  return piece.kind === 'method' ? `${theme}, ${minutesInWords(piece.runMinutes)}` : theme
}

const row = (piece: Piece, page: Page): Element =>
  h('li', [h('a', { href: page.href(`piece:${piece.slug}`) }, piece.title), h('span', about(piece))])

const rows = (pieces: readonly Piece[], page: Page): Element[] => pieces.map((piece) => row(piece, page))

const kindSection = ({ kind, pieces }: KindGroup, page: Page): Element =>
  h('section.shelf', { ariaLabelledBy: [kindAnchor(kind)] }, [
    h('h2', { id: kindAnchor(kind) }, kindsWords[kind]),
    h('ul.index', { role: 'list' }, rows(pieces, page)),
  ])

/** The anchor stands on the list that is folded: a browser that is sent there opens it. */
function troublePiles(page: Page, site: Site): ElementContent[] {
  return obstacles.flatMap(({ id, nl, meaning }) => {
    const pieces = site.pieces.filter((piece) => piece.obstacles.includes(id))
    if (pieces.length === 0) return []
    const top = { title: capital(nl), note: `${counted(pieces.length, 'stuk', 'stukken')}. ${meaning}` }
    return [pile(top, false, [h('ul.index', { id: obstacleAnchor(id), role: 'list' }, rows(pieces, page))])]
  })
}

function troubles(page: Page, site: Site): Element[] {
  const piles = troublePiles(page, site)
  if (piles.length === 0) return []
  return [
    h('section.shelf.troubles', { ariaLabelledBy: ['moeilijk'] }, [
      h('h2', { id: 'moeilijk' }, 'Wat gaat er moeilijk?'),
      h('div.piles', piles),
    ]),
  ]
}

const nothingYet = (): Element => h('p.lead', 'Er staat nog niets. We zetten stukken pas neer als ze goed zijn.')

/** Everything in one list: by trouble for who is stuck, by kind for who knows what it is called. */
export function allPiecesPage(page: Page, site: Site): Root {
  const groups = byKind(site.pieces)
  const piles = troubles(page, site)
  const jumps = groups.map(({ kind, pieces }) => ({
    anchor: kindAnchor(kind),
    words: kindsWords[kind],
    count: pieces.length,
  }))
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Alle stukken',
      `${capital(counted(site.pieces.length, 'stuk', 'stukken'))} bij elkaar: op wat er moeilijk gaat, en op soort.`,
    ),
    h('div.threshold'),
    h('div.wrap.page-body', [
      ...(groups.length === 0 ? [nothingYet()] : []),
      ...(groups.length > 1 ? [jumpList('Soorten stukken', jumps)] : []),
      ...piles,
      ...groups.map((group) => kindSection(group, page)),
    ]),
  ])
}
