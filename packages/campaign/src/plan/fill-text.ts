import type { Quote } from '@drempel/core/snapshot'
import type { Statistic } from '@drempel/core/toolkit'
import type { PlannedLink } from '../model/planned-post.ts'
import type { PlanContext } from './context.ts'
import type { Finding } from './report.ts'
import { meant } from './suggestion.ts'

/** A text with everything in its place, and what it took for that. */
export interface FilledText {
  readonly text: string
  readonly links: readonly PlannedLink[]
  readonly statistics: readonly string[]
  readonly quotes: readonly Quote[]
  /** What could not be filled in. Not empty: the text cannot be sent. */
  readonly findings: readonly Finding[]
}

/** `{link}`, `{cijfer:id}`, and whatever else stands between braces on one line, because that is a typing error. */
const PLACEHOLDER = /\{([^{}\n]*)\}/g

const known = ['link', 'hulplijn', 'cijfer', 'citaat']

/** Fills `{link}`, `{hulplijn}`, `{cijfer:id}` and `{citaat:id}` in. `link`: where the post leads on this channel. */
export function fillText(written: string, link: PlannedLink | undefined, context: PlanContext): FilledText {
  const links = new Map<string, PlannedLink>()
  const statistics = new Set<string>()
  const quotes = new Set<Quote>()
  const findings: Finding[] = []

  const refuse = (finding: Omit<Finding, 'rule'>): string => {
    findings.push({ rule: 'placeholder', ...finding })
    return ''
  }

  const fillLink = (): string => {
    if (!link)
      return refuse({
        reason: 'Unexpected `{link}` in a post without `link`, expected `link` with a piece or a page',
        note: 'Zet onder het bericht `link: { piece: … }` of `link: { page: … }`.',
      })
    links.set(link.url, link)
    return link.shown
  }

  const fillHelpline = (): string => {
    const { helpline } = context
    return helpline
      ? `${helpline.name} (${helpline.phone})`
      : refuse({
          reason: 'Unexpected `{hulplijn}`, expected a helpline with the role `listening` in the toolkit',
          note: 'Zet er een in `helplines.yaml` van de toolkit en bouw die opnieuw.',
        })
  }

  const fillStatistic = (id: string, after: string): string => {
    const statistic = context.statistics.get(id)
    if (!statistic)
      return refuse({
        reason: `Unexpected statistic \`${id}\`, expected the id of a statistic of the toolkit`,
        actual: id,
        note: meant(id, context.statistics.keys(), 'De cijfers staan in `figures/statistics.yaml` van de toolkit.'),
      })
    statistics.add(id)
    return statisticWords(statistic, after)
  }

  const fillQuote = (id: string): string => {
    const quote = context.quotes.get(id)
    if (!quote)
      return refuse({
        reason: `Unexpected quote \`${id}\`, expected the id of a quote in the snapshot`,
        actual: id,
        note: meant(id, context.quotes.keys(), 'De citaten staan in `project.json`; ingetrokken citaten zijn weg.'),
      })
    quotes.add(quote)
    return `“${quote.text}” – ${quote.speaker}`
  }

  const text = written.replace(PLACEHOLDER, (whole: string, inside: string, offset: number) => {
    const [kind = '', id] = inside.split(':', 2).map((part) => part.trim())
    if (kind === 'link' && id === undefined) return fillLink()
    if (kind === 'hulplijn' && id === undefined) return fillHelpline()
    if (kind === 'cijfer' && id) return fillStatistic(id, written.slice(offset + whole.length))
    if (kind === 'citaat' && id) return fillQuote(id)
    return refuse({
      reason: `Unexpected \`${whole}\`, expected \`{link}\`, \`{hulplijn}\`, \`{cijfer:id}\` or \`{citaat:id}\``,
      actual: whole,
      note: meant(kind, known, 'Andere woorden tussen accolades kan niet.'),
    })
  })
  return { text, links: [...links.values()], statistics: [...statistics], quotes: [...quotes], findings }
}

/** What a figure says, with publisher and year; without its full stop when the text goes on with a mark of its own. */
function statisticWords({ statement, publisher, year }: Statistic, after: string): string {
  const end = /^[.,;:!?]/.test(after) ? '' : '.'
  return `${statement.replace(/\.$/, '')} (${publisher}, ${year})${end}`
}
