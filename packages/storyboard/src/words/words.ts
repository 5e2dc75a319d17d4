import type { Locale } from '../locale/locale.ts'
import { numberInWords } from './numbers.ts'

/** Everything that films and clips say of themselves. What comes from content and data is not here. */
export interface Words {
  /** What the programme is about, under its name. */
  readonly tagline: string
  /** Under words or data that are made up. */
  readonly madeUp: string
  /** Beside words that stay in Dutch in a clip in another language. */
  readonly inDutch: string

  /** First line of the map. */
  readonly mapOpening: string
  readonly mapAdvice: string
  /** What the counter counts; without a target when there are more. */
  readonly countOf: (target: number | undefined) => string
  readonly mapTitle: string
  readonly inWholeCountry: string
  readonly inOne: (province: string) => string
  readonly inSome: (count: number, all: boolean) => string
  readonly nobodyYet: string
  readonly firstGroup: (where: string) => string
  readonly lampsGoOn: (where: string) => string

  /** Over the roofs, before a figure. */
  readonly notTheOnlyOne: string
  readonly statisticCue: string
  readonly statisticTitle: string
  readonly sourceLine: (publisher: string, year: number) => string
  readonly aboutLine: (population: string, howMeasured: string) => string
  readonly throughOther: string
  readonly howMeasured: Readonly<Record<'djg-6' | 'djg-11' | 'direct-question' | 'register' | 'count', string>>

  readonly cardLabel: string
  readonly cardCue: string
  readonly cardEnd: string
  readonly minutes: (minutes: number) => string
  readonly people: (count: number) => string

  readonly compositeStory: string
  readonly ownStory: string
  readonly compositeCue: string
  readonly ownCue: (province: string) => string
  readonly storyEnd: string

  readonly lessonTitle: string
  readonly lessonLabel: string
  readonly lessonCue: string
  readonly lessonEnd: string

  readonly advisorsTitle: string
  readonly advisorsHeading: string
  readonly advisorsCue: string
  readonly advisorsPoints: readonly string[]
  readonly advisorsEnd: string

  readonly weekName: string
  readonly weekInvitation: string
  readonly weekCue: string
  readonly weekEnd: string

  readonly takesPart: string
  readonly together: (others: number) => string
  readonly takesPartEnd: string

  readonly callTitle: string
  readonly callCue: string
  readonly needSomebody: (helpline: string) => string

  /** So many groups of neighbours, in running text. */
  readonly groups: (count: number) => string
  /** The scenes of the film, one after another. */
  readonly scenesInWords: (titles: readonly string[]) => string
  readonly dataOf: (day: string) => string
  readonly sources: string
  readonly data: string
  readonly mapAndLetters: string
  readonly pictures: string
  /** The map is under CC BY 4.0, which asks for the maker, the licence and that it was changed. */
  readonly mapCredit: string
  /** The letters are under the SIL Open Font License 1.1. */
  readonly lettersCredit: string
  readonly exampleData: string
}

/** From an hour on, whole and half hours are said in hours. */
const isHours = (minutes: number): boolean => minutes >= 60 && minutes % 30 === 0

const dutch: Words = {
  tagline: 'Samen iets doen aan eenzaamheid',
  madeUp: 'verzonnen voorbeeld',
  inDutch: 'in het Nederlands',

  mapOpening: 'Soms begint het met een open deur.',
  mapAdvice: 'Buren met een plan krijgen hier advies.',
  countOf: (target) => (target === undefined ? 'initiatieven' : `van ${target} initiatieven`),
  mapTitle: 'De kaart',
  inWholeCountry: 'in heel Nederland',
  inOne: (province) => `in ${province}`,
  inSome: (count, all) => `in ${all ? 'alle ' : ''}${numberInWords(count, 'nl')} provincies`,
  nobodyYet: 'De eerste groep kan zich nu aanmelden.',
  firstGroup: (where) => `De eerste groep doet mee, ${where}.`,
  lampsGoOn: (where) => `${where.charAt(0).toUpperCase()}${where.slice(1)} gaan lampen aan.`,

  notTheOnlyOne: 'Voel jij je weleens eenzaam? Je bent niet de enige.',
  statisticCue: 'Praat er eens over.',
  statisticTitle: 'Een cijfer',
  sourceLine: (publisher, year) => `Bron: ${publisher}, ${year}.`,
  aboutLine: (population, howMeasured) => `Over ${population}, ${howMeasured}.`,
  throughOther: 'Overgenomen uit een bericht over het onderzoek.',
  howMeasured: {
    'djg-6': 'vragenlijst met zes uitspraken',
    'djg-11': 'vragenlijst met elf uitspraken',
    'direct-question': 'één rechtstreekse vraag',
    register: 'registratie',
    count: 'telling',
  },

  cardLabel: 'Uit de toolkit',
  cardCue: 'Begin gerust klein.',
  cardEnd: 'De hele kaart vind je op',
  minutes: (minutes) =>
    isHours(minutes)
      ? `${String(minutes / 60).replace('.', ',')} uur`
      : `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
  people: (count) => (count === 1 ? 'in je eentje' : `met ${count} mensen`),

  compositeStory: 'Samengesteld verhaal',
  ownStory: 'Een verhaal uit een buurt',
  compositeCue: 'Een verhaal dat zo gebeurd kan zijn.',
  ownCue: (province) => `Een verhaal uit ${province}.`,
  storyEnd: 'Lees het hele verhaal op',

  lessonTitle: 'Een les',
  lessonLabel: 'Geleerd in de buurt',
  lessonCue: 'Zo leren buren van elkaar.',
  lessonEnd: 'Meer lessen vind je op',

  advisorsTitle: 'Word adviseur',
  advisorsHeading: 'Luister jij graag?',
  advisorsCue: 'Buren met een plan zoeken een adviseur.',
  advisorsPoints: [
    'Je praat met een groep buren, bij hen in de buurt.',
    'Je schrijft een advies dat past bij wat zij kunnen.',
    'Na een paar maanden bel je: hoe ging het?',
  ],
  advisorsEnd: 'Word adviseur',

  weekName: 'Week tegen Eenzaamheid',
  weekInvitation: 'Vraag één buur mee.',
  weekCue: 'Drie buren is genoeg.',
  weekEnd: 'Kom erbij',

  takesPart: 'Wij doen mee',
  together: (others) =>
    `Samen met ${numberInWords(others, 'nl')} andere ${others === 1 ? 'groep' : 'groepen'} in het land.`,
  takesPartEnd: 'Doe ook mee',

  callTitle: 'Wat kan er in jouw straat?',
  callCue: 'Begin gerust klein.',
  needSomebody: (helpline) => `Nu iemand nodig? Bel ${helpline}`,

  groups: (count) => `${numberInWords(count, 'nl')} ${count === 1 ? 'groep' : 'groepen'}`,
  scenesInWords: (titles) => `Achter elkaar: ${titles.join('; ')}.`,
  dataOf: (day) => `Stand van ${day}.`,
  sources: 'Bron van het cijfer',
  data: 'Gegevens',
  mapAndLetters: 'Kaart en letters',
  pictures: 'Beeld',
  mapCredit: 'Kaart: Zubayer Rahman, svg-maps (CC BY 4.0), bewerkt.',
  lettersCredit: 'Letters: Bricolage Grotesque, Atkinson Hyperlegible Next (SIL OFL 1.1).',
  exampleData: 'Voorbeeld: namen en aantallen zijn verzonnen.',
}

const english: Words = {
  tagline: 'Doing something about loneliness together',
  madeUp: 'made-up example',
  inDutch: 'in Dutch',

  mapOpening: 'Sometimes it begins with an open door.',
  mapAdvice: 'Neighbours with a plan get advice here.',
  countOf: (target) => (target === undefined ? 'initiatives' : `of ${target} initiatives`),
  mapTitle: 'The map',
  inWholeCountry: 'all over the Netherlands',
  inOne: (province) => `in ${province}`,
  inSome: (count, all) => `in ${all ? 'all ' : ''}${numberInWords(count, 'en')} provinces`,
  nobodyYet: 'The first group can sign up now.',
  firstGroup: (where) => `The first group takes part, ${where}.`,
  lampsGoOn: (where) => `Lamps go on ${where}.`,

  notTheOnlyOne: 'Do you ever feel lonely? You are not the only one.',
  statisticCue: 'Talk about it.',
  statisticTitle: 'A figure',
  sourceLine: (publisher, year) => `Source: ${publisher}, ${year}.`,
  aboutLine: (population, howMeasured) => `About ${population}, ${howMeasured}.`,
  throughOther: 'Taken from an article about the study.',
  howMeasured: {
    'djg-6': 'questionnaire with six statements',
    'djg-11': 'questionnaire with eleven statements',
    'direct-question': 'one direct question',
    register: 'registration',
    count: 'count',
  },

  cardLabel: 'From the toolkit',
  cardCue: 'Feel free to start small.',
  cardEnd: 'Find the whole card at',
  minutes: (minutes) =>
    isHours(minutes)
      ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}`
      : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  people: (count) => (count === 1 ? 'on your own' : `with ${count} people`),

  compositeStory: 'A composite story',
  ownStory: 'A story from a neighbourhood',
  compositeCue: 'A story that may well have happened.',
  ownCue: (province) => `A story from ${province}.`,
  storyEnd: 'Read the whole story at',

  lessonTitle: 'A lesson',
  lessonLabel: 'Learned in the neighbourhood',
  lessonCue: 'This is how neighbours learn from each other.',
  lessonEnd: 'Find more lessons at',

  advisorsTitle: 'Become an advisor',
  advisorsHeading: 'Do you like to listen?',
  advisorsCue: 'Neighbours with a plan look for an advisor.',
  advisorsPoints: [
    'You talk with a group of neighbours, where they live.',
    'You write advice that suits what they can do.',
    'A few months later you call: how did it go?',
  ],
  advisorsEnd: 'Become an advisor',

  weekName: 'Week against Loneliness',
  weekInvitation: 'Bring one neighbour.',
  weekCue: 'Three is enough.',
  weekEnd: 'Come and join us',

  takesPart: 'We are taking part',
  together: (others) =>
    `Together with ${numberInWords(others, 'en')} other ${others === 1 ? 'group' : 'groups'} in the country.`,
  takesPartEnd: 'Take part too',

  callTitle: 'What could your street do?',
  callCue: 'Feel free to start small.',
  needSomebody: (helpline) => `Need somebody now? Call ${helpline}`,

  groups: (count) => `${numberInWords(count, 'en')} ${count === 1 ? 'group' : 'groups'}`,
  scenesInWords: (titles) => `One after another: ${titles.join('; ')}.`,
  dataOf: (day) => `Data of ${day}.`,
  sources: 'Source of the figure',
  data: 'Data',
  mapAndLetters: 'Map and letters',
  pictures: 'Pictures',
  mapCredit: 'Map: Zubayer Rahman, svg-maps (CC BY 4.0), adapted.',
  lettersCredit: 'Letters: Bricolage Grotesque, Atkinson Hyperlegible Next (SIL OFL 1.1).',
  exampleData: 'Example: names and numbers are made up.',
}

/** The words, by language. */
export const words: Readonly<Record<Locale, Words>> = { nl: dutch, en: english }
