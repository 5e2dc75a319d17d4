import { markDrawing, wordmark } from '@drempel/brand'
import type { Page } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { frameWords } from '../words/own-words.ts'
import { drawingElement } from './drawing-element.ts'
import { icon } from './icon.ts'

const entries = [
  { to: 'home#deuren', words: 'Thema’s' },
  { to: 'home#verhalen', words: 'Verhalen' },
  { to: 'page:over', words: 'Over' },
  { to: 'page:bronnen', words: 'Bronnen' },
] as const

/** A link in the menu, which says so when the reader is already there. */
const here = (page: Page, to: string) => {
  const href = page.href(to)
  return href === page.address ? { href, ariaCurrent: 'page' as const } : { href }
}

/** The head of every page: the way home, four ways in, and the way to help. */
export function siteHeader(page: Page): Element {
  return h('header.site-header.band', [
    h('div.wrap', [
      h('a.home-link', { href: page.href('home') }, [drawingElement(markDrawing('color'), 'mark'), wordmark]),
      h('nav.site-nav', { ariaLabel: frameWords.nav }, [
        h(
          'ul',
          { role: 'list' },
          entries.map(({ to, words }) => h('li', [h('a', here(page, to), words)])),
        ),
      ]),
      h('a.to-help', here(page, 'page:hulp'), [icon('phone'), 'Hulp']),
    ]),
  ])
}
