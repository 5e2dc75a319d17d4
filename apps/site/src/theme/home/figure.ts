import { formatDay } from '@drempel/core/calendar'
import type { Statistic } from '@drempel/core/toolkit'
import type { Page } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { instrumentWords } from '../../words/instruments.ts'

const shareBar = ({ unit, value }: Statistic): Element[] =>
  unit === 'share'
    ? [h('div.share-bar', { ariaHidden: 'true' }, [h('i', { style: `inline-size: ${value * 100}%` })])]
    : []

/** Everything needed to judge the figure: about whom, when, how measured, by whom, and how we know it. */
function provenance(statistic: Statistic, page: Page): Element {
  const { population, year, instrument, publisher, source, checkedAt, confidence, caveat } = statistic
  return h('p.provenance', [
    `Gaat over ${population}, ${year}. Gemeten met ${instrumentWords[instrument]} door ${publisher}. `,
    ...(caveat === undefined ? [] : [`${caveat} `]),
    h(
      'a',
      { href: page.href(`source:${source}`) },
      confidence === 'secondary' ? 'Bron (via een andere tekst)' : 'Bron',
    ),
    `, nagekeken op ${formatDay(checkedAt)}.`,
  ])
}

/** One figure, large, with all that belongs to it. */
export function figure(statistic: Statistic, page: Page): Element {
  return h('div.figure', [
    h('p.shown', statistic.shown),
    h('div.sign-list', [h('p.lead', statistic.statement), ...shareBar(statistic), provenance(statistic, page)]),
  ])
}
