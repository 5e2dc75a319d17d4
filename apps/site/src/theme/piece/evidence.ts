import type { Piece, Source } from '@drempel/core/toolkit'
import { evidenceLevels, termOf } from '@drempel/core/vocabulary'
import type { Page } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { evidenceSign } from '../evidence-sign.ts'

const sourceWords = ({ authors, title, publisher, year }: Source): string => {
  const who = authors.length > 0 ? `${authors.join(', ')}: ` : ''
  return `${who}${title} (${publisher}${year === undefined ? '' : `, ${year}`})`
}

const viaAnother = (source: Source): string =>
  source.confidence === 'secondary' ? ' – wij kennen deze bron via een andere tekst' : ''

/** What a piece rests on: level in sign and words, what that says and does not say, and the sources. */
export function evidenceBox(piece: Exclude<Piece, { kind: 'story' }>, sources: readonly Source[], page: Page): Element {
  const { level, note } = piece.evidence
  return h('section.section.evidence-box', { ariaLabelledBy: ['deel-bewijs'] }, [
    h('h2', { id: 'deel-bewijs' }, 'Hoe zeker weten we dit?'),
    h('p', [evidenceSign(level)]),
    h('p', [termOf(evidenceLevels, level).meaning, ' ', note]),
    ...(sources.length === 0
      ? []
      : [
          h('h3', 'Bronnen'),
          h(
            'ul.source-list',
            sources.map((source) =>
              h('li', [
                h(
                  'a',
                  {
                    href: page.href(`source:${source.key}`),
                    ...(source.url === undefined ? {} : { dataAddress: source.url }),
                  },
                  sourceWords(source),
                ),
                viaAnother(source),
              ]),
            ),
          ),
        ]),
    h('p.screen-only', [h('a', { href: page.href('page:over#zekerheid') }, 'Zo wegen wij bewijs')]),
  ])
}
