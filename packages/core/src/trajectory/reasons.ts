import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** Why a trajectory stops before the end. A closed list, so that nothing about a person is written down. Our own. */
export const stopReasons = [
  {
    id: 'initiative-ended',
    nl: 'het initiatief is opgehouden',
    en: 'the initiative ended',
    meaning: 'Het initiatief bestaat niet meer.',
    source: 'project',
  },
  { id: 'no-time', nl: 'geen tijd', en: 'no time', meaning: 'Het komt nu niet uit.', source: 'project' },
  {
    id: 'no-answer',
    nl: 'geen antwoord',
    en: 'no answer',
    meaning: 'Er kwam niets terug, ook niet op een brief.',
    source: 'project',
  },
  {
    id: 'no-fit',
    nl: 'past niet',
    en: 'does not fit',
    meaning: 'Een adviestraject is niet wat dit initiatief nodig heeft.',
    source: 'project',
  },
  {
    id: 'referred',
    nl: 'doorverwezen',
    en: 'referred on',
    meaning: 'Een andere organisatie is aan zet.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a reason to stop. */
export type StopReason = (typeof stopReasons)[number]['id']

/** Accepts the id of a reason to stop. */
export const stopReasonSchema = z.enum(idsOf(stopReasons))

/** Why a trajectory waits for the initiative. While it waits, the service norms stand still. Our own list. */
export const waitReasons = [
  { id: 'holiday', nl: 'vakantie', en: 'holiday', meaning: 'Er is even niemand.', source: 'project' },
  { id: 'illness', nl: 'ziekte', en: 'illness', meaning: 'Iemand van het initiatief is ziek.', source: 'project' },
  {
    id: 'busy',
    nl: 'druk met iets anders',
    en: 'busy elsewhere',
    meaning: 'Er gaat eerst iets anders voor.',
    source: 'project',
  },
  {
    id: 'deciding',
    nl: 'nog aan het overleggen',
    en: 'still deciding',
    meaning: 'De groep is het nog niet eens.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a reason to wait. */
export type WaitReason = (typeof waitReasons)[number]['id']

/** Accepts the id of a reason to wait. */
export const waitReasonSchema = z.enum(idsOf(waitReasons))
