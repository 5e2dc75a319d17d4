import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** A score on one criterion: 1 is a beginning, 4 is what an experienced advisor does. */
export type RubricScore = 1 | 2 | 3 | 4

/** Accepts a whole score from 1 to 4. */
export const rubricScoreSchema = z.literal([1, 2, 3, 4])

/** Something that can be seen in a conversation, with what each score looks like. */
export interface CriterionTerm<Id extends string = string> extends Term<Id> {
  /** What an observer sees at score 1, 2, 3 and 4, each one plain Dutch sentence. */
  readonly levels: readonly [string, string, string, string]
}

/** The seven criteria on which a conversation is observed. Source of the list: the training plan of the project; our own. */
export const criteria = [
  {
    id: 'welcome',
    nl: 'welkom',
    en: 'welcome',
    meaning: 'De ander voelt zich op zijn gemak en weet waar het gesprek over gaat.',
    source: 'project',
    levels: [
      'Je begint meteen met de vragenlijst.',
      'Je stelt je voor, maar zegt niet wat jullie gaan doen.',
      'Je neemt de tijd, en jullie weten allebei waar het gesprek toe dient.',
      'Je ziet iets moois aan de plek en begint daarmee. Iedereen aan tafel komt aan het woord.',
    ],
  },
  {
    id: 'listening',
    nl: 'luisteren',
    en: 'listening',
    meaning: 'Je vraagt open, laat stiltes toe en geeft terug wat je hoort.',
    source: 'project',
    levels: [
      'Je praat meer dan de ander.',
      'Je vraagt door, maar vult het antwoord vaak zelf in.',
      'Je stelt open vragen en wacht op het antwoord.',
      'Je hoort ook wat er niet gezegd wordt en vraagt daar rustig naar.',
    ],
  },
  {
    id: 'goal',
    nl: 'helder doel',
    en: 'clear goal',
    meaning: 'Jullie weten voor wie het is en wat diegene ervan moet merken.',
    source: 'project',
    levels: [
      'Het gaat alleen over activiteiten.',
      'Er is een doel, maar het past op elk initiatief.',
      'Het doel staat er in de woorden van de groep.',
      'De groep zegt zelf voor wie het is en waaraan diegene het merkt.',
    ],
  },
  {
    id: 'elements',
    nl: 'bouwstenen gebruiken',
    en: 'use of elements',
    meaning: 'Je kijkt met de zeven bouwstenen naar wat er al gebeurt en wat er mist.',
    source: 'project',
    levels: [
      'Je noemt alleen nieuwe activiteiten.',
      'Je noemt bouwstenen, los van wat de groep doet.',
      'Je laat zien welke bouwsteen er al is en welke mist.',
      'De groep ontdekt aan één eigen activiteit welke bouwsteen iets zou toevoegen.',
    ],
  },
  {
    id: 'boundaries',
    nl: 'grenzen',
    en: 'boundaries',
    meaning: 'Jullie weten wat een buur kan doen en wie er daarna aan zet is.',
    source: 'project',
    levels: [
      'Je belooft iets wat je niet kunt waarmaken, of laat een zorg liggen.',
      'Je noemt een grens, maar niet wie er dan wel kan helpen.',
      'Je benoemt de grens en noemt wie er dan aan zet is.',
      'De groep weet zelf te zeggen wat zij wel en niet doet, en wie zij dan belt.',
    ],
  },
  {
    id: 'agreement',
    nl: 'afspraak',
    en: 'agreement',
    meaning: 'Er ligt een eerste stap: klein, met een naam en een dag.',
    source: 'project',
    levels: [
      'Jullie nemen afscheid zonder afspraak.',
      'Er is een voornemen zonder naam of dag.',
      'Er is één stap, met wie en wanneer.',
      'De groep koos die stap zelf, en wist er ook iets voor te laten.',
    ],
  },
  {
    id: 'notes',
    nl: 'aantekeningen',
    en: 'note quality',
    meaning: 'Je schrijft op wat het initiatief verder helpt, en niets over een buur.',
    source: 'project',
    levels: [
      'Er staat een naam of een verhaal van een buur in.',
      'Er staan geen namen in, maar wel meningen over mensen.',
      'Er staat wat je zag en hoorde, zonder iets over één buur.',
      'Een collega kan er morgen mee verder, en de groep mag alles meelezen.',
    ],
  },
] as const satisfies readonly CriterionTerm[]

/** Id of one of the seven criteria. */
export type Criterion = (typeof criteria)[number]['id']

/** Accepts the id of a criterion. */
export const criterionSchema = z.enum(idsOf(criteria))
