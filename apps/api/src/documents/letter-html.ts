import { cssVariables, themeColor, wordmark } from '@drempel/brand'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { renderHtml } from '../http/html-document.ts'
import type { LetterDocument, LetterSection } from './letter-document.ts'

/** What it is, as a title. */
export const titleOf = ({ to }: LetterDocument): string => `Advies voor ${to}`

/**
 * The letter as a page of its own, for reading, printing and making the PDF. It has no script and fetches nothing.
 * @param fontCss `@font-face` rules with the letters inside them; empty for a page that uses what the reader has.
 */
export function renderLetterHtml(letter: LetterDocument, fontCss = ''): string {
  return renderHtml({
    lang: 'nl',
    title: titleOf(letter),
    head: [
      h('meta', { name: 'theme-color', content: themeColor }),
      h('style', `${fontCss}\n${cssVariables()}\n${letterCss}`),
    ],
    body: h('body', [
      h('header', [h('p', { className: ['mark'] }, wordmark), h('p', { className: ['date'] }, letter.date)]),
      h('main', [
        letter.concept ? h('p', { className: ['concept'] }, conceptWords) : '',
        h('h1', titleOf(letter)),
        ...letter.sections.map(renderSection),
        ...signature(letter),
      ]),
      footer(letter),
    ]),
  })
}

/** What stands on a letter that was not sent. */
export const conceptWords = 'Dit is een concept. De brief is nog niet verstuurd.'

const renderSection = ({ heading, blocks, sources }: LetterSection): Element =>
  h('section', [
    heading === '' ? '' : h('h2', heading),
    ...blocks.flatMap(({ heading: small, paragraph, link }): ElementContent[] => [
      ...(small === undefined ? [] : [h('h3', small)]),
      h('p', paragraph),
      ...(link ? [h('p', { className: ['read-on'] }, [h('a', { href: link.url }, link.words)])] : []),
    ]),
    sources.length > 0
      ? h(
          'ul',
          sources.map((source) => h('li', source)),
        )
      : '',
  ])

function signature({ from }: LetterDocument): Element[] {
  if (!from) return []
  return [
    h('p', { className: ['signature'] }, [
      'Hartelijke groet,',
      h('br'),
      h('strong', from.name),
      h('br'),
      `adviseur van ${wordmark}`,
      h('br'),
      h('a', { href: `mailto:${from.email}` }, from.email),
    ]),
  ]
}

const footer = ({ helplines }: LetterDocument): Element =>
  h('footer', [
    h('p', 'Altijd goed om bij de hand te hebben: '),
    h(
      'ul',
      helplines.map((line) => h('li', line)),
    ),
  ])

const letterCss = `
@page { size: A4; margin: 19mm 22mm 17mm }
body { margin: 0 auto; padding: var(--space-base); max-width: var(--width-reading); background: var(--color-page);
  color: var(--color-text); font: var(--type-body); overflow-wrap: break-word }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 var(--space-base);
  border-bottom: 3px solid var(--color-door); padding-bottom: var(--space-tight); margin-bottom: var(--space-room) }
header p { margin: 0 }
.mark { font: var(--type-subheading); color: var(--color-door-text); white-space: nowrap }
.date { color: var(--color-text-soft); white-space: nowrap }
h1 { font: var(--type-heading); letter-spacing: var(--tracking-heading); margin: 0 0 var(--space-base); text-wrap: balance }
h2 { font: var(--type-subheading); letter-spacing: var(--tracking-subheading); margin: var(--space-room) 0 var(--space-tight);
  break-after: avoid }
h3 { font: inherit; font-weight: 700; margin: var(--space-snug) 0 0; break-after: avoid }
p { margin: 0 0 var(--space-snug); orphans: 3; widows: 3 }
a { color: var(--color-link) }
.read-on { margin-top: calc(-1 * var(--space-tight)) }
.concept { border: 2px solid var(--color-caution); color: var(--color-caution); padding: var(--space-tight) var(--space-snug);
  font-weight: 700 }
.signature { margin-top: var(--space-room); break-inside: avoid }
footer { margin-top: var(--space-room); border-top: 1px solid var(--color-rule); padding-top: var(--space-tight);
  color: var(--color-text-soft); font: var(--type-small); break-inside: avoid }
footer p, footer ul, footer li { display: inline; margin: 0; padding: 0 }
footer li { white-space: nowrap }
footer li + li::before { content: " · " }
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 11pt; line-height: 1.45 }
  h1 { font-size: 21pt }
  h2 { font-size: 13.5pt; margin-top: 15pt }
  p { margin-bottom: 6pt }
  .mark { font-size: 13pt }
  footer { font-size: 9.5pt }
}
`
