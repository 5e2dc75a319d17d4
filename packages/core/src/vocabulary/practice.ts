import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** What doing it once costs, in euros. Bands are our own. */
export const costBands = [
  { id: 'free', nl: 'gratis', en: 'free', meaning: 'Kost niets.', source: 'project' },
  { id: 'low', nl: 'tot € 50', en: 'up to € 50', meaning: 'Minder dan 50 euro.', source: 'project' },
  { id: 'medium', nl: '€ 50 tot € 250', en: '€ 50 to € 250', meaning: 'Tussen 50 en 250 euro.', source: 'project' },
  { id: 'high', nl: 'meer dan € 250', en: 'over € 250', meaning: 'Meer dan 250 euro.', source: 'project' },
] as const satisfies readonly Term[]

/** Id of a cost band. */
export type CostBand = (typeof costBands)[number]['id']

/** Accepts the id of a cost band. */
export const costBandSchema = z.enum(idsOf(costBands))

/** How many people a method brings together at a time. The list is our own. */
export const reaches = [
  { id: 'one-to-one', nl: 'één op één', en: 'one to one', meaning: 'Twee mensen met elkaar.', source: 'project' },
  {
    id: 'small-group',
    nl: 'kleine groep',
    en: 'small group',
    meaning: 'Een vaste groep waarin je elkaar kent.',
    source: 'project',
  },
  { id: 'open-group', nl: 'open groep', en: 'open group', meaning: 'Iedereen kan aanschuiven.', source: 'project' },
  {
    id: 'street',
    nl: 'straat of buurt',
    en: 'street or neighbourhood',
    meaning: 'Voor de hele straat of buurt.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a reach. */
export type Reach = (typeof reaches)[number]['id']

/** Accepts the id of a reach. */
export const reachSchema = z.enum(idsOf(reaches))

/** Paper forms in which a piece can be printed. The list is our own; sizes are ISO 216. */
export const printForms = [
  { id: 'a3', nl: 'poster (A3)', en: 'poster (A3)', meaning: 'Om op te hangen.', source: 'project' },
  { id: 'a4', nl: 'blad (A4)', en: 'sheet (A4)', meaning: 'Om te lezen of in te vullen.', source: 'project' },
  { id: 'a6', nl: 'kaart (A6)', en: 'card (A6)', meaning: 'Om mee te nemen.', source: 'project' },
  { id: 'a7', nl: 'kaartje (A7)', en: 'small card (A7)', meaning: 'Om te trekken uit een stapel.', source: 'project' },
] as const satisfies readonly Term[]

/** Id of a print form. */
export type PrintForm = (typeof printForms)[number]['id']

/** Accepts the id of a print form. */
export const printFormSchema = z.enum(idsOf(printForms))
