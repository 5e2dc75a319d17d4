import type { Locale } from '../locale/locale.ts'
import { drawingAlt } from '../scene/drawing-alt.ts'
import type { CardScene, MapScene, Scene } from '../scene/scene.ts'
import { numberInDigits } from '../words/numbers.ts'
import { stop } from '../words/stop.ts'

type Kind = Scene['kind']
type SeenOf<One extends Scene> = (scene: One) => string[]
type Seen = { readonly [One in Kind]: SeenOf<Extract<Scene, { kind: One }>> }

/** What leads to an address: a colon goes between, unless it is a question or a call. */
const leading = (title: string, address: string): string =>
  /[.!?…:]$|\b(?:op|at)$/u.test(title) ? `${title} ${address}` : `${title}: ${address}`

const sentences = (...texts: readonly string[]): string => texts.map(stop).join(' ')

/** What the lights on the map do, for who does not see them: none, one, many. */
const byCount = ({ initiatives }: MapScene, none: string, one: string, many: string): string =>
  initiatives === 0 ? none : initiatives === 1 ? one : many

/** The words beside the map as they stand there: `12.000 groepen meldden zich aan, in Utrecht.` */
const counted = ({ initiatives, countOf, where }: MapScene, locale: Locale): string =>
  stop(`${numberInDigits(initiatives, locale)} ${countOf}${initiatives === 0 ? '. ' : ', '}${where}`)

/** What is drawn. A real picture stands in its place, and its own words say what it shows. */
const look = ({ media }: Pick<Scene, 'media'>, text: string): string[] => (media === undefined ? [text] : [])

const drawn = (scene: Pick<CardScene, 'drawing' | 'media'>, locale: Locale): string[] =>
  look(scene, drawingAlt[scene.drawing][locale])

const onTheBack = ({ steps, numbered }: CardScene, numberedLabel: string, label: string): string[] =>
  steps.length === 0 ? [] : [`${numbered ? numberedLabel : label}: ${sentences(...steps.map(({ text }) => text))}`]

const dutch: Seen = {
  title: (scene) => [
    ...look(scene, 'Een voordeur gaat open, warm licht valt over de drempel.'),
    `Tekst: ${sentences(scene.name, scene.title)}`,
  ],
  street: (scene) => [
    ...look(scene, 'Een straat in de avond. Een voor een gaat er licht aan achter de ramen.'),
    ...(scene.headline === undefined ? [] : [`Tekst: ${stop(scene.headline)}`]),
  ],
  map: (scene) => [
    ...(scene.before === undefined
      ? []
      : [
          `Op de kaart branden eerst ${numberInDigits(scene.before.lights, 'nl')} lichten. Tekst: ${stop(scene.before.words)}`,
        ]),
    `De kaart van Nederland bij avond. ${byCount(
      scene,
      'Er brandt nog geen licht.',
      `Er gaat één licht aan, ${scene.where}.`,
      `Er gaan lichten aan, ${scene.where}.`,
    )} Tekst: ${counted(scene, 'nl')}`,
  ],
  statistic: ({ shown, statement, source }) => [
    `Een cijfer in beeld: ${shown}. ${stop(statement)} ${sentences(...source)}`,
  ],
  things: ({ things }) => [
    'Tekeningen van buren die samen iets doen, een voor een. Bij elke staat de naam van een kaart uit de toolkit.',
    ...things.map(({ drawing, title }) => [drawingAlt[drawing].nl, `Tekst: ${stop(title)}`].join(' ')),
  ],
  table: (scene) => [
    ...look(scene, 'Een keukentafel van boven: koppen, handen, en bij elke stap iets erbij.'),
    `Tekst: ${sentences(...scene.steps.map(({ text }) => text))}`,
  ],
  windows: ({ windows }) => [
    'Een huis in de avond. Achter de ramen gaat licht aan, en in een raam na het andere staan woorden.',
    `Tekst: ${sentences(...windows.map(({ text }) => text))} Het laatste raam blijft zacht verlicht, zonder woorden.`,
  ],
  quotes: ({ quotes, madeUp }) => [
    quotes.length === 0
      ? 'Een bakstenen muur met licht erop.'
      : 'Op een bakstenen muur verschijnen woorden van mensen.',
    ...quotes.map(({ text, speaker }) => `‘${text}’ Dat zei ${stop(speaker)}`),
    ...(madeUp === undefined ? [] : [`Erbij staat: ${stop(madeUp)}`]),
  ],
  card: (scene) => [
    ...drawn(scene, 'nl'),
    `Een kaart. Tekst: ${sentences(scene.label, scene.title, scene.summary)}`,
    ...(scene.facts.length === 0 ? [] : [`Erbij staat: ${scene.facts.join(', ')}.`]),
    ...onTheBack(scene, 'Stap voor stap, op de achterkant', 'Op de achterkant'),
  ],
  story: (scene) => [
    ...drawn(scene, 'nl'),
    `Tekst: ${sentences(scene.label, scene.title)}`,
    ...scene.beats.map(({ text }) => stop(text)),
  ],
  lesson: (scene) => [
    ...drawn(scene, 'nl'),
    `Tekst: ${sentences(scene.label, scene.text)}`,
    ...(scene.pieces.length === 0 ? [] : [`Hoort bij: ${sentences(...scene.pieces)}`]),
  ],
  points: (scene) => [
    ...drawn(scene, 'nl'),
    `Tekst: ${sentences(scene.heading, ...scene.points.map(({ text }) => text))}`,
  ],
  week: (scene) => [
    ...look(scene, 'Een flat in de avond. Aan de galerijen gaan zeven voordeuren open, een voor elke dag.'),
    `Tekst: ${sentences(scene.name, scene.days, scene.invitation)}`,
  ],
  initiative: (scene) => [
    ...look(scene, 'Een deur met licht erachter.'),
    `Tekst: ${sentences(scene.name, scene.where, scene.words)}`,
  ],
  call: (scene) => [
    ...look(scene, 'Een straat in de avond, met één voordeur open en licht op de stoep.'),
    `Tekst: ${scene.title} ${scene.address}. Ernaast een code om te scannen met hetzelfde adres. ${scene.helpline.words}, ${scene.helpline.phone}.`,
    ...(scene.credits.length === 0 ? [] : [sentences(...scene.credits)]),
  ],
  credits: (scene) => [
    ...look(scene, 'De straat van het begin. Eén raam is verlicht.'),
    ...scene.groups.map(({ heading, lines }) => `${heading}: ${sentences(...lines)}`),
    ...(scene.ending === undefined ? [] : [`Aan het eind: ${scene.ending.name}, ${stop(scene.ending.address)}`]),
  ],
  end: ({ name, title, address, credits }) => [
    'Een voordeur staat open; in het licht hangt een code.',
    `Tekst: ${stop(name)} ${leading(title, address)}. De code heeft hetzelfde adres.`,
    ...(credits.length === 0 ? [] : [sentences(...credits)]),
  ],
}

const english: Seen = {
  title: (scene) => [
    ...look(scene, 'A front door opens, warm light falls over the threshold.'),
    `Text: ${sentences(scene.name, scene.title)}`,
  ],
  street: (scene) => [
    ...look(scene, 'A street in the evening. Behind the windows, lights come on one by one.'),
    ...(scene.headline === undefined ? [] : [`Text: ${stop(scene.headline)}`]),
  ],
  map: (scene) => [
    ...(scene.before === undefined
      ? []
      : [
          `First, ${numberInDigits(scene.before.lights, 'en')} lights burn on the map. Text: ${stop(scene.before.words)}`,
        ]),
    `The map of the Netherlands in the evening. ${byCount(
      scene,
      'No light burns yet.',
      `One light comes on, ${scene.where}.`,
      `Lights come on, ${scene.where}.`,
    )} Text: ${counted(scene, 'en')}`,
  ],
  statistic: ({ shown, statement, source }) => [`A figure: ${shown}. ${stop(statement)} ${sentences(...source)}`],
  things: ({ things }) => [
    'Drawings of neighbours doing something together, one by one. Beside each the name of a card from the toolkit.',
    ...things.map(({ drawing, title }) => [drawingAlt[drawing].en, `Text: ${stop(title)}`].join(' ')),
  ],
  table: (scene) => [
    ...look(scene, 'A kitchen table from above: cups, hands, and with every step something is added.'),
    `Text: ${sentences(...scene.steps.map(({ text }) => text))}`,
  ],
  windows: ({ windows }) => [
    'A house in the evening. Lights come on behind the windows, and words appear in one window after another.',
    `Text: ${sentences(...windows.map(({ text }) => text))} The last window stays softly lit, without words.`,
  ],
  quotes: ({ quotes, madeUp }) => [
    quotes.length === 0 ? 'A brick wall with light on it.' : 'Words of people appear on a brick wall.',
    ...quotes.map(({ text, speaker }) => `‘${text}’ Said by ${stop(speaker)}`),
    ...(madeUp === undefined ? [] : [`Beside it: ${stop(madeUp)}`]),
  ],
  card: (scene) => [
    ...drawn(scene, 'en'),
    `A card. Text: ${sentences(scene.label, scene.title, scene.summary)}`,
    ...(scene.facts.length === 0 ? [] : [`Beside it: ${scene.facts.join(', ')}.`]),
    ...onTheBack(scene, 'Step by step, on the back', 'On the back'),
  ],
  story: (scene) => [
    ...drawn(scene, 'en'),
    `Text: ${sentences(scene.label, scene.title)}`,
    ...scene.beats.map(({ text }) => stop(text)),
  ],
  lesson: (scene) => [
    ...drawn(scene, 'en'),
    `Text: ${sentences(scene.label, scene.text)}`,
    ...(scene.pieces.length === 0 ? [] : [`Goes with: ${sentences(...scene.pieces)}`]),
  ],
  points: (scene) => [
    ...drawn(scene, 'en'),
    `Text: ${sentences(scene.heading, ...scene.points.map(({ text }) => text))}`,
  ],
  week: (scene) => [
    ...look(scene, 'A block of flats in the evening. Along its galleries seven front doors open, one for each day.'),
    `Text: ${sentences(scene.name, scene.days, scene.invitation)}`,
  ],
  initiative: (scene) => [
    ...look(scene, 'A door with light behind it.'),
    `Text: ${sentences(scene.name, scene.where, scene.words)}`,
  ],
  call: (scene) => [
    ...look(scene, 'A street in the evening, with one front door open and light on the pavement.'),
    `Text: ${scene.title} ${scene.address}. Beside it a code to scan with the same address. ${scene.helpline.words}, ${scene.helpline.phone}.`,
    ...(scene.credits.length === 0 ? [] : [sentences(...scene.credits)]),
  ],
  credits: (scene) => [
    ...look(scene, 'The street from the beginning. One window is lit.'),
    ...scene.groups.map(({ heading, lines }) => `${heading}: ${sentences(...lines)}`),
    ...(scene.ending === undefined ? [] : [`At the end: ${scene.ending.name}, ${stop(scene.ending.address)}`]),
  ],
  end: ({ name, title, address, credits }) => [
    'A front door stands open; a code hangs in its light.',
    `Text: ${stop(name)} ${leading(title, address)}. The code holds the same address.`,
    ...(credits.length === 0 ? [] : [sentences(...credits)]),
  ],
}

const seen: Readonly<Record<Locale, Seen>> = { nl: dutch, en: english }

/**
 * What is to be seen in a scene, in sentences: for a transcript, and for who does not see it. A real picture says first
 * what it shows.
 */
export function seenIn(scene: Scene, locale: Locale): string[] {
  const tell = seen[locale][scene.kind] as SeenOf<Scene>
  return [...(scene.media === undefined ? [] : [stop(scene.media.altText)]), ...tell(scene)]
}
