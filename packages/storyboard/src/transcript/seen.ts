import type { Locale } from '../locale/locale.ts'
import type { Scene } from '../scene/scene.ts'

type Kind = Scene['kind']
type SeenOf<One extends Scene> = (scene: One) => string[]
type Seen = { readonly [One in Kind]: SeenOf<Extract<Scene, { kind: One }>> }

/** What leads to an address: a colon goes between, unless it is a question or a call. */
const leading = (title: string, address: string): string =>
  /[.!?…]$/.test(title) ? `${title} ${address}` : `${title}: ${address}`

/** A sentence keeps its own mark at the end, and gets a full stop when it has none. */
const stop = (text: string): string => (/[.!?…][’”'"»)]*$/u.test(text) ? text : `${text}.`)
const sentences = (...texts: readonly string[]): string => texts.map(stop).join(' ')

const dutch: Seen = {
  title: ({ name, title }) => [
    `Een voordeur gaat open, warm licht valt over de drempel. Tekst: ${name}. ${stop(title)}`,
  ],
  street: ({ headline }) => [
    'Een straat in de avond. Een voor een gaan er lampen aan achter de ramen.',
    ...(headline === undefined ? [] : [`Tekst: ${stop(headline)}`]),
  ],
  map: ({ initiatives, countOf, where, before }) => [
    ...(before === undefined ? [] : [`Op de kaart branden eerst ${before.lights} lichten: ${before.words}.`]),
    `De kaart van Nederland bij avond. Er gaan lichten aan, ${where}. Tekst: ${initiatives} ${countOf}, ${where}.`,
  ],
  statistic: ({ shown, statement, source }) => [
    `Een cijfer in beeld: ${shown}. ${stop(statement)} ${sentences(...source)}`,
  ],
  things: ({ things }) => [
    'Tekeningen van buren die samen iets doen, een voor een.',
    `Bij elke tekening staat een kaart uit de toolkit: ${sentences(...things.map(({ title }) => title))}`,
  ],
  table: ({ steps }) => [
    'Een keukentafel van boven: koppen, handen, en bij elke stap iets erbij.',
    `Tekst: ${sentences(...steps.map(({ text }) => text))}`,
  ],
  windows: ({ windows }) => [
    'Een huis in de avond. Achter de ramen gaat licht aan, en in elk raam staan woorden.',
    `Tekst: ${sentences(...windows.map(({ text }) => text))} Het laatste raam blijft zacht verlicht, zonder woorden.`,
  ],
  quotes: ({ quotes, madeUp }) => [
    quotes.length === 0
      ? 'Een bakstenen muur met licht erop.'
      : 'Op een bakstenen muur verschijnen woorden van mensen.',
    ...quotes.map(({ text, speaker }) => `‘${text}’ Dat zei ${stop(speaker)}`),
    ...(madeUp === undefined ? [] : [`Erbij staat: ${stop(madeUp)}`]),
  ],
  card: ({ label, title, summary, facts, steps }) => [
    `Een kaart met een tekening. Tekst: ${sentences(label, title, summary)}`,
    ...(facts.length === 0 ? [] : [`Erbij staat: ${facts.join(', ')}.`]),
    ...(steps.length === 0 ? [] : [`Stap voor stap: ${sentences(...steps.map(({ text }) => text))}`]),
  ],
  story: ({ label, title, beats }) => [
    `Een verhaal bij een tekening. Tekst: ${sentences(label, title)}`,
    ...beats.map(({ text }) => stop(text)),
  ],
  lesson: ({ label, text, pieces }) => [
    `Een les bij een tekening. Tekst: ${sentences(label, text)}`,
    ...(pieces.length === 0 ? [] : [`Hoort bij: ${sentences(...pieces)}`]),
  ],
  points: ({ heading, points }) => [`Een tekening. Tekst: ${sentences(heading, ...points.map(({ text }) => text))}`],
  week: ({ name, days, invitation }) => [`Tekst: ${sentences(name, days, invitation)}`],
  initiative: ({ name, where, words }) => [
    `Een deur met licht erachter, en de naam van een groep buren. Tekst: ${sentences(name, where, words)}`,
  ],
  call: ({ title, address, helpline, credits }) => [
    `Tekst: ${title} ${address}. Ernaast een code om te scannen met hetzelfde adres. ${helpline.words}, ${helpline.phone}.`,
    ...(credits.length === 0 ? [] : [sentences(...credits)]),
  ],
  credits: ({ groups }) => [
    'De straat van het begin, met namen en bronnen.',
    ...groups.map(({ heading, lines }) => `${heading}: ${sentences(...lines)}`),
  ],
  end: ({ name, title, address, credits }) => [
    `Tekst: ${stop(name)} ${leading(title, address)}, met een code om te scannen.`,
    ...(credits.length === 0 ? [] : [sentences(...credits)]),
  ],
}

const english: Seen = {
  title: ({ name, title }) => [
    `A front door opens, warm light falls over the threshold. Text: ${name}. ${stop(title)}`,
  ],
  street: ({ headline }) => [
    'A street in the evening. Behind the windows, lamps go on one by one.',
    ...(headline === undefined ? [] : [`Text: ${stop(headline)}`]),
  ],
  map: ({ initiatives, countOf, where, before }) => [
    ...(before === undefined ? [] : [`First, ${before.lights} lights burn on the map: ${before.words}.`]),
    `The map of the Netherlands in the evening. Lights go on, ${where}. Text: ${initiatives} ${countOf}, ${where}.`,
  ],
  statistic: ({ shown, statement, source }) => [`A figure: ${shown}. ${stop(statement)} ${sentences(...source)}`],
  things: ({ things }) => [
    'Drawings of neighbours doing something together, one by one.',
    `Each drawing has a card from the toolkit: ${sentences(...things.map(({ title }) => title))}`,
  ],
  table: ({ steps }) => [
    'A kitchen table from above: cups, hands, and with every step something is added.',
    `Text: ${sentences(...steps.map(({ text }) => text))}`,
  ],
  windows: ({ windows }) => [
    'A house in the evening. Light goes on behind the windows, and in every window there are words.',
    `Text: ${sentences(...windows.map(({ text }) => text))} The last window stays softly lit, without words.`,
  ],
  quotes: ({ quotes, madeUp }) => [
    quotes.length === 0 ? 'A brick wall with light on it.' : 'Words of people appear on a brick wall.',
    ...quotes.map(({ text, speaker }) => `‘${text}’ Said by ${stop(speaker)}`),
    ...(madeUp === undefined ? [] : [`Beside it: ${stop(madeUp)}`]),
  ],
  card: ({ label, title, summary, facts, steps }) => [
    `A card with a drawing. Text: ${sentences(label, title, summary)}`,
    ...(facts.length === 0 ? [] : [`Beside it: ${facts.join(', ')}.`]),
    ...(steps.length === 0 ? [] : [`Step by step: ${sentences(...steps.map(({ text }) => text))}`]),
  ],
  story: ({ label, title, beats }) => [
    `A story with a drawing. Text: ${sentences(label, title)}`,
    ...beats.map(({ text }) => stop(text)),
  ],
  lesson: ({ label, text, pieces }) => [
    `A lesson with a drawing. Text: ${sentences(label, text)}`,
    ...(pieces.length === 0 ? [] : [`Belongs to: ${sentences(...pieces)}`]),
  ],
  points: ({ heading, points }) => [`A drawing. Text: ${sentences(heading, ...points.map(({ text }) => text))}`],
  week: ({ name, days, invitation }) => [`Text: ${sentences(name, days, invitation)}`],
  initiative: ({ name, where, words }) => [
    `A door with light behind it, and the name of a group of neighbours. Text: ${sentences(name, where, words)}`,
  ],
  call: ({ title, address, helpline, credits }) => [
    `Text: ${title} ${address}. Beside it a code to scan with the same address. ${helpline.words}, ${helpline.phone}.`,
    ...(credits.length === 0 ? [] : [sentences(...credits)]),
  ],
  credits: ({ groups }) => [
    'The street from the beginning, with names and sources.',
    ...groups.map(({ heading, lines }) => `${heading}: ${sentences(...lines)}`),
  ],
  end: ({ name, title, address, credits }) => [
    `Text: ${stop(name)} ${leading(title, address)}, with a code to scan.`,
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
