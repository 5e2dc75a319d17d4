import type { Crumb } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { frameWords } from '../words/own-words.ts'

/** Where the reader is, from home down. The page itself is the last one, without a link. */
export function crumbTrail(crumbs: readonly Crumb[]): Element {
  return h('nav.crumbs', { ariaLabel: frameWords.crumbs }, [
    h(
      'ol',
      { role: 'list' },
      crumbs.map(({ label, href }) =>
        h('li', [href === undefined ? h('span', { ariaCurrent: 'page' }, label) : h('a', { href }, label)]),
      ),
    ),
  ])
}
