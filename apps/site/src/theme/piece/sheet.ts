import type { SheetField } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { sentences } from '../icon-heading.ts'

const fieldId = (at: number): string => `veld-${at + 1}`

function field({ label, hint, lines }: SheetField, at: number): Element {
  const id = fieldId(at)
  return h('div.field', [
    h('label', { htmlFor: id }, label),
    ...(hint === undefined ? [] : [h('span.hint', { id: `${id}-hulp` }, hint)]),
    h('textarea', {
      id,
      rows: lines,
      style: `--lines: ${lines}`,
      autoComplete: 'off',
      ...(hint === undefined ? {} : { ariaDescribedBy: [`${id}-hulp`] }),
    }),
  ])
}

/** A sheet to fill in, under the lines to keep in mind: on paper it has lines to write on. Nothing typed here leaves the page. */
export function sheet(title: string, fields: readonly SheetField[], lines: readonly string[]): Element {
  return h('section.section', { ariaLabelledBy: ['deel-invulblad'] }, [
    h('h2', { id: 'deel-invulblad' }, 'Het invulblad'),
    h(
      'p.small-print.screen-only',
      'Print dit blad, of typ hier en print daarna. Wat je typt, blijft in dit venster. Het wordt nergens bewaard of verstuurd.',
    ),
    h('div.sheet', [h('h3', title), ...sentences(lines), ...fields.map(field)]),
  ])
}
