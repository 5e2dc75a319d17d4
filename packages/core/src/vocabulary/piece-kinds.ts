import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** The eight kinds of piece in the toolkit. The list is our own. */
export const pieceKinds = [
  {
    id: 'explanation',
    nl: 'uitleg',
    en: 'explanation',
    meaning: 'Legt iets uit in gewone woorden.',
    source: 'project',
  },
  {
    id: 'card',
    nl: 'kaart',
    en: 'card',
    meaning: 'Past op één kaart, om bij de hand te hebben of in te vullen.',
    source: 'project',
  },
  { id: 'method', nl: 'werkvorm', en: 'method', meaning: 'Stap voor stap samen iets doen.', source: 'project' },
  { id: 'guide', nl: 'gids', en: 'guide', meaning: 'Helpt je kiezen en voorbereiden.', source: 'project' },
  { id: 'checklist', nl: 'checklist', en: 'checklist', meaning: 'Punten om na te lopen.', source: 'project' },
  { id: 'story', nl: 'verhaal', en: 'story', meaning: 'Zo ging het op één plek.', source: 'project' },
  {
    id: 'tool',
    nl: 'hulpmiddel',
    en: 'tool',
    meaning: 'Een formulier, lijst of set om mee te werken.',
    source: 'project',
  },
  {
    id: 'communication',
    nl: 'communicatie',
    en: 'communication',
    meaning: 'Teksten die je zo kunt gebruiken.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a kind of piece. */
export type PieceKind = (typeof pieceKinds)[number]['id']

/** Accepts the id of a kind of piece. */
export const pieceKindSchema = z.enum(idsOf(pieceKinds))
