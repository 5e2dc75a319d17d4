import type { ReadyText } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { capital } from '../../words/amounts.ts'

/** Texts to take over as they are. */
export function readyTexts(texts: readonly ReadyText[]): Element {
  return h('section.section', { ariaLabelledBy: ['deel-teksten'] }, [
    h('h2', { id: 'deel-teksten' }, 'Teksten die je zo kunt gebruiken'),
    ...texts.map(({ label, text, picture }) =>
      h('div.ready-text', [
        h('h3', capital(label)),
        h('p', text),
        ...(picture
          ? [
              h('dl.small-print', [
                h('dt', 'Foto'),
                h('dd', picture.idea),
                h('dt', 'Tekst bij de foto, voor wie hem niet ziet'),
                h('dd', picture.alt),
              ]),
            ]
          : []),
      ]),
    ),
  ])
}
