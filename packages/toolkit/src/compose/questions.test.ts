import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { expect, it } from 'vitest'
import { composeQuestions } from './questions.ts'

const site = { pieces: [], sources: [] }
const question = { question: 'Mag dat?', short: 'Ja.', answer: '### Zo gaat het\n\nJa, [dat](page:hulp) mag.' }
const compose = (...faq: Parameters<typeof composeQuestions>[0]['faq']) =>
  composeQuestions(
    { ...site, faq },
    (target) => `adres van ${target}`,
    (page) => `naam van ${page}`,
  )

it('turns an answer into nodes, with links made real', () => {
  const [composed] = compose({ ...question, id: 'mag-dat', links: [] })
  expect(composed && textOf(composed.answer)).toBe('Zo gaat het\nJa, dat mag.')
  expect(composed && toHtml(composed.answer)).toContain('<a href="adres van page:hulp">')
})

it('gives headings with the same words in two answers each their own address', () => {
  const html = compose({ ...question, id: 'een', links: [] }, { ...question, id: 'twee', links: [] }).map(
    ({ answer }) => toHtml(answer),
  )
  expect(html.map((text) => /id="([^"]*)"/.exec(text)?.[1])).toEqual(['een--zo-gaat-het', 'twee--zo-gaat-het'])
})

it('names every place to read on', () => {
  const [composed] = compose({ ...question, id: 'een', links: ['theme:reach', 'page:hulp'] })
  expect(composed?.readOn).toEqual([
    { kind: 'theme', label: 'Zien en bereiken', href: 'adres van theme:reach' },
    { kind: 'page', label: 'naam van hulp', href: 'adres van page:hulp' },
  ])
})
