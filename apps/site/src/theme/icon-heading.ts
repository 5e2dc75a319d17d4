import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type IconName, icon } from './icon.ts'

/** A heading of the second level with a sign in front. */
export function iconHeading(name: IconName, words: string, id?: string): Element {
  return h('h2', { ...(id === undefined ? {} : { id }) }, [icon(name), words])
}

/** A list of sentences; nothing at all when there are none. */
export function sentences(items: readonly string[]): ElementContent[] {
  return items.length === 0
    ? []
    : [
        h(
          'ul',
          items.map((item) => h('li', item)),
        ),
      ]
}
