import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** What stands on a pile that is folded: what it is, and one line about it. */
export interface PileTop {
  readonly title: ElementContent | string
  readonly note: string
}

/** Something that is folded until somebody picks it up. On paper it lies open. Its heading is of the third level. */
export function pile({ title, note }: PileTop, open: boolean, content: readonly ElementContent[]): ElementContent {
  return h('details.pile', open ? { open: true } : {}, [
    h('summary', [h('h3', [title]), h('span.pile-note', note)]),
    ...content,
  ])
}
