import type { EnglishSummary } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'

/** The short English version, folded away. */
export function english(summary: EnglishSummary | undefined): Element[] {
  if (!summary) return []
  return [
    h('details.english.section', { lang: 'en' }, [
      h('summary', 'In English'),
      // The anchor stands inside what is folded: a browser that is sent there opens it.
      h('h3', { id: 'in-english' }, summary.title),
      h('p', summary.summary),
      h('p', summary.inThirtySeconds),
    ]),
  ]
}
