import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** How far a text is in one language. The list is our own. */
export const languageStatuses = [
  {
    id: 'none',
    nl: 'nog niet',
    en: 'not yet',
    meaning: 'Er is in deze taal nog niets.',
    source: 'project',
  },
  {
    id: 'summary',
    nl: 'samenvatting',
    en: 'summary',
    meaning: 'Titel, één regel en dertig seconden zijn er; de hele tekst niet.',
    source: 'project',
  },
  {
    id: 'draft',
    nl: 'hele tekst, nog te lezen',
    en: 'whole text, to be read',
    meaning: 'De hele tekst is er, maar niemand las hem nog na.',
    source: 'project',
  },
  {
    id: 'checked',
    nl: 'hele tekst, nagelezen',
    en: 'whole text, read over',
    meaning: 'De hele tekst is er en een ander las hem na.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of how far a text is in one language. */
export type LanguageStatus = (typeof languageStatuses)[number]['id']

/** Accepts the id of how far a text is. */
export const languageStatusSchema = z.enum(idsOf(languageStatuses))
