import { wordmark } from '@drempel/brand'
import type { Element } from 'hast'
import { h } from 'hastscript'

/** The lines of a card on a card. On paper it has its real size, A6, to cut out. */
export function pocketCard(title: string, prompts: readonly string[]): Element {
  return h('section.section', { ariaLabelledBy: ['deel-kaart'] }, [
    h('h2', { id: 'deel-kaart' }, 'De kaart'),
    h('div.pocket-card', [
      h('h3', title),
      h(
        'ol',
        prompts.map((prompt) => h('li', prompt)),
      ),
      h('p.from', `${wordmark} · vrij te kopiëren (CC BY 4.0)`),
    ]),
    h('p.small-print.screen-only', 'Op papier krijgt de kaart haar echte formaat: A6, een kwart van een A4.'),
  ])
}
