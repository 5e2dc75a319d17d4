import type { Quote } from '@drempel/core/snapshot'
import { addressesIn } from '../count/addresses-in.ts'
import type { Channel } from '../model/channel.ts'
import type { PlannedLink } from '../model/planned-post.ts'
import type { Post } from '../model/post.ts'
import { type Adaptation, adaptations } from './adaptation.ts'
import { consentFinding, type Moment } from './consent.ts'
import type { PlanContext } from './context.ts'
import { fillText } from './fill-text.ts'
import { linkFor } from './link.ts'
import { placeTags } from './place-tags.ts'
import type { Finding, Report } from './report.ts'
import { splitParts } from './split-parts.ts'

/** The words of a post as one channel gets them. */
export interface PlannedWords {
  readonly parts: readonly string[]
  readonly tags: readonly string[]
  readonly links: readonly PlannedLink[]
  readonly quotes: readonly Quote[]
  /** Ids of the figures in the text. */
  readonly statistics: readonly string[]
}

/** Everything that decides the words. `path`: the page that the post leads to. */
export interface WordsInput {
  readonly post: Post
  readonly channel: Channel
  readonly path: string | undefined
  readonly moment: Moment
  readonly context: PlanContext
  readonly report: Report
}

const emptyPart: Finding = {
  rule: 'empty-text',
  reason: 'Unexpected empty part between two lines `---`, expected words in every part of a thread',
  note: 'Schrijf er iets, of haal een van de regels `---` weg.',
}

/** The words of a post for a channel, or `undefined` when something in them cannot be or may not be said. */
export function planWords({ post, channel, path, moment, context, report }: WordsInput): PlannedWords | undefined {
  const adaptation = adaptations[channel.platform]
  const own = post.texts?.[channel.id]
  const link = path === undefined ? undefined : linkFor(context.material.siteUrl, path, post, channel)
  const filled = fillText(own ?? post.text, link, context)
  const written = splitParts(filled.text, adaptation.threads)
  const findings = [
    ...filled.findings,
    ...filled.quotes.flatMap(
      ({ id, consentId }) => consentFinding(`quote \`${id}\``, consentId, adaptation.consent, moment, context) ?? [],
    ),
    // A placeholder that could not be filled leaves a hole of its own; that is not what the author forgot.
    ...(filled.findings.length === 0 && written.includes('') ? [emptyPart] : []),
  ]
  for (const finding of findings) report(own === undefined ? ['text'] : ['texts', channel.id], finding)
  if (findings.length > 0) return undefined

  const { parts, tags } = placeTags(written, post.tags ?? [], adaptation)
  const made = [...filled.links, ...linkBesideWords(link, filled.links, adaptation)]
  return {
    parts,
    tags,
    links: [...made, ...writtenOut(parts, made)],
    quotes: filled.quotes,
    statistics: filled.statistics,
  }
}

/** Where a link also stands beside the words, it is there when the words do not have it. */
const linkBesideWords = (
  link: PlannedLink | undefined,
  inText: readonly PlannedLink[],
  { linkBeside }: Adaptation,
): readonly PlannedLink[] => (link && linkBeside && inText.length === 0 ? [link] : [])

/** Addresses that staff wrote out in the text themselves. */
function writtenOut(parts: readonly string[], made: readonly PlannedLink[]): PlannedLink[] {
  const known = new Set(made.flatMap(({ url, shown }) => [url, shown]))
  const addresses = new Set(parts.flatMap(addressesIn).filter((url) => !known.has(url)))
  return [...addresses].map((url) => ({ url, shown: url }))
}
