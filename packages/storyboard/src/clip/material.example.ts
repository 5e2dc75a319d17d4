import { examplePieces } from '@drempel/core/examples'
import type { Snapshot } from '@drempel/core/snapshot'
import type {
  FilmCase,
  FilmSceneWords,
  FilmScript,
  FilmScriptScene,
  Helpline,
  Piece,
  Story,
} from '@drempel/core/toolkit'
import type { Material } from './material.ts'

/** A small fictional project, for tests and for looking at one scene. */
export const exampleSnapshot: Snapshot = {
  schemaVersion: 1,
  example: true,
  asOf: '2026-11-23',
  programme: {
    name: 'Over de drempel',
    target: 40,
    url: 'https://voorbeeld.example/',
    counts: { planned: 2, inProgress: 3, completed: 1, stopped: 0 },
  },
  provinces: [
    { province: 'drenthe', initiatives: 1 },
    { province: 'utrecht', initiatives: 2 },
    { province: 'zeeland', initiatives: 3 },
  ],
  initiatives: [{ id: 'verzonnen-tafel', name: 'De Verzonnen Tafel', province: 'utrecht', consentId: 'c-0001' }],
  statistics: [
    {
      id: 'via-een-bericht',
      statement: 'Een op de tien mensen voelde zich sterk eenzaam.',
      unit: 'share',
      value: 0.1,
      shown: '10%',
      instrument: 'djg-6',
      population: 'inwoners van 15 jaar en ouder',
      year: 2025,
      publisher: 'Verzonnen Bureau',
      source: 'verzonnen25',
      checkedAt: '2026-11-23',
      confidence: 'secondary',
    },
    {
      id: 'gelezen-bij-de-bron',
      statement: 'Bijna de helft van de mensen voelde zich weleens eenzaam.',
      unit: 'share',
      value: 0.49,
      shown: 'bijna de helft',
      instrument: 'djg-11',
      population: 'inwoners van 18 jaar en ouder',
      year: 2025,
      publisher: 'Verzonnen Instituut',
      source: 'verzonnen26',
      checkedAt: '2026-11-23',
      confidence: 'primary',
      caveat: 'Een verzonnen cijfer. Met nog een zin die er niet bij past.',
    },
  ],
  quotes: [
    { id: 'q-1', text: 'We hadden een tafel nodig.', speaker: 'een gastvrouw', consentId: 'c-0002' },
    {
      id: 'q-2',
      text: 'Nu staat er altijd iemand op.',
      speaker: 'een gastheer',
      english: { text: 'Now somebody always stands up.', speaker: 'a host' },
      consentId: 'c-0003',
    },
  ],
  lessons: [
    {
      id: 'les-1',
      text: 'Een vast uur doet meer dan een mooi programma.',
      pieces: ['voorbeeld-bankje'],
      learntOn: '2026-05-20',
    },
    {
      id: 'sta-op',
      text: 'Sta op als de deur opengaat.',
      english: 'Stand up when the door opens.',
      pieces: [],
      learntOn: '2026-06-11',
    },
  ],
  consents: [
    { id: 'c-0001', uses: ['site', 'clips'], level: 'full', textVersion: '2026-01', givenOn: '2026-03-01' },
    { id: 'c-0002', uses: ['film'], level: 'anonymous', textVersion: '2026-01', givenOn: '2026-03-01' },
    { id: 'c-0003', uses: ['film'], level: 'anonymous', textVersion: '2026-01', givenOn: '2026-03-01' },
  ],
}

/** A fictional line to call. */
export const exampleHelpline: Helpline = {
  id: 'verzonnen',
  name: 'de Verzonnen Lijn',
  phone: '000 0000 000',
  forWhom: 'Voor wie dit leest.',
  hours: 'nooit',
  cost: 'gratis',
  role: 'listening',
  everyPage: true,
  sourceUrl: 'https://voorbeeld.example/lijn',
  checkedAt: '2026-11-23',
  confidence: 'primary',
}

const english = (title: string) => ({
  title,
  summary: `${title} in one line.`,
  inThirtySeconds: 'Put a bench outside. Sit down. Say good morning.',
})

/** A fictional story that says that it is one. */
export const exampleStory: Story = {
  kind: 'story',
  id: 'S98',
  slug: 'voorbeeld-verhaal',
  theme: 'tell',
  title: 'Voorbeeld: de bank',
  summary: 'Een verzonnen verhaal.',
  inThirtySeconds: 'Zet een bank neer. Ga zitten. Schuif op.',
  goals: ['network'],
  elements: [],
  lonelinessKinds: ['social'],
  audiences: ['everyone'],
  phases: ['start'],
  obstacles: [],
  needsProfessional: false,
  thresholdsRemoved: [],
  cautions: [],
  referWhen: [],
  combinesWith: [],
  printForms: [],
  status: 'published',
  version: 1,
  updatedOn: '2026-11-24',
  reviewBefore: '2027-11-24',
  credits: ['Voorbeeld'],
  languages: { nl: 'draft', en: 'summary' },
  body: 'Een verzonnen verhaal om mee te proberen.',
  english: english('Example: the bench'),
  origin: 'composite',
  province: 'utrecht',
  place: 'een straat',
  occasion: 'Er stond een bank die niemand gebruikte.',
  firstStep: 'Iemand ging zitten.',
  whatWorked: 'Elke week op hetzelfde uur.',
  whatDidNot: 'Een bordje ophangen.',
  turningPoint: '‘Schuif eens op.’',
  whoJoined: 'De hele straat.',
  tip: 'Neem een kussen mee.',
  quotes: [],
}

/** What is said in English instead, in every scene. */
const englishInstead: Readonly<Record<FilmCase, string>> = {
  'no-groups': 'Nobody yet.',
  'few-groups': 'New: {groups}.',
  'no-quotes': 'What was learnt? {lessons}',
  'no-lessons': 'How to begin? Start small.',
}

const script = (
  id: string,
  shows: NonNullable<FilmScriptScene['shows']>,
  dutch: Pick<FilmSceneWords, 'said'> & Partial<FilmSceneWords>,
  said: string,
  more: Partial<FilmScriptScene> = {},
): FilmScriptScene => ({
  id,
  seconds: 10,
  shows,
  title: `Scène ${id}`,
  seen: 'Iets.',
  moments: [],
  instead: [],
  statistics: [],
  pieces: [],
  ...dutch,
  english: {
    title: `Scene ${id}`,
    said,
    seen: 'Something.',
    moments: [],
    instead: (dutch.instead ?? []).map(({ when }) => ({ when, title: `Instead ${when}`, said: englishInstead[when] })),
  },
  ...more,
})

/** A short script with every picture once. */
export const exampleScript: FilmScript = {
  title: 'Over de drempel',
  message: 'Een verzonnen film.',
  seconds: 80,
  startedWith: 2,
  scenes: [
    script(
      'opening',
      'street',
      { said: 'Een straat in de avond. In {year} voelde {share} zich eenzaam.', moments: [{ at: 'In {year}' }] },
      'A street in the evening. In {year} {share} felt lonely.',
      { statistics: ['gelezen-bij-de-bron'] },
    ),
    script(
      'kaart',
      'map',
      {
        said: 'Eerst {before} groepen. Daarna meldden {groups} zich aan. Elk licht is een deur.',
        instead: [
          { when: 'no-groups', said: '{before} groepen begonnen. Wie is de eerste?' },
          { when: 'few-groups', said: '{before} groepen begonnen. Nieuw aangemeld: {groups}.' },
        ],
        moments: [{ at: 'Eerst', words: '{before} groepen' }, { at: 'Daarna' }],
      },
      'First {before} groups. Now {groups} have signed up.',
    ),
    script('dingen', 'things', { said: 'Een bankje. Een zin.' }, 'A bench. A line.', {
      pieces: ['voorbeeld-bankje', 'voorbeeld-welkom'],
    }),
    script(
      'tafel',
      'table',
      {
        said: 'Stap één: praten. Stap twee: schrijven.',
        moments: [
          { at: 'Stap één', words: 'Praten' },
          { at: 'Stap twee', words: 'Schrijven' },
        ],
      },
      'Step one: talk.',
    ),
    script(
      'ramen',
      'windows',
      {
        said: 'Mensen kennen. En soms stil.',
        moments: [{ at: 'Mensen kennen', words: 'Mensen kennen' }, { at: 'En soms' }],
      },
      'Knowing people.',
    ),
    script(
      'muur',
      'quotes',
      {
        said: 'Op een muur. {quotes}',
        instead: [
          { when: 'no-quotes', title: 'Wat er geleerd is', said: 'Wat is er geleerd? {lessons}' },
          { when: 'no-lessons', title: 'Zo begin je', said: 'Hoe begin je? Begin klein. Blijf komen.' },
        ],
      },
      'On a wall. {quotes}',
    ),
    script('bel', 'call', { said: 'Bel {helpline}, {hours}, op {phone}.' }, 'Call {helpline} {hours}, on {phone}.'),
    script('namen', 'credits', { said: 'Namen staan in beeld.' }, 'Names are in the picture.'),
  ],
  credits: [{ heading: 'Gemaakt door', lines: ['Niemand'], english: { heading: 'Made by' } }],
  english: {
    title: 'Across the threshold',
    message: 'A made-up film.',
    statistics: {
      'gelezen-bij-de-bron': {
        value: 0.49,
        year: 2025,
        shown: 'almost half',
        statement: 'Almost half of people felt lonely now and then.',
        population: 'people aged 18 and over',
      },
    },
  },
}

/** Everything that film, clips and stills are made from; all of it fictional. */
export const exampleMaterial: Material = {
  snapshot: exampleSnapshot,
  pieces: [
    ...examplePieces.map((piece): Piece => ({ ...piece, english: english(`Example ${piece.id}`) })),
    exampleStory,
  ],
  helpline: exampleHelpline,
  script: exampleScript,
  today: '2026-11-24',
}
