import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** How far an initiative is with one active element. */
export interface ElementSituationTerm<Id extends string = string> extends Term<Id> {
  /** The number that an advisor notes in the element scan: 0, 1 or 2. */
  readonly score: 0 | 1 | 2
}

/** The three answers of the element scan. The list and the numbers are our own: `domain.md` §7.10. */
export const elementSituations = [
  {
    id: 'absent',
    nl: 'niet',
    en: 'absent',
    meaning: 'Het gebeurt niet. Kwam het niet ter sprake, vul dan niets in.',
    source: 'project',
    score: 0,
  },
  {
    id: 'by-chance',
    nl: 'soms, bij toeval',
    en: 'by chance',
    meaning: 'Het gebeurt soms, maar niemand zorgt ervoor.',
    source: 'project',
    score: 1,
  },
  {
    id: 'on-purpose',
    nl: 'met opzet',
    en: 'on purpose',
    meaning: 'De groep doet het bewust, en iemand zorgt ervoor.',
    source: 'project',
    score: 2,
  },
] as const satisfies readonly ElementSituationTerm[]

/** Id of an answer of the element scan. */
export type ElementSituation = (typeof elementSituations)[number]['id']

/** Accepts the id of an answer of the element scan. */
export const elementSituationSchema = z.enum(idsOf(elementSituations))
