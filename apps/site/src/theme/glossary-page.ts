import type { Page, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { capital } from '../words/amounts.ts'
import { crumbTrail } from './crumbs.ts'
import { frame, pageHead } from './frame.ts'
import { jumpList } from './jump-list.ts'

type Term = Site['glossary'][number]

const byTerm = (one: Term, other: Term): number => one.term.localeCompare(other.term, 'nl')

/** First letter of a term, without a mark: `é` stands under the E. */
const letterOf = ({ term }: Term): string => term.normalize('NFD').charAt(0).toLocaleUpperCase('nl')

const sourceOf = ({ source }: Term, page: Page): Element[] =>
  source === undefined
    ? []
    : [h('p.word-more', ['Uitleg naar ', h('a', { href: page.href(`source:${source}`) }, 'deze bron')])]

function seeAlso({ seeAlso: ids }: Term, terms: readonly Term[]): Element[] {
  const others = ids.flatMap((id) => terms.filter((term) => term.id === id))
  if (others.length === 0) return []
  return [
    h('p.word-more', [
      'Zie ook: ',
      ...others.flatMap(({ id, term }, at) => [...(at === 0 ? [] : [', ']), h('a', { href: `#${id}` }, term)]),
    ]),
  ]
}

const entry = (term: Term, page: Page, terms: readonly Term[]): Element =>
  h('div.word', { id: term.id }, [
    h('dt', capital(term.term)),
    h('dd', [h('p', term.meaning), ...seeAlso(term, terms), ...sourceOf(term, page)]),
  ])

/** The words of the field, from A to Z, each with an address of its own. */
export function glossaryPage(page: Page, site: Site): Root {
  const terms = site.glossary.toSorted(byTerm)
  const letters = [...new Set(terms.map(letterOf))]
  const anchorOf = (letter: string) => `letter-${letter.toLowerCase()}`
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Woorden',
      'In de stukken proberen we gewone woorden te gebruiken. Deze komen we toch tegen.',
    ),
    h('div.threshold'),
    h('div.wrap.page-body', [
      ...(terms.length === 0 ? [h('p.lead', 'Er staan nog geen woorden.')] : []),
      ...(letters.length > 1
        ? [
            jumpList(
              'Letters',
              letters.map((letter) => ({ anchor: anchorOf(letter), words: letter })),
            ),
          ]
        : []),
      ...letters.map((letter) =>
        h('section.letter', { ariaLabelledBy: [anchorOf(letter)] }, [
          h('h2', { id: anchorOf(letter) }, letter),
          h(
            'dl.words',
            terms.filter((term) => letterOf(term) === letter).map((term) => entry(term, page, terms)),
          ),
        ]),
      ),
    ]),
  ])
}
