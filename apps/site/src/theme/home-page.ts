import type { MethodPiece, Piece } from '@drempel/core/toolkit'
import type { PieceKind } from '@drempel/core/vocabulary'
import type { HomePage, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { kindAnchor, kindsWords } from '../words/kinds.ts'
import { assetAddresses } from './assets.ts'
import { frame } from './frame.ts'
import { doors } from './home/doors.ts'
import { figure } from './home/figure.ts'
import { hero, waysIn } from './home/hero.ts'
import { programme } from './home/programme.ts'
import { icon } from './icon.ts'
import { teasers } from './teaser.ts'

const FEATURED = 3

const isMethod = (piece: Piece): piece is MethodPiece => piece.kind === 'method'

/** What asks least of who begins: the methods with the shortest preparation. */
const easiest = (pieces: readonly Piece[]): MethodPiece[] =>
  pieces
    .filter(isMethod)
    .sort((one, other) => one.prepMinutes - other.prepMinutes || one.id.localeCompare(other.id))
    .slice(0, FEATURED)

/** A few pieces of one kind, and the way to the others. */
interface Shelf {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly kind: PieceKind
  /** The pieces to show. */
  readonly shown: readonly Piece[]
}

function shelf({ id, title, intro, kind, shown }: Shelf, page: HomePage, site: Site): Element[] {
  if (shown.length === 0) return []
  const count = site.pieces.filter((piece) => piece.kind === kind).length
  const all = `Alle ${count} ${kindsWords[kind].toLowerCase()}`
  return [
    h('section.home-section.wrap', { ariaLabelledBy: [id] }, [
      h('div.section-head', [h('h2', { id }, title), h('p', intro)]),
      teasers(shown, (piece) => page.href(`piece:${piece.slug}`)),
      ...(count > shown.length
        ? [h('p.to-all', [h('a', { href: page.href(`page:stukken#${kindAnchor(kind)}`) }, [all, icon('arrow')])])]
        : []),
    ]),
  ]
}

const methods = (site: Site): Shelf => ({
  id: 'beginnen',
  title: 'Morgen te doen',
  intro: 'Werkvormen die weinig voorbereiding vragen.',
  kind: 'method',
  shown: easiest(site.pieces),
})

const stories = (site: Site): Shelf => ({
  id: 'verhalen',
  title: 'Zo ging het ergens anders',
  intro: 'Verhalen over wat werkte, en ook over wat niet werkte.',
  kind: 'story',
  shown: site.pieces.filter(({ kind }) => kind === 'story').slice(0, FEATURED),
})

/** The home page. */
export function homePage(page: HomePage, site: Site): Root {
  const [statistic] = site.statistics
  return frame(page, site, [
    hero(page, site, page.href(`asset:${assetAddresses.street}`)),
    ...waysIn(page, site),
    doors(page),
    ...shelf(methods(site), page, site),
    programme(site),
    ...(statistic
      ? [
          h('section.home-section.wrap', { ariaLabelledBy: ['cijfer'] }, [
            h('h2.visually-hidden', { id: 'cijfer' }, 'Hoe vaak komt het voor?'),
            figure(statistic, page),
          ]),
        ]
      : []),
    ...shelf(stories(site), page, site),
  ])
}
