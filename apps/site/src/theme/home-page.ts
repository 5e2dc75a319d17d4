import type { MethodPiece, Piece } from '@drempel/core/toolkit'
import type { HomePage, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { assetAddresses } from './assets.ts'
import { frame } from './frame.ts'
import { doors } from './home/doors.ts'
import { figure } from './home/figure.ts'
import { hero, waysIn } from './home/hero.ts'
import { programme } from './home/programme.ts'
import { teasers } from './teaser.ts'

const FEATURED = 3

const isMethod = (piece: Piece): piece is MethodPiece => piece.kind === 'method'

/** What asks least of who begins: the methods with the shortest preparation. */
const easiest = (pieces: readonly Piece[]): MethodPiece[] =>
  pieces
    .filter(isMethod)
    .sort((one, other) => one.prepMinutes - other.prepMinutes || one.id.localeCompare(other.id))
    .slice(0, FEATURED)

function shelf(id: string, title: string, intro: string, pieces: readonly Piece[], page: HomePage): Element[] {
  if (pieces.length === 0) return []
  return [
    h('section.home-section.wrap', { ariaLabelledBy: [id] }, [
      h('div.section-head', [h('h2', { id }, title), h('p', intro)]),
      teasers(pieces, (piece) => page.href(`piece:${piece.slug}`)),
    ]),
  ]
}

/** The home page. */
export function homePage(page: HomePage, site: Site): Root {
  const [statistic] = site.statistics
  return frame(page, site, [
    hero(page, site, page.href(`asset:${assetAddresses.street}`)),
    ...waysIn(page, site),
    doors(page),
    ...shelf('beginnen', 'Morgen te doen', 'Werkvormen die weinig voorbereiding vragen.', easiest(site.pieces), page),
    programme(site),
    ...(statistic
      ? [
          h('section.home-section.wrap', { ariaLabelledBy: ['cijfer'] }, [
            h('h2.visually-hidden', { id: 'cijfer' }, 'Hoe vaak komt het voor?'),
            figure(statistic, page),
          ]),
        ]
      : []),
    ...shelf(
      'verhalen',
      'Zo ging het ergens anders',
      'Verhalen over wat werkte, en ook over wat niet werkte.',
      site.pieces.filter((piece) => piece.kind === 'story'),
      page,
    ),
  ])
}
