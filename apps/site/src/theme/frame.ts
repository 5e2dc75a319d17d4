import type { Page, Site } from '@drempel/toolkit'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { frameWords } from '../words/own-words.ts'
import { siteFooter } from './site-footer.ts'
import { siteHeader } from './site-header.ts'

/** The page for lost addresses carries a base, so an anchor on itself must name it. */
const skipHref = ({ address }: Page): string => (address === '404.html' ? `${address}#inhoud` : '#inhoud')

/** A whole page: the way past the menu, head, content, foot. */
export function frame(page: Page, site: Site, content: readonly ElementContent[]): Root {
  return h(null, [
    h('a.skip', { href: skipHref(page) }, frameWords.skip),
    siteHeader(page, site),
    h('main', { id: 'inhoud', tabIndex: -1 }, [...content]),
    siteFooter(page, site),
  ])
}

/** The head of a page that is not the home page: crumbs, what it is called, one line about it. */
export function pageHead(trail: Element, title: string, lead: string): Element {
  return h('div.page-head.band', [h('div.wrap', [trail, h('h1', title), h('p.lead', lead)])])
}
