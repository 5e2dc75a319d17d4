import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** How far an initiative is. The list is our own; it decides which pieces fit first. */
export const phases = [
  {
    id: 'idea',
    nl: 'idee',
    en: 'idea',
    meaning: 'Er is een plan, nog geen eerste keer geweest.',
    source: 'project',
  },
  { id: 'start', nl: 'start', en: 'start', meaning: 'De eerste keren zijn geweest.', source: 'project' },
  { id: 'running', nl: 'loopt', en: 'running', meaning: 'Er is een vast ritme en een vaste groep.', source: 'project' },
  {
    id: 'stuck',
    nl: 'stokt',
    en: 'stuck',
    meaning: 'Het kost meer dan het geeft, of er komt niemand bij.',
    source: 'project',
  },
  {
    id: 'deepening',
    nl: 'verdiept',
    en: 'deepening',
    meaning: 'Het loopt, en de vraag is nu: hoe raken mensen elkaar echt?',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a phase of an initiative. */
export type Phase = (typeof phases)[number]['id']

/** Accepts the id of a phase. */
export const phaseSchema = z.enum(idsOf(phases))
