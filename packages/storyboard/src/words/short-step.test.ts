import { expect, it } from 'vitest'
import { shortStep } from './short-step.ts'

it.each([
  ['Zet het bankje neer.', 'Zet het bankje neer.'],
  ['Loop langzaam. Zet een rondje waar mensen blijven staan.', 'Loop langzaam.'],
  ['Kies een koppelaar, iemand die zelf niet belt en beide mensen een beetje kent.', 'Kies een koppelaar.'],
  [
    'Nodig buren persoonlijk uit, en vraag ieder om één buur mee te nemen die de rest niet kent.',
    'Nodig buren persoonlijk uit.',
  ],
  [
    'Ja, en dan nog heel veel meer woorden dan er in een oogopslag te lezen zijn.',
    'Ja, en dan nog heel veel meer woorden dan er in een oogopslag te lezen zijn.',
  ],
  [
    'Bel bij drie huizen aan en spreek een uur af waarop jullie vier weken achter elkaar kunnen.',
    'Bel bij drie huizen aan.',
  ],
  [
    'Kies een ochtend en een uur waarop er heel veel mensen in de straat langslopen.',
    'Kies een ochtend en een uur waarop er heel veel mensen in de straat langslopen.',
  ],
  [
    'Komt iemand terug, haal dan de paperclips weg en begroet hem zoals altijd.',
    'Komt iemand terug, haal dan de paperclips weg en begroet hem zoals altijd.',
  ],
  [
    'Zeg tegen ieder die binnenkomt ‘hier is nog plek, en koffie is er ook, ga zitten’ en wijs de stoel.',
    'Zeg tegen ieder die binnenkomt ‘hier is nog plek, en koffie is er ook, ga zitten’ en wijs de stoel.',
  ],
  [
    'Aan welke van de zeven dingen werken we hier met opzet, en welke gebeuren vanzelf?',
    'Aan welke van de zeven dingen werken we hier met opzet, en welke gebeuren vanzelf?',
  ],
  ['', ''],
])('%j', (step, short) => expect(shortStep(step)).toBe(short))
