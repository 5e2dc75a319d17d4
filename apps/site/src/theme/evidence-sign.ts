import { type EvidenceLevel, evidenceLevels, termOf } from '@drempel/core/vocabulary'
import type { Element } from 'hast'
import { h, s } from 'hastscript'

const WINDOWS = 5

/** How many of the five windows are lit: five for K1, one for K5. */
const litFor = (level: EvidenceLevel): number => WINDOWS - evidenceLevels.findIndex((one) => one.id === level)

/** Five small windows; the better a piece is underpinned, the more are lit. Lit is filled, dark is an outline. */
function windows(lit: number): Element {
  return s(
    'svg.evidence-windows',
    { viewBox: '0 0 68 20', ariaHidden: 'true', focusable: 'false' },
    Array.from({ length: WINDOWS }, (_, at) =>
      s('rect', { className: at < lit ? 'lit' : 'unlit', x: 1 + at * 14, y: 2, width: 10, height: 16 }),
    ),
  )
}

/** The level of evidence as a sign with its words: never only a colour, never only a code. */
export function evidenceSign(level: EvidenceLevel): Element {
  const term = termOf(evidenceLevels, level)
  return h('span.evidence-sign', [windows(litFor(level)), h('span', [`${term.nl} `, h('span.code', `(${level})`)])])
}
