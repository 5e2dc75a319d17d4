import { frontDoor } from '@drempel/brand'
import type { Site, ThemePage } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { crumbTrail } from './crumbs.ts'
import { drawingElement } from './drawing-element.ts'
import { frame } from './frame.ts'
import { leafOf } from './piece/piece-head.ts'
import { teasers } from './teaser.ts'

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

/** The page of a theme: its door, and everything behind it. */
export function themePage(page: ThemePage, site: Site): Root {
  const { theme, pieces, crumbs } = page
  const door = frontDoor({ openShare: pieces.length > 0 ? 0.62 : 0, lit: pieces.length > 0, leaf: leafOf(theme) })
  return frame(page, site, [
    h('div.page-head.piece-head.with-door.band', [
      h('div.wrap', [
        crumbTrail(crumbs),
        h('p.kind-line', [h('b', `Thema ${theme.letter}`)]),
        h('h1', theme.nl),
        h('p.lead', theme.meaning),
        drawingElement(door, 'door'),
      ]),
    ]),
    h('div.threshold'),
    h('div.wrap.page-body', [
      h('h2.visually-hidden', 'Stukken in dit thema'),
      pieces.length > 0 ? teasers(pieces, (piece) => page.href(`piece:${piece.slug}`)) : nothingYet(page),
      neighbours(page),
    ]),
  ])
}
