import { markDrawing, wordmark } from '@drempel/brand'
import type { Page, Site } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { kindAnchor } from '../words/kinds.ts'
import { frameWords } from '../words/own-words.ts'
import { drawingElement } from './drawing-element.ts'
import { icon } from './icon.ts'

interface Entry {
  readonly to: string
  readonly words: string
  /** Left out on a phone, where the menu is one line. It stands on the home page and in the foot as well. */
  readonly wideOnly?: boolean
}

function entries({ faq, pieces }: Site): Entry[] {
  const stories = pieces.some(({ kind }) => kind === 'story')
  return [
    { to: 'home#deuren', words: 'Thema’s' },
    { to: 'page:stukken', words: 'Alle stukken' },
    ...(stories ? [{ to: `page:stukken#${kindAnchor('story')}`, words: 'Verhalen', wideOnly: true }] : []),
    ...(faq.length > 0 ? [{ to: 'page:vragen', words: 'Vragen' }] : []),
    { to: 'page:over', words: 'Over' },
  ]
}

/** A link in the menu, which says so when the reader is already there. */
const here = (page: Page, to: string) => {
  const href = page.href(to)
  return href === page.address ? { href, ariaCurrent: 'page' as const } : { href }
}

/** The head of every page: the way home, the ways in, and the way to help. */
export function siteHeader(page: Page, site: Site): Element {
  return h('header.site-header.band', [
    h('div.wrap', [
      h('a.home-link', { href: page.href('home') }, [drawingElement(markDrawing('color'), 'mark'), wordmark]),
      h('nav.site-nav', { ariaLabel: frameWords.nav }, [
        h(
          'ul',
          { role: 'list' },
          entries(site).map(({ to, words, wideOnly }) =>
            h(wideOnly ? 'li.wide-only' : 'li', [h('a', here(page, to), words)]),
          ),
        ),
      ]),
      h('a.to-help', here(page, 'page:hulp'), [icon('phone'), 'Hulp']),
    ]),
  ])
}
