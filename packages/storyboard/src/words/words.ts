import type { Locale } from '../locale/locale.ts'
import { numberInWords } from './numbers.ts'
import { capital } from './stop.ts'

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
  /** What the counter counts. A stage is not known by province, so that they signed up is all it says. */
  readonly countOf: (count: number) => string
  readonly mapTitle: string
  readonly inOne: (province: string) => string
  readonly inSome: (count: number, all: boolean) => string
  readonly nobodyYet: string
  readonly firstGroup: (where: string) => string
  readonly lightsGoOn: (where: string) => string
  /** Under a counter that stands at none. */
  readonly whoIsFirst: string

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
  readonly volunteers: (least: number) => string

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
  /** How many others signed up. */
  readonly othersToo: (others: number) => string
  readonly takesPartEnd: string

  readonly callTitle: string
  readonly callCue: string
  /** Over the number of a line to call. A line that is not there day and night says when it is. */
  readonly needSomebody: (helpline: string, hours: string) => string
  /** When somebody answers, as the voice says it: after the name of the line, before its number. */
  readonly callHours: (hours: string) => string

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

/** From an hour on, what is whole hours and quarters is said in hours. */
const isHours = (minutes: number): boolean => minutes >= 60 && minutes % 15 === 0

/** How the content writes that a line is there at all times. */
const AT_ALL_TIMES = 'dag en nacht'

function dutchMinutes(minutes: number): string {
  if (!isHours(minutes)) return `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`
  const hours = Math.floor(minutes / 60)
  const quarters = (minutes % 60) / 15
  if (quarters % 2 === 0) return `${String(minutes / 60).replace('.', ',')} uur`
  return `${hours} uur en ${quarters} kwartier`
}

function englishMinutes(minutes: number): string {
  if (!isHours(minutes)) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  const hours = Math.floor(minutes / 60)
  if (minutes % 30 === 0) return `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}`
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} and ${minutes % 60} minutes`
}

const dutch: Words = {
  tagline: 'Samen iets doen aan eenzaamheid',
  madeUp: 'verzonnen voorbeeld',
  inDutch: 'in het Nederlands',

  mapOpening: 'Soms begint het met een open deur.',
  mapAdvice: 'Groepen buren krijgen advies bij hun plan.',
  countOf: (count) =>
    count === 0 ? 'groepen tot nu toe' : count === 1 ? 'groep meldde zich aan' : 'groepen meldden zich aan',
  mapTitle: 'De kaart',
  inOne: (province) => `in ${province}`,
  inSome: (count, all) => `in ${all ? 'alle ' : ''}${numberInWords(count, 'nl')} provincies`,
  nobodyYet: 'De eerste groep kan zich nu aanmelden.',
  firstGroup: (where) => `De eerste groep doet mee: ${where}.`,
  lightsGoOn: (where) => `${capital(where)} gaan lichten aan.`,
  whoIsFirst: 'Wie is de eerste?',

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
  minutes: dutchMinutes,
  volunteers: (least) => (least === 1 ? '1 vrijwilliger' : `vanaf ${least} vrijwilligers`),

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
  weekInvitation: 'Nodig deze week één buur uit.',
  weekCue: 'Koffie zetten is genoeg.',
  weekEnd: 'Ideeën vind je op',

  takesPart: 'Wij doen mee',
  othersToo: (others) =>
    others === 1
      ? 'Ook een andere groep in het land meldde zich aan.'
      : `Ook ${numberInWords(others, 'nl')} andere groepen in het land meldden zich aan.`,
  takesPartEnd: 'Doe ook mee',

  callTitle: 'Wat kan er in jouw straat?',
  callCue: 'Begin gerust klein.',
  needSomebody: (helpline, hours) =>
    hours === AT_ALL_TIMES ? `Nu iemand nodig? Bel ${helpline}` : `Wil je met iemand praten? Bel ${helpline}, ${hours}`,
  callHours: (hours) => hours,

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
  countOf: (count) => (count === 0 ? 'groups so far' : count === 1 ? 'group has signed up' : 'groups have signed up'),
  mapTitle: 'The map',
  inOne: (province) => `in ${province}`,
  inSome: (count, all) => `in ${all ? 'all ' : ''}${numberInWords(count, 'en')} provinces`,
  nobodyYet: 'The first group can sign up now.',
  firstGroup: (where) => `The first group takes part: ${where}.`,
  lightsGoOn: (where) => `Lights come on ${where}.`,
  whoIsFirst: 'Who will be the first?',

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
    register: 'register data',
    count: 'count',
  },

  cardLabel: 'From the toolkit',
  cardCue: 'Feel free to start small.',
  cardEnd: 'Find the whole card at',
  minutes: englishMinutes,
  volunteers: (least) => (least === 1 ? '1 volunteer' : `from ${least} volunteers`),

  compositeStory: 'A composite story',
  ownStory: 'A story from a neighbourhood',
  compositeCue: 'A story that could have happened.',
  ownCue: (province) => `A story from ${province}.`,
  storyEnd: 'Read the whole story at',

  lessonTitle: 'A lesson',
  lessonLabel: 'Learned in the neighbourhood',
  lessonCue: 'This is how neighbours learn from each other.',
  lessonEnd: 'Find more lessons at',

  advisorsTitle: 'Become an advisor',
  advisorsHeading: 'Do you like to listen?',
  advisorsCue: 'Neighbours with a plan are looking for an advisor.',
  advisorsPoints: [
    'You talk with a group of neighbours, where they live.',
    'You write advice that suits what they can do.',
    'A few months later you call: how did it go?',
  ],
  advisorsEnd: 'Become an advisor',

  weekName: 'Week against Loneliness',
  weekInvitation: 'Invite one neighbour this week.',
  weekCue: 'Coffee will do.',
  weekEnd: 'Find ideas at',

  takesPart: 'We are taking part',
  othersToo: (others) =>
    others === 1
      ? 'One other group in the country has signed up too.'
      : `${capital(numberInWords(others, 'en'))} other groups across the country have signed up too.`,
  takesPartEnd: 'Join in',

  callTitle: 'What could your street do?',
  callCue: 'Feel free to start small.',
  needSomebody: (helpline, hours) =>
    hours === AT_ALL_TIMES
      ? `Need to talk to somebody now? Call ${helpline}`
      : `Would you like to talk to somebody? Call ${helpline}`,
  callHours: (hours) => (hours === AT_ALL_TIMES ? 'day and night' : 'during its opening hours'),

  groups: (count) => `${numberInWords(count, 'en')} ${count === 1 ? 'group' : 'groups'}`,
  scenesInWords: (titles) => `One after another: ${titles.join('; ')}.`,
  dataOf: (day) => `Data as of ${day}.`,
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
