import type { MethodPiece, Piece } from '@drempel/core/toolkit'
import {
  audiences,
  costBands,
  elements,
  goals,
  lonelinessKinds,
  phases,
  printForms,
  reaches,
  type Term,
  termOf,
} from '@drempel/core/vocabulary'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { groupInWords, joined, minutesInWords } from '../../words/amounts.ts'
import { languageWords } from '../../words/languages.ts'
import { type IconName, icon } from '../icon.ts'

const words = <Terms extends readonly Term[]>(terms: Terms, ids: readonly Terms[number]['id'][]): string =>
  joined(ids.map((id) => termOf(terms, id).nl))

const fact = (sign: IconName, name: string, value: string): Element =>
  h('div', [h('dt', [icon(sign), name]), h('dd', value)])

const listFact = (sign: IconName, name: string, items: readonly string[]): Element[] =>
  items.length === 0
    ? []
    : [
        h('div.long', [
          h('dt', [icon(sign), name]),
          h('dd', [
            h(
              'ul',
              items.map((item) => h('li', item)),
            ),
          ]),
        ]),
      ]

const methodFacts = (method: MethodPiece): Element[] => [
  fact('people', 'Groep', `${groupInWords(method.group)} (${termOf(reaches, method.reach).nl})`),
  fact('person', 'Trekkers', `minstens ${method.volunteersMin}`),
  fact('before', 'Voorbereiden', minutesInWords(method.prepMinutes)),
  fact('during', 'Duurt', minutesInWords(method.runMinutes)),
  fact('often', 'Hoe vaak', method.frequency),
  fact('money', 'Kosten', `${termOf(costBands, method.cost).nl} per keer`),
  ...listFact('bag', 'Nodig', method.materials),
]

function languageFact({ languages, english }: Piece): Element {
  const { nl, en } = languageWords(languages)
  const inEnglish = en === undefined ? [] : [', ', english ? h('a', { href: '#in-english' }, en) : en]
  return h('div', [h('dt', [icon('language'), 'Taal']), h('dd', [nl, ...inEnglish])])
}

const placeFacts = (piece: Piece): Element[] => [
  fact('people', 'Voor', words(audiences, piece.audiences)),
  fact('often', 'Fase', words(phases, piece.phases)),
  ...(piece.printForms.length > 0 ? [fact('print', 'Op papier', words(printForms, piece.printForms))] : []),
]

const aimFacts = (piece: Piece): Element[] => [
  fact('check', 'Werkt aan', words(goals, piece.goals)),
  ...(piece.elements.length > 0 ? [fact('people', 'Helpt door', words(elements, piece.elements))] : []),
  fact('reach', 'Raakt aan', words(lonelinessKinds, piece.lonelinessKinds)),
  ...listFact('place', 'Drempels die het wegneemt', piece.thresholdsRemoved),
]

/** The facts of a piece: what somebody needs to decide first, the rest folded away behind a line. */
export function factList(piece: Piece): Element[] {
  const [open, folded] =
    piece.kind === 'method'
      ? [methodFacts(piece), [...placeFacts(piece), ...aimFacts(piece)]]
      : [placeFacts(piece), aimFacts(piece)]
  const folds = piece.kind === 'method' ? 'Voor wie en waarvoor' : 'Waarvoor'
  return [h('dl', [...open, languageFact(piece)]), h('details', [h('summary', folds), h('dl', folded)])]
}
