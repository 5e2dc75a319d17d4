import type { Channel } from '../model/channel.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { Post } from '../model/post.ts'
import { graceEndsMs } from '../time/grace.ts'
import { type ResolvedWhen, resolveWhen } from '../time/resolve-when.ts'
import { adaptations } from './adaptation.ts'
import type { Moment } from './consent.ts'
import type { PlanContext } from './context.ts'
import { namedPagePath, pagePath } from './link.ts'
import { planHash } from './plan-hash.ts'
import { planMedia } from './plan-media.ts'
import { planWords } from './plan-words.ts'
import type { Report } from './report.ts'
import { meant } from './suggestion.ts'
import { whenFinding } from './when-finding.ts'

/** Minutes that a post may be late when its author says nothing. */
const GRACE_MINUTES = 120

/** A post on each of its channels. What cannot be is taken down, and that planned post is left out. */
export function planPost(post: Post, context: PlanContext, report: Report): PlannedPost[] {
  const when = resolveWhen(post.when, context.occasions)
  if (!when.ok) report(['when', when.refusal.key], whenFinding(when.refusal, post, context))
  const path = linkPath(post, context, report)
  const channels = channelsOf(post, context, report)
  // Without a moment nobody can say whether a consent holds; with a link that leads nowhere the rest can still be looked at.
  if (!when.ok) return []
  const planned = channels
    .map((channel) => planOnChannel({ post, channel, when, path: path === 'unknown' ? '/' : path, context, report }))
    .filter((one) => one !== undefined)
  return path === 'unknown' ? [] : planned
}

/** Path of the page that the post leads to; `undefined` without a link, `unknown` when there is no such piece. */
function linkPath({ link }: Post, { pieces }: PlanContext, report: Report): string | 'unknown' | undefined {
  if (link === undefined) return undefined
  if ('page' in link) return namedPagePath(link.page)
  const piece = pieces.get(link.piece)
  if (piece?.status === 'published') return pagePath(piece)
  report(['link', 'piece'], {
    rule: 'link-piece',
    reason: piece
      ? `Unexpected piece \`${link.piece}\` with the status \`${piece.status}\`, expected a published piece`
      : `Unexpected piece \`${link.piece}\`, expected the slug of a piece of the toolkit`,
    actual: link.piece,
    note: piece
      ? 'Wacht tot het stuk is gepubliceerd, of kies een ander stuk.'
      : meant(link.piece, pieces.keys(), 'De slug staat in het adres van het stuk op de site.'),
  })
  return 'unknown'
}

/** The channels of a post that exist, each once. */
function channelsOf(post: Post, { channels }: PlanContext, report: Report): Channel[] {
  const unknown = (path: PropertyKey[], id: string) =>
    report(path, {
      rule: 'channel',
      reason: `Unexpected channel \`${id}\`, expected a channel of \`channels.yaml\``,
      actual: id,
      expected: [...channels.keys()],
      note: meant(id, channels.keys(), 'De kanalen staan in `channels.yaml`.'),
    })
  const found = new Map<string, Channel>()
  for (const [index, id] of post.channels.entries()) {
    const channel = channels.get(id)
    if (!channel) unknown(['channels', index], id)
    else if (found.has(id))
      report(['channels', index], {
        rule: 'channel',
        reason: `Unexpected second \`${id}\` in the channels, expected each channel once`,
        actual: id,
        note: 'Haal er een weg.',
      })
    else found.set(id, channel)
  }
  for (const id of Object.keys(post.texts ?? {})) {
    if (!channels.has(id)) unknown(['texts', id], id)
    else if (!found.has(id))
      report(['texts', id], {
        rule: 'channel',
        severity: 'warning',
        reason: `Unexpected text for \`${id}\`, expected it among the channels of the post`,
        actual: id,
        note: 'Zet het kanaal bij `channels`, of haal deze tekst weg.',
      })
  }
  return [...found.values()]
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

interface OnChannel {
  readonly post: Post
  readonly channel: Channel
  readonly when: Extract<ResolvedWhen, { ok: true }>
  readonly path: string | undefined
  readonly context: PlanContext
  readonly report: Report
}

function planOnChannel({ post, channel, when, path, context, report }: OnChannel): PlannedPost | undefined {
  const graceMinutes = post.graceMinutes ?? GRACE_MINUTES
  const moment: Moment = {
    day: when.local.day,
    open: context.nowMs <= graceEndsMs({ dueAt: when.dueAt, graceMinutes }),
  }
  const words = planWords({ post, channel, path, moment, context, report })
  const media = planMedia({ post, adaptation: adaptations[channel.platform], moment, context, report })
  if (!words || !media) return undefined
  const planned: Omit<PlannedPost, 'hash'> = {
    key: `${post.id}/${channel.id}`,
    post,
    channel,
    dueAt: when.dueAt,
    local: when.local,
    graceMinutes,
    parts: words.parts,
    title: post.title,
    links: words.links,
    tags: words.tags,
    media,
    lang: post.lang ?? 'nl',
    uses: {
      consents: unique(
        [...words.quotes, ...media].flatMap((one) => ('consentId' in one ? one.consentId : one.consents)),
      ),
      statistics: unique([...words.statistics, ...media.flatMap(({ statistics }) => statistics)]),
      quotes: words.quotes.map(({ id }) => id),
      pieces: post.link && 'piece' in post.link ? [post.link.piece] : [],
    },
    example: context.material.snapshot.example || media.some(({ example }) => example),
  }
  return { ...planned, hash: planHash(planned) }
}
