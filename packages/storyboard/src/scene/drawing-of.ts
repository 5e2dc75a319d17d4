import type { Piece } from '@drempel/core/toolkit'
import type { Theme } from '@drempel/core/vocabulary'
import type { DrawingName } from './drawing-name.ts'

/** Pieces with a drawing of what they are about. */
const bySlug: Readonly<Record<string, DrawingName>> = {
  portiekkoffie: 'coffee',
  'koffie-op-de-stoep': 'coffee',
  'de-eerste-tien-minuten': 'chair',
  'de-lege-stoel': 'chair',
  'ruimte-check': 'chair',
  'de-stoel-bij-het-raam': 'chair',
  'vraag-eens-iets': 'bicycle',
  'klus-en-repareertafel': 'bicycle',
  'rondje-met-de-bakfiets': 'bicycle',
  'de-fiets-van-mehmet-en-joke': 'bicycle',
  'de-lange-tafel': 'long-table',
  feestdagentafel: 'long-table',
  'pan-erbij': 'long-table',
  'wij-begonnen-met-soep': 'long-table',
  'zondag-open': 'long-table',
  buurtwandeling: 'walking',
  'wandelen-in-duos': 'walking',
  'buurttuin-met-taakkaarten': 'garden',
  telefooncirkel: 'telephone',
  belmaatje: 'telephone',
  'zeven-voor-half-negen': 'telephone',
  'online-huiskamer': 'telephone',
  'deur-aan-deur': 'front-door',
  'samen-binnenkomen': 'front-door',
  'nieuwe-buren': 'front-door',
  'loop-je-eigen-deur-binnen': 'front-door',
  'samen-zingen': 'singing',
  spelmiddag: 'games',
  praatbank: 'bench',
  'het-bankje-bij-de-haven': 'bench',
  'de-jongen-van-drie-hoog': 'coffee',
  'de-trekker-stopt': 'kitchen-table',
}

/** A drawing for every theme, for a piece that has none of its own. */
const byTheme: Readonly<Record<Theme, DrawingName>> = {
  understand: 'bench',
  reach: 'front-door',
  welcome: 'chair',
  do: 'long-table',
  deepen: 'walking',
  contribute: 'garden',
  together: 'kitchen-table',
  sustain: 'kitchen-table',
  tell: 'kitchen-table',
}

/** What the drawing at a piece shows. */
export const drawingOf = ({ slug, theme }: Pick<Piece, 'slug' | 'theme'>): DrawingName =>
  (Object.hasOwn(bySlug, slug) ? bySlug[slug] : undefined) ?? byTheme[theme]
