import { formatDay } from '@drempel/core/calendar'
import type { Source } from '@drempel/core/toolkit'
import type { Page, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { capital } from '../words/amounts.ts'
import { sourceKindWords } from '../words/instruments.ts'
import { crumbTrail } from './crumbs.ts'
import { frame, pageHead } from './frame.ts'

const howWeKnow = (source: Source): string =>
  source.confidence === 'primary'
    ? `Zelf gelezen op ${formatDay(source.checkedAt)}.`
    : `Bekend via een andere tekst, nagekeken op ${formatDay(source.checkedAt)}.`

function usedIn(source: Source, page: Page, site: Site): Element[] {
  const pieces = site.pieces.filter((piece) => piece.kind !== 'story' && piece.evidence.sources.includes(source.key))
  if (pieces.length === 0) return []
  return [
    h('p.used.screen-only', [
      'Gebruikt in: ',
      ...pieces.flatMap((piece, at) => [
        ...(at === 0 ? [] : [', ']),
        h('a', { href: page.href(`piece:${piece.slug}`) }, piece.title),
      ]),
    ]),
  ]
}

function entry(source: Source, page: Page, site: Site): Element {
  const { key, title, url, doi, authors, publisher, year, kind, note } = source
  const address = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`)
  const about = [authors.join(', '), publisher, year === undefined ? '' : String(year)].filter((part) => part !== '')
  return h('li.source', { id: key }, [
    h('h2', [address === undefined ? title : h('a', { href: address }, title)]),
    h('p', `${capital(sourceKindWords[kind])}. ${about.join(', ')}.`),
    ...(note === undefined ? [] : [h('p', note)]),
    h('p.used', howWeKnow(source)),
    ...usedIn(source, page, site),
  ])
}

/** Everything the toolkit rests on, with how we know it and where we used it. */
export function sourcesPage(page: Page, site: Site): Root {
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Bronnen',
      'Waar de stukken en de cijfers op rusten. We zeggen erbij of we een bron zelf lazen of via een ander kennen.',
    ),
    h('div.threshold'),
    h('div.wrap.page-body', [
      h(
        'ol.sources',
        { role: 'list' },
        site.sources.map((source) => entry(source, page, site)),
      ),
    ]),
  ])
}
