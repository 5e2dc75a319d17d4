import type { Root } from 'hast'
import type { HomePage, Page, PiecePage, QuestionsPage, Site, StoryPage, ThemePage } from '../compose/model.ts'

/** A file that goes with the pages: style sheet, font, picture. */
export interface Asset {
  /** Address within the site: `fonts/atkinson.woff2`. */
  readonly address: string
  /** What is in it. */
  readonly content: string | Uint8Array
}

/** How the pages look. Each function gives what stands in `<body>`; the head is the toolkit's. */
export interface Theme {
  readonly home: (page: HomePage, site: Site) => Root
  readonly theme: (page: ThemePage, site: Site) => Root
  readonly piece: (page: PiecePage, site: Site) => Root
  readonly story: (page: StoryPage, site: Site) => Root
  readonly sources: (page: Page, site: Site) => Root
  readonly about: (page: Page, site: Site) => Root
  readonly helplines: (page: Page, site: Site) => Root
  /** Everything in one list. */
  readonly allPieces: (page: Page, site: Site) => Root
  readonly questions: (page: QuestionsPage, site: Site) => Root
  readonly glossary: (page: Page, site: Site) => Root
  readonly notFound: (page: Page, site: Site) => Root
  /** Addresses of the style sheets, within the site. */
  readonly styleSheets: readonly string[]
  /** Address of the sign in the browser's tab. */
  readonly icon: string
  /** Colour of the browser's own bar. */
  readonly barColor: string
  /** Files that go with the pages. */
  readonly assets: () => Promise<readonly Asset[]>
}
