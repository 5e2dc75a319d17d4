import type { AnsweredQuestion, QuestionsPage, ReadOn, Site } from '@drempel/toolkit'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { crumbTrail } from './crumbs.ts'
import { frame, pageHead } from './frame.ts'

const readOnItem = ({ kind, label, href }: ReadOn): Element =>
  h('li', [...(kind === 'source' ? ['Bron: '] : []), h('a', { href }, label)])

/** The short answer stands open; the whole one is folded, and lies open on paper. */
function asked({ id, question, short, answer, readOn }: AnsweredQuestion): Element {
  return h('section.asked', { id, ariaLabelledBy: [`${id}--vraag`] }, [
    h('h2', { id: `${id}--vraag` }, question),
    h('p.short-answer', short),
    h('details', [
      h('summary', ['Het hele antwoord', h('span.visually-hidden', ` op: ${question}`)]),
      h('div.prose', answer.children as ElementContent[]),
      ...(readOn.length > 0
        ? [h('div.read-on', [h('h3', 'Lees verder'), h('ul', { role: 'list' }, readOn.map(readOnItem))])]
        : []),
    ]),
  ])
}

const contents = (questions: readonly AnsweredQuestion[]): Element =>
  h('nav.question-list', { ariaLabelledBy: ['alle-vragen'] }, [
    h('h2', { id: 'alle-vragen' }, 'Alle vragen'),
    h(
      'ol',
      { role: 'list' },
      questions.map(({ id, question }) => h('li', [h('a', { href: `#${id}` }, question)])),
    ),
  ])

/** The questions that people often ask, each with an address of its own. */
export function questionsPage(page: QuestionsPage, site: Site): Root {
  const { questions } = page
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Vragen',
      'Wat mensen ons vaak vragen. Eerst het korte antwoord, en voor wie meer wil weten het hele.',
    ),
    h('div.threshold'),
    h(
      'div.wrap.page-body',
      questions.length === 0
        ? [h('p.lead', 'Er staan nog geen vragen.')]
        : [
            h('div.questions-beside', [
              ...(questions.length > 1 ? [contents(questions)] : []),
              h('div.answers', questions.map(asked)),
            ]),
          ],
    ),
  ])
}
