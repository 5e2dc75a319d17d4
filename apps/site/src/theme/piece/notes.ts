import type { Piece } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { iconHeading, sentences } from '../icon-heading.ts'

/** What to watch out for, and when somebody else should step in. Nothing when a piece has neither. */
export function safetyNotes(piece: Piece, helpHref: string): Element[] {
  const notes = [
    ...(piece.cautions.length === 0
      ? []
      : [
          h('section.note.caution', { ariaLabelledBy: ['deel-let-op'] }, [
            iconHeading('caution', 'Let op', 'deel-let-op'),
            ...sentences(piece.cautions),
          ]),
        ]),
    ...(piece.referWhen.length === 0
      ? []
      : [
          h('section.note.refer', { ariaLabelledBy: ['deel-een-ander'] }, [
            iconHeading('refer', 'Wanneer een ander aan zet is', 'deel-een-ander'),
            ...sentences(piece.referWhen),
            h('p', [h('a', { href: helpHref }, 'Hulplijnen die je kunt bellen')]),
          ]),
        ]),
  ]
  return notes.length === 0 ? [] : [h('div.section.pair', notes)]
}
