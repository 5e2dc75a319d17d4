import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** A theme of the toolkit, with the letter its pieces carry (`D01` belongs to theme D). */
export interface ThemeTerm<Id extends string = string> extends Term<Id> {
  /** First letter of the ids of its pieces. */
  readonly letter: string
}

/** The nine themes, in the order of the table of contents. The list is our own. */
export const themes = [
  {
    id: 'understand',
    letter: 'A',
    nl: 'Begrijpen',
    en: 'Understanding',
    meaning: 'Wat eenzaamheid is, en wat helpt.',
    source: 'project',
  },
  {
    id: 'reach',
    letter: 'B',
    nl: 'Zien en bereiken',
    en: 'Seeing and reaching',
    meaning: 'Wie zien we niet, en hoe leggen we contact?',
    source: 'project',
  },
  {
    id: 'welcome',
    letter: 'C',
    nl: 'Welkom',
    en: 'Welcome',
    meaning: 'Binnenkomen, gezien worden en terug durven komen.',
    source: 'project',
  },
  { id: 'do', letter: 'D', nl: 'Doen', en: 'Doing', meaning: 'Ontmoeten en samen bezig zijn.', source: 'project' },
  {
    id: 'deepen',
    letter: 'E',
    nl: 'Dieper',
    en: 'Deeper',
    meaning: 'Van een praatje naar echt contact.',
    source: 'project',
  },
  {
    id: 'contribute',
    letter: 'F',
    nl: 'Meedoen',
    en: 'Taking part',
    meaning: 'Een rol hebben en nodig zijn.',
    source: 'project',
  },
  {
    id: 'together',
    letter: 'G',
    nl: 'Samen en doorverwijzen',
    en: 'Together, and referring on',
    meaning: 'Samenwerken, en weten wanneer een ander aan zet is.',
    source: 'project',
  },
  {
    id: 'sustain',
    letter: 'H',
    nl: 'Volhouden en leren',
    en: 'Keeping going',
    meaning: 'Het klein houden, terugkijken en doorgeven.',
    source: 'project',
  },
  {
    id: 'tell',
    letter: 'I',
    nl: 'Vertellen',
    en: 'Telling',
    meaning: 'Verhalen, beeld en berichten, met toestemming.',
    source: 'project',
  },
] as const satisfies readonly ThemeTerm[]

/** Id of a theme. */
export type Theme = (typeof themes)[number]['id']

/** Accepts the id of a theme. */
export const themeSchema = z.enum(idsOf(themes))
