import type { Element } from 'hast'
import { h } from 'hastscript'

/** One way down the page. */
export interface Jump {
  readonly anchor: string
  readonly words: string
  readonly count?: number
}

/** Ways down a long page, beside each other. */
export function jumpList(label: string, jumps: readonly Jump[]): Element {
  return h('nav.jumps', { ariaLabel: label }, [
    h(
      'ul',
      { role: 'list' },
      jumps.map(({ anchor, words, count }) =>
        h('li', [h('a', { href: `#${anchor}` }, [words, ...(count === undefined ? [] : [h('b', String(count))])])]),
      ),
    ),
  ])
}
