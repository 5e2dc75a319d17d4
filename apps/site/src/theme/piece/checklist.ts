import type { CheckItem } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'

/** Points to go through, each with a box to tick and what helps when it is not right yet. */
export function checklist(items: readonly CheckItem[]): Element {
  return h('section.section', { ariaLabelledBy: ['deel-nalopen'] }, [
    h('h2', { id: 'deel-nalopen' }, 'Loop het na'),
    h(
      'ul.checks',
      { role: 'list' },
      items.map(({ check, fix }) =>
        h('li', [
          h('label', [h('input', { type: 'checkbox' }), h('span', check)]),
          ...(fix === undefined ? [] : [h('p.fix', `Nog niet? ${fix}`)]),
        ]),
      ),
    ),
  ])
}
