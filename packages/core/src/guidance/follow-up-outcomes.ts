import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** What became of one piece of advice by the time of the follow-up call. The list is our own: `domain.md` §7.13. */
export const followUpOutcomes = [
  {
    id: 'done',
    nl: 'gedaan',
    en: 'done',
    meaning: 'De groep heeft het gedaan zoals het in het advies stond.',
    source: 'project',
  },
  {
    id: 'adapted',
    nl: 'aangepast',
    en: 'adapted',
    meaning: 'De groep heeft het gedaan, op een eigen manier.',
    source: 'project',
  },
  {
    id: 'not-yet',
    nl: 'nog niet',
    en: 'not yet',
    meaning: 'Het is er nog niet van gekomen, en de groep wil het nog.',
    source: 'project',
  },
  {
    id: 'does-not-fit',
    nl: 'past niet',
    en: 'does not fit',
    meaning: 'Het past niet bij deze groep of deze buurt.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of what became of one piece of advice. */
export type FollowUpOutcome = (typeof followUpOutcomes)[number]['id']

/** Accepts the id of what became of one piece of advice. */
export const followUpOutcomeSchema = z.enum(idsOf(followUpOutcomes))
