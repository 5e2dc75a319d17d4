import { formatDay } from '@drempel/core/calendar'
import type { Snapshot } from '@drempel/core/snapshot'
import { provinces } from '@drempel/core/vocabulary'
import type { Site } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { frameWords } from '../../words/own-words.ts'
import { pullQuote } from '../story-page.ts'
import { provinceMap } from './province-map.ts'

const stages = ({ programme: { counts } }: Snapshot): [string, number][] => [
  ['staan klaar voor een gesprek', counts.planned],
  ['zijn met een adviseur bezig', counts.inProgress],
  ['kregen advies en een belletje achteraf', counts.completed],
  ['stopten eerder', counts.stopped],
]

const exampleMark = (): Element => h('p.example-mark', frameWords.example)

function words(site: Site): Element {
  const { snapshot } = site
  const total = snapshot.provinces.reduce((sum, { initiatives }) => sum + initiatives, 0)
  const quote = snapshot.quotes[0]
  return h('div.programme-words', [
    ...(snapshot.example ? [exampleMark()] : []),
    h('h2', { id: 'programma' }, `${total} initiatieven in het hele land`),
    ...(snapshot.example ? [h('p', frameWords.exampleMeaning)] : []),
    h(
      'p',
      `In het programma ${snapshot.programme.name} krijgen ${snapshot.programme.target} bewonersinitiatieven een gesprek, een geschreven advies en een telefoontje om te horen hoe het ging. Wat ze leren, komt in deze toolkit.`,
    ),
    h(
      'dl.stages',
      stages(snapshot).map(([name, count]) => h('div', [h('dt', name), h('dd', String(count))])),
    ),
    ...(quote ? [pullQuote(quote)] : []),
  ])
}

function map(snapshot: Snapshot): Element {
  return h('div', [
    provinceMap(snapshot.provinces),
    h('h3.visually-hidden', 'Initiatieven per provincie'),
    h(
      'ul.provinces',
      { role: 'list' },
      provinces.map(({ id, nl }) => {
        const count = snapshot.provinces.find(({ province }) => province === id)?.initiatives ?? 0
        return h('li', [h('span', nl), h('b', String(count))])
      }),
    ),
    h('p.map-credit', [
      `Stand van ${formatDay(snapshot.asOf)}. Kaart: Zubayer Rahman, `,
      h('a', { href: 'https://github.com/VictorCazanave/svg-maps' }, 'svg-maps'),
      ' (CC BY 4.0), kleuren en lichtjes van ons.',
    ]),
  ])
}

/** Where the programme stands: lights on the map, and the same numbers as a list. */
export function programme(site: Site): Element {
  return h('section.programme.band', { ariaLabelledBy: ['programma'] }, [
    h('div.wrap', [words(site), map(site.snapshot)]),
  ])
}
