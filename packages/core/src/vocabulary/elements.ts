import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/**
 * The seven active elements of an approach to loneliness. Source of the list: Bouwman & Van Tilburg (2020), key
 * `bvt2020`. The sentences that explain them are ours.
 */
export const elements = [
  {
    id: 'activities',
    nl: 'bezigheden',
    en: 'activities',
    meaning: 'Iets prettigs te doen hebben, met een vast ritme in de week.',
    source: 'bvt2020',
  },
  {
    id: 'meeting',
    nl: 'ontmoeten',
    en: 'meeting',
    meaning: 'Mensen vaak op dezelfde plek bij elkaar brengen.',
    source: 'bvt2020',
  },
  {
    id: 'practical',
    nl: 'praktisch ondersteunen',
    en: 'practical support',
    meaning: 'Drempels weghalen: vervoer, geld, taal, gehoor, internet.',
    source: 'bvt2020',
  },
  {
    id: 'contact',
    nl: 'betekenisvol contact',
    en: 'meaningful contact',
    meaning: 'Luisteren en delen, met z’n tweeën of in een kleine groep die blijft.',
    source: 'bvt2020',
  },
  {
    id: 'skills',
    nl: 'sociale vaardigheden',
    en: 'social skills',
    meaning: 'Leren hoe je contact begint, houdt en weer goedmaakt.',
    source: 'bvt2020',
  },
  {
    id: 'expectations',
    nl: 'realistische verwachtingen',
    en: 'realistic expectations',
    meaning: 'Praten over wat contact kan geven, en milder kijken naar jezelf en de ander.',
    source: 'bvt2020',
  },
  {
    id: 'role',
    nl: 'betekenisvolle rol',
    en: 'meaningful role',
    meaning: 'Een taak hebben, een talent gebruiken, nodig zijn.',
    source: 'bvt2020',
  },
] as const satisfies readonly Term[]

/** Id of one of the seven active elements. */
export type Element = (typeof elements)[number]['id']

/** Accepts the id of an active element. */
export const elementSchema = z.enum(idsOf(elements))
