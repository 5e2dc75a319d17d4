import type { Day } from '@drempel/core/calendar'
import { type Snapshot, snapshotFor } from '@drempel/core/snapshot'
import type { Piece } from '@drempel/core/toolkit'
import { themes } from '@drempel/core/vocabulary'
import type { Root } from 'mdast'
import {
  type FixedPage,
  fixedPages,
  parseTarget,
  pieceAddress,
  type Resolve,
  relative,
  resolver,
  themeAddress,
} from './address.ts'
import { composeBody, contentsOf } from './body.ts'
import type {
  Crumb,
  HomePage,
  Page,
  PiecePage,
  QuestionsPage,
  Site,
  SiteMaterial,
  StoryPage,
  ThemePage,
} from './model.ts'
import { composeQuestions } from './questions.ts'

/** What a site is composed of. Only sound material: checks come before. */
export interface SiteInput {
  readonly title: string
  readonly description: string
  readonly asOf: Day
  /** Published pieces with the tree of their text, ordered by id. */
  readonly pieces: readonly { readonly piece: Piece; readonly tree: Root }[]
  /** Everything else of the content folder. */
  readonly material: SiteMaterial
  readonly snapshot: Snapshot
}

/** Every page of a site, by sort. */
export interface ComposedSite {
  readonly site: Site
  readonly home: HomePage
  readonly themes: readonly ThemePage[]
  readonly pieces: readonly PiecePage[]
  readonly stories: readonly StoryPage[]
  readonly sources: Page
  readonly about: Page
  readonly helplines: Page
  readonly allPieces: Page
  readonly questions: QuestionsPage
  readonly glossary: Page
  readonly notFound: Page
}

/** What the pages that every toolkit has are called, and one line about each. */
const fixedWords: Readonly<Record<FixedPage, readonly [title: string, description: string]>> = {
  over: ['Over deze toolkit', 'Wie deze toolkit maakt, op welke kennis hij rust en hoe je eraan meewerkt.'],
  bronnen: ['Bronnen', 'Alle bronnen waarop de stukken en cijfers in deze toolkit rusten.'],
  hulp: ['Hulplijnen', 'Wie je kunt bellen, voor jezelf of voor iemand om wie je je zorgen maakt.'],
  vragen: ['Vragen', 'Wat mensen vaak vragen, met een kort en een heel antwoord.'],
  woorden: ['Woorden', 'De woorden van dit vak, uitgelegd voor wie er niet in werkt.'],
  stukken: ['Alle stukken', 'Alles wat in deze toolkit staat, op soort en op wat er moeilijk gaat.'],
}

/** All pages of the toolkit, as models. */
export function composeSite(input: SiteInput): ComposedSite {
  const { title, description, asOf, material } = input
  // A consent may have ended since the snapshot was made; pages and open data ask again on the day of publishing.
  const snapshot = snapshotFor(input.snapshot, 'site', asOf)
  const all = input.pieces.map(({ piece }) => piece)
  const site: Site = { title, asOf, pieces: all, snapshot, ...material }
  const page = pageMaker(resolver(all))
  const fixed = (name: FixedPage): Page => page(fixedPages[name], ...fixedWords[name], [])
  const themed = themes.map((theme) => ({ theme, pieces: all.filter((piece) => piece.theme === theme.id) }))

  const piecePage = ({ piece, tree }: SiteInput['pieces'][number]): PiecePage => {
    const theme = themes[themes.findIndex(({ id }) => id === piece.theme)] ?? themes[0]
    const base = page(pieceAddress(piece), piece.title, piece.summary, [[theme.nl, `theme:${theme.id}`]])
    const body = composeBody(tree, base.href)
    const keys = piece.kind === 'story' ? [] : piece.evidence.sources
    return {
      ...base,
      piece,
      theme,
      body,
      contents: contentsOf(body),
      sources: keys.flatMap((key) => material.sources.filter((source) => source.key === key)),
      combines: piece.combinesWith.flatMap((slug) => all.filter((one) => one.slug === slug)),
    }
  }
  const pages = input.pieces.map(piecePage)
  return {
    site,
    home: { ...page('index.html', title, description, []), crumbs: [], themes: themed },
    themes: themed.map(({ theme, pieces }, index) => {
      const [previous, next] = [themes[index - 1], themes[index + 1]]
      return {
        ...page(themeAddress(theme.id), theme.nl, theme.meaning, []),
        theme,
        pieces,
        ...(previous && { previous }),
        ...(next && { next }),
      }
    }),
    pieces: pages.filter(({ piece }) => piece.kind !== 'story'),
    stories: pages.filter((one): one is StoryPage => one.piece.kind === 'story'),
    sources: fixed('bronnen'),
    about: fixed('over'),
    helplines: fixed('hulp'),
    allPieces: fixed('stukken'),
    questions: questionsPage(site, fixed('vragen')),
    glossary: fixed('woorden'),
    notFound: page('404.html', 'Deze bladzijde is er niet', 'De bladzijde die je zocht is er niet of is verhuisd.', []),
  }
}

function questionsPage(site: Site, page: Page): QuestionsPage {
  return { ...page, questions: composeQuestions(site, page.href, (name) => fixedWords[name][0]) }
}

/** Makes pages that know the way: home first, the page itself last. */
function pageMaker(resolve: Resolve) {
  return (
    address: string,
    title: string,
    description: string,
    between: readonly (readonly [label: string, target: string])[],
  ): Page => {
    const href = (target: string): string => {
      const to = resolve(target)
      if (to === undefined)
        throw new RangeError(`Unexpected target \`${target}\`, expected something that is published`)
      const { kind, name, anchor } = parseTarget(target)
      const hash = kind === 'source' ? `#${name}` : anchor ? `#${anchor}` : ''
      return `${relative(address, to)}${hash}`
    }
    const crumbs: Crumb[] = [
      { label: 'Begin', href: href('home') },
      ...between.map(([label, target]) => ({ label, href: href(target) })),
      { label: title },
    ]
    return { address, title, description, crumbs, href }
  }
}
