import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/**
 * Where the work of neighbours ends. The list is our own, after `domain.md` §7.7 (G07) and §7.12; that volunteers get
 * more on their plate than they can carry comes from research on a buddy project (`machielse-bos`).
 */
export const boundaries = [
  {
    id: 'care-tasks',
    nl: 'zorg en hulp in huis',
    en: 'care tasks',
    meaning: 'Wassen, pillen, geld regelen: dat hoort bij familie of bij een beroepskracht.',
    source: 'project',
  },
  {
    id: 'money-and-keys',
    nl: 'geld en sleutels',
    en: 'money and keys',
    meaning: 'Lenen, pinnen en sleutels bewaren geven al snel gedoe.',
    source: 'project',
  },
  {
    id: 'every-day',
    nl: 'elke dag bellen',
    en: 'every day',
    meaning: 'Iemand leunt elke dag op één en dezelfde buur.',
    source: 'project',
  },
  {
    id: 'closeness',
    nl: 'een partner of vriend missen',
    en: 'missing somebody close',
    meaning: 'Een groep kan iemand die dichtbij staat niet vervangen.',
    source: 'project',
  },
  {
    id: 'safety',
    nl: 'gevaar',
    en: 'danger',
    meaning: 'Gedachten aan zelfdoding, geweld of verwaarlozing.',
    source: 'project',
  },
  {
    id: 'own-limits',
    nl: 'zelf te veel dragen',
    en: 'carrying too much oneself',
    meaning: 'Een vrijwilliger neemt de zorgen mee naar huis.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a boundary. */
export type Boundary = (typeof boundaries)[number]['id']

/** Accepts the id of a boundary. */
export const boundarySchema = z.enum(idsOf(boundaries))
