import { formatDay } from '@drempel/core/calendar'
import type { Source } from '@drempel/core/toolkit'
import type { Page, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { sourceKindsWords } from '../words/instruments.ts'
import { crumbTrail } from './crumbs.ts'
import { frame, pageHead } from './frame.ts'
import { jumpList } from './jump-list.ts'

const howWeKnow = (source: Source): string =>
  source.confidence === 'primary'
    ? `Zelf gelezen op ${formatDay(source.checkedAt)}.`
    : `Bekend via een andere tekst, nagekeken op ${formatDay(source.checkedAt)}.`

/** More names than this are folded, so that the list of sources stays a list of sources. */
const NAMES_IN_SIGHT = 3

function usedIn(source: Source, page: Page, site: Site): Element[] {
  const pieces = site.pieces.filter((piece) => piece.kind !== 'story' && piece.evidence.sources.includes(source.key))
  if (pieces.length === 0) return []
  const names = pieces.flatMap((piece, at) => [
    ...(at === 0 ? [] : [', ']),
    h('a', { href: page.href(`piece:${piece.slug}`) }, piece.title),
  ])
  return pieces.length > NAMES_IN_SIGHT
    ? [h('details.used.screen-only', [h('summary', `Gebruikt in ${pieces.length} stukken`), h('p', names)])]
    : [h('p.used.screen-only', ['Gebruikt in: ', ...names])]
}

function entry(source: Source, page: Page, site: Site): Element {
  const { key, title, url, doi, authors, publisher, year, note } = source
  const address = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`)
  const about = [authors.join(', '), publisher, year === undefined ? '' : String(year)].filter((part) => part !== '')
  return h('li.source', { id: key }, [
    h('h3', [address === undefined ? title : h('a', { href: address }, title)]),
    h('p', `${about.join(', ')}.`),
    ...(note === undefined ? [] : [h('p', note)]),
    h('p.used', howWeKnow(source)),
    ...usedIn(source, page, site),
  ])
}

const kinds = Object.keys(sourceKindsWords) as Source['kind'][]

interface KindOfSources {
  readonly anchor: string
  readonly words: string
  readonly sources: readonly Source[]
}

/** Sources of one sort together, by title. */
const bySort = (sources: readonly Source[]): KindOfSources[] =>
  kinds
    .map((kind) => ({
      anchor: `soort-${kind}`,
      words: sourceKindsWords[kind],
      sources: sources
        .filter((source) => source.kind === kind)
        .sort((one, other) => one.title.localeCompare(other.title, 'nl')),
    }))
    .filter((group) => group.sources.length > 0)

/** Everything the toolkit rests on, by sort, with how we know it and where we used it. */
export function sourcesPage(page: Page, site: Site): Root {
  const groups = bySort(site.sources)
  const jumps = groups.map(({ anchor, words, sources }) => ({ anchor, words, count: sources.length }))
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Bronnen',
      'Waar de stukken en de cijfers op rusten. We zeggen erbij of we een bron zelf lazen of via een ander kennen.',
    ),
    h('div.threshold'),
    h('div.wrap.page-body', [
      ...(groups.length > 1 ? [jumpList('Soorten bronnen', jumps)] : []),
      ...groups.map(({ anchor, words, sources }) =>
        h('section.shelf', { ariaLabelledBy: [anchor] }, [
          h('h2', { id: anchor }, words),
          h(
            'ul.sources',
            { role: 'list' },
            sources.map((source) => entry(source, page, site)),
          ),
        ]),
      ),
    ]),
  ])
}
