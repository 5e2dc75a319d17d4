import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** Why somebody took consent back, as a code: nobody has to explain, and no free text is kept. Our own list. */
export const withdrawalReasons = [
  {
    id: 'none-given',
    nl: 'geen reden gegeven',
    en: 'no reason given',
    meaning: 'Niemand hoeft een reden te geven.',
    source: 'project',
  },
  {
    id: 'changed-mind',
    nl: 'wil het liever niet meer',
    en: 'changed their mind',
    meaning: 'Het voelt nu anders dan toen.',
    source: 'project',
  },
  {
    id: 'circumstances',
    nl: 'het leven is veranderd',
    en: 'circumstances changed',
    meaning: 'Er is iets gebeurd waardoor het niet meer past.',
    source: 'project',
  },
  {
    id: 'not-as-agreed',
    nl: 'anders dan afgesproken',
    en: 'not as agreed',
    meaning: 'Het is anders gebruikt dan wij samen afspraken.',
    source: 'project',
  },
  {
    id: 'unsafe',
    nl: 'voelt niet veilig',
    en: 'feels unsafe',
    meaning: 'Herkend worden geeft zorgen of gevaar.',
    source: 'project',
  },
  {
    id: 'family-asked',
    nl: 'op verzoek van naasten',
    en: 'family asked',
    meaning: 'Naasten vragen het, bijvoorbeeld na een overlijden.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a reason for taking consent back. */
export type WithdrawalReason = (typeof withdrawalReasons)[number]['id']

/** Accepts the id of a reason for taking consent back. */
export const withdrawalReasonSchema = z.enum(idsOf(withdrawalReasons))
