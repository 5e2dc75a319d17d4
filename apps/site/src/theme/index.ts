import { themeColor } from '@drempel/brand'
import type { Theme } from '@drempel/toolkit'
import { aboutPage } from './about-page.ts'
import { allPiecesPage } from './all-pieces-page.ts'
import { assetAddresses, assets } from './assets.ts'
import { glossaryPage } from './glossary-page.ts'
import { helplinesPage } from './helplines-page.ts'
import { homePage } from './home-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { piecePage } from './piece-page.ts'
import { questionsPage } from './questions-page.ts'
import { sourcesPage } from './sources-page.ts'
import { storyPage } from './story-page.ts'
import { themePage } from './theme-page.ts'

/** How the published toolkit looks: page models in, HTML nodes out. */
export const theme: Theme = {
  home: homePage,
  theme: themePage,
  piece: (page, site) =>
    page.piece.kind === 'story' ? storyPage(page, page.piece, site) : piecePage(page, page.piece, site),
  story: (page, site) => storyPage(page, page.piece, site),
  sources: sourcesPage,
  about: aboutPage,
  helplines: helplinesPage,
  allPieces: allPiecesPage,
  questions: questionsPage,
  glossary: glossaryPage,
  notFound: notFoundPage,
  styleSheets: [assetAddresses.styles],
  icon: assetAddresses.icon,
  barColor: themeColor,
  assets,
}
