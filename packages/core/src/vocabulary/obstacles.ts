import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** What initiatives most often run into. The list is our own, after the lessons that coaches published (`lsa-tips`). */
export const obstacles = [
  {
    id: 'no-new-people',
    nl: 'geen nieuwe mensen',
    en: 'no new people',
    meaning: 'Er komt bijna nooit iemand bij.',
    source: 'project',
  },
  {
    id: 'closed-circle',
    nl: 'vaste kliek',
    en: 'closed circle',
    meaning: 'De groep kent elkaar zo goed dat een nieuwe er moeilijk tussen komt.',
    source: 'project',
  },
  {
    id: 'tired-organiser',
    nl: 'de trekker is moe',
    en: 'tired organiser',
    meaning: 'Te veel hangt aan één of twee mensen.',
    source: 'project',
  },
  { id: 'no-room', nl: 'geen ruimte', en: 'no room', meaning: 'Er is geen plek om samen te komen.', source: 'project' },
  { id: 'no-money', nl: 'geen geld', en: 'no money', meaning: 'Er is bijna niets te besteden.', source: 'project' },
  {
    id: 'taboo',
    nl: 'niemand praat erover',
    en: 'taboo',
    meaning: 'Het woord eenzaam schrikt af, of niemand wil erover praten.',
    source: 'project',
  },
  {
    id: 'young-missing',
    nl: 'jongeren ontbreken',
    en: 'young people missing',
    meaning: 'Jongeren en jongvolwassenen komen niet.',
    source: 'project',
  },
  {
    id: 'only-older',
    nl: 'alleen oudere buren',
    en: 'only older neighbours',
    meaning: 'De groep is van één leeftijd.',
    source: 'project',
  },
  {
    id: 'one-off',
    nl: 'alles is eenmalig',
    en: 'everything once',
    meaning: 'Er is steeds iets nieuws, en weinig keert terug.',
    source: 'project',
  },
  {
    id: 'too-much-care',
    nl: 'te veel zorg',
    en: 'too much care',
    meaning: 'Vrijwilligers doen wat bij een beroepskracht hoort.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of an obstacle. */
export type Obstacle = (typeof obstacles)[number]['id']

/** Accepts the id of an obstacle. */
export const obstacleSchema = z.enum(idsOf(obstacles))
