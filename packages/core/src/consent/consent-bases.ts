import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/**
 * On what the use of somebody's words or image rests. The two are not the same: consent can be taken back at any time,
 * a quitclaim is an agreement. A record rests on one of them; who needs both for different uses makes two records.
 * The project asks for consent, always for words about feelings, and keeps the quitclaim for people who are paid to
 * appear. Our own choice after `domain.md` §6.2; a lawyer has not looked at it.
 */
export const consentBases = [
  {
    id: 'consent',
    nl: 'toestemming',
    en: 'consent',
    meaning: 'Je kunt er altijd op terugkomen, zonder reden.',
    source: 'project',
  },
  {
    id: 'quitclaim',
    nl: 'quitclaim',
    en: 'quitclaim',
    meaning: 'Een afspraak op papier, die je alleen samen eerder laat eindigen.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of what a use rests on. */
export type ConsentBasis = (typeof consentBases)[number]['id']

/** Accepts the id of what a use rests on. */
export const consentBasisSchema = z.enum(idsOf(consentBases))
