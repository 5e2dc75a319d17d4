import { actionItems } from './action-items.ts'
import { djg6Items, djg11Items, type PackItem } from './djg-items.ts'

/** Id of an instrument for asking people or initiatives. */
export type PackId = 'djg-6' | 'djg-11' | 'ucla-3' | 'direct-question' | 'action-perspective'

/** What answers may be used for. `individual-screening` exists to be refused: no instrument here is meant for it. */
export type Purpose = 'programme-evaluation' | 'scientific-research' | 'initiative-reflection' | 'individual-screening'

/** An answer that can be given. */
export interface AnswerOption {
  /** Id under which the answer is kept. */
  readonly id: string | number
  /** Dutch label; `null` where no published Dutch wording is known to us. */
  readonly nl: string | null
  /** English label. */
  readonly en: string
}

/** What one may know about an instrument before opening it: everything but the questions. */
export interface PackCard {
  /** Id of the instrument. */
  readonly id: PackId
  /** Name as it is shown. */
  readonly name: string
  /** Whether it opens without being asked for. False: somebody accepts the terms first. */
  readonly enabledByDefault: boolean
  /** Who gives one set of answers. */
  readonly answeredBy: 'person' | 'initiative'
  /** Which wording this is, so that answers to different wordings are not put together. */
  readonly wordingVersion: string
  /** Where the Dutch words come from: `published`, `own`, or `none-found`: there are none and we make none up. */
  readonly dutchWording: 'published' | 'own' | 'none-found'
  /** Terms of use, in plain Dutch sentences. Our summary of what the source says. */
  readonly terms: readonly string[]
  /** What must be cited with results. Empty for our own statements. */
  readonly citations: readonly string[]
  /** Keys of the sources of wording, scoring and terms. */
  readonly sources: readonly string[]
  /** Purposes for which it may be opened. */
  readonly purposes: readonly Purpose[]
  /** What a user must know and what we do not know for sure. */
  readonly cautions: readonly string[]
}

/** An instrument with its questions. */
export interface InstrumentPack extends PackCard {
  /** The statements or questions. */
  readonly items: readonly PackItem[]
  /** The answers that can be given, in the order of the form. */
  readonly options: readonly AnswerOption[]
}

const djg = {
  enabledByDefault: false,
  answeredBy: 'person',
  wordingVersion: 'djg-items-table-1',
  dutchWording: 'published',
  terms: [
    'Alleen voor onderzoek op wetenschappelijke grondslag, ook digitaal.',
    'De uitkomsten gaan over groepen. De schaal is niet gemaakt om iets over één persoon vast te stellen.',
    'Noem de bron bij de uitkomsten.',
  ],
  sources: ['djg-manual', 'djg-items', 'vzinfo-methode'],
  purposes: ['programme-evaluation', 'scientific-research'],
  options: [
    { id: 'yes', nl: 'ja', en: 'yes' },
    { id: 'more-or-less', nl: 'min of meer', en: 'more or less' },
    { id: 'no', nl: 'nee', en: 'no' },
  ],
} as const

const manual = 'De Jong Gierveld, J., & Van Tilburg, T. G. (1999). Manual of the Loneliness Scale. Vrije Universiteit.'
const askFirst = 'Vraag de Vrije Universiteit schriftelijk om toestemming voordat je de schaal openbaar gebruikt.'

const ons = {
  enabledByDefault: false,
  answeredBy: 'person',
  dutchWording: 'none-found',
  purposes: ['programme-evaluation', 'scientific-research'],
} as const

const uncollected = 'Alle gangbare schalen bevatten vragen die niet over eenzaamheid zelf gaan (`maes2022`).'

/** The instruments with their questions. Behind the door: outsiders get the questions from `openPack`. */
export const packs: { readonly [Id in PackId]: InstrumentPack & { readonly id: Id } } = {
  'djg-6': {
    ...djg,
    id: 'djg-6',
    name: 'Schaal van De Jong Gierveld, zes uitspraken',
    items: djg6Items,
    citations: [
      manual,
      'De Jong Gierveld, J., & Van Tilburg, T. (2006). A 6-item scale for overall, emotional, and social loneliness. Research on Aging, 28, 582–598.',
    ],
    cautions: [askFirst, uncollected],
  },
  'djg-11': {
    ...djg,
    id: 'djg-11',
    name: 'Schaal van De Jong Gierveld, elf uitspraken',
    items: djg11Items,
    citations: [
      manual,
      'De Jong-Gierveld, J., & Kamphuis, F. (1985). The development of a Rasch-type loneliness scale. Applied Psychological Measurement, 9, 289–299.',
    ],
    cautions: [
      askFirst,
      'De Engelse tekst van uitspraak 6 is aangevuld; onze kopie was daar onvolledig.',
      'De regel voor ontbrekende antwoorden is die van de zes uitspraken; de regel voor elf is niet nagelezen.',
      uncollected,
    ],
  },
  'ucla-3': {
    ...ons,
    id: 'ucla-3',
    name: 'UCLA, drie vragen',
    wordingVersion: 'ons-guidance',
    terms: ['We kennen de voorwaarden van de maker niet. Vraag ze na voordat je deze vragen gebruikt.'],
    citations: ['UCLA 3-item loneliness scale, as recommended by the UK Office for National Statistics.'],
    sources: ['ons-guidance', 'ctel-eval', 'h2h'],
    items: [
      { number: 1, nl: null, en: 'How often do you feel that you lack companionship?', subscale: null, counts: [] },
      { number: 2, nl: null, en: 'How often do you feel left out?', subscale: null, counts: [] },
      { number: 3, nl: null, en: 'How often do you feel isolated from others?', subscale: null, counts: [] },
    ],
    options: [
      { id: 1, nl: null, en: 'hardly ever or never' },
      { id: 2, nl: null, en: 'some of the time' },
      { id: 3, nl: null, en: 'often' },
    ],
    cautions: [
      'Er is geen officiële Nederlandse tekst gevonden. Vertaal deze vragen niet zelf voor een evaluatie.',
      'Voeg de uitkomst niet samen met die van de directe vraag.',
      uncollected,
    ],
  },
  'direct-question': {
    ...ons,
    id: 'direct-question',
    name: 'Directe vraag',
    wordingVersion: 'ons-guidance',
    terms: ['Noem de bron bij de uitkomsten.'],
    citations: ['Direct measure of loneliness, as recommended by the UK Office for National Statistics.'],
    sources: ['ons-guidance', 'ctel-eval'],
    items: [{ number: 1, nl: null, en: 'How often do you feel lonely?', subscale: null, counts: [] }],
    options: [
      { id: 'often-or-always', nl: null, en: 'often/always' },
      { id: 'some-of-the-time', nl: null, en: 'some of the time' },
      { id: 'occasionally', nl: null, en: 'occasionally' },
      { id: 'hardly-ever', nl: null, en: 'hardly ever' },
      { id: 'never', nl: null, en: 'never' },
    ],
    cautions: [
      'Er is geen officiële Nederlandse tekst gevonden. Vertaal deze vraag niet zelf voor een evaluatie.',
      'Voeg de uitkomst niet samen met die van de drie vragen van UCLA.',
    ],
  },
  'action-perspective': {
    id: 'action-perspective',
    name: 'Wat wij weten en kunnen',
    enabledByDefault: true,
    answeredBy: 'initiative',
    wordingVersion: 'project-1',
    dutchWording: 'own',
    terms: ['Vrij te gebruiken. De uitkomst is geen bewijs dat het advies heeft gewerkt.'],
    citations: [],
    sources: ['project'],
    purposes: ['programme-evaluation', 'scientific-research', 'initiative-reflection'],
    items: actionItems,
    options: [
      { id: 1, nl: 'helemaal niet', en: 'not at all' },
      { id: 2, nl: 'een beetje', en: 'a little' },
      { id: 3, nl: 'deels', en: 'partly' },
      { id: 4, nl: 'grotendeels', en: 'largely' },
      { id: 5, nl: 'helemaal', en: 'fully' },
    ],
    cautions: ['De uitspraken zijn van onszelf en niet wetenschappelijk getoetst.'],
  },
}

/** The cards of all instruments: names, terms and sources, without the questions. */
export const packCards: readonly PackCard[] = Object.values(packs).map(({ items: _, options: __, ...card }) => card)
