import type { Counts } from '../model/adapter.ts'
import { audienceWords, elementWords, goalWords } from '../model/dutch-words.ts'
import type { ByHand, LedgerEntry, LedgerState } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { type Platform, platforms } from '../model/platform.ts'
import { localTime } from '../time/zone.ts'
import type { ClickCount } from './click-counts.ts'
import type { VisitCounts } from './matomo.ts'
import { type Measured, type Total, totalOf } from './measured.ts'

/** What is known of the results. A source that was not asked is absent; a post that it does not know was not measured. */
export interface ReportSources {
  readonly posts: readonly PlannedPost[]
  /** The ledger of these days, also what the calendar has no more. */
  readonly entries: readonly LedgerEntry[]
  /** What the servers counted, by key. */
  readonly counts: ReadonlyMap<string, Counts>
  readonly clicks?: readonly ClickCount[]
  readonly visits?: VisitCounts
  /** First and last day that the figures speak of. */
  readonly from: string
  readonly to: string
  /** Day on which it was made. */
  readonly madeOn: string
}

/** Figures of one published post. */
export interface PostResult {
  readonly key: string
  readonly title: string
  readonly channel: string
  readonly platform: Platform
  readonly day: string
  /** Times that it was shown, as its server counts. Never added over platforms: each counts something else. */
  readonly views: Measured
  /** Likes, reposts and replies together. */
  readonly reactions: Measured
  /** Times that its link was opened: our own count, else the server's. */
  readonly clicks: Measured
  /** Visits to the toolkit that began at its link. */
  readonly visits: Measured
  /** Of those, visits in which a goal was reached. */
  readonly converted: Measured
}

/** A post that the ledger knows and the calendar has no more: taken out, or a consent of it was withdrawn. */
export interface LeftResult {
  readonly key: string
  /** Id of its channel. */
  readonly channel: string
  readonly day: string
  readonly state: LedgerState
  readonly reactions: Measured
  readonly clicks: Measured
}

/** A post that was withdrawn. */
export interface WithdrawnResult {
  readonly key: string
  /** Id of its channel. */
  readonly channel: string
  readonly day: string
  /** What a person has to do about it, or did. Absent: nothing. */
  readonly byHand?: ByHand
}

/** Posts that have something in common, with their figures added. */
export interface GroupResult {
  readonly name: string
  readonly published: number
  /** Only for posts of one platform; else absent, because views of two platforms cannot be added. */
  readonly views?: Total
  readonly reactions: Total
  readonly clicks: Total
  readonly visits: Total
  readonly converted: Total
}

/** The results of the campaign. */
export interface Report {
  readonly from: string
  readonly to: string
  readonly madeOn: string
  readonly planned: number
  /** Of the plan: sent by us, or laid ready for people to place. */
  readonly published: number
  /** Of those, laid ready: whether somebody placed them, nobody measured. */
  readonly laidReady: number
  readonly missed: number
  readonly doubtful: number
  /** False for a source that was not asked, or did not answer: then nothing of it was measured. */
  readonly asked: { readonly clicks: boolean; readonly visits: boolean }
  readonly whole: GroupResult
  readonly channels: readonly GroupResult[]
  readonly goals: readonly GroupResult[]
  readonly elements: readonly GroupResult[]
  readonly audiences: readonly GroupResult[]
  readonly posts: readonly PostResult[]
  /** What was sent once, or may have been, and is not in the calendar any more. In no sum. */
  readonly left: readonly LeftResult[]
  /** What was withdrawn, also what is not in the calendar any more. */
  readonly withdrawn: readonly WithdrawnResult[]
}

/** Puts everything that was measured beside the plan. */
export function composeReport(sources: ReportSources): Report {
  const { posts, entries, from, to, madeOn } = sources
  const states = new Map(entries.map(({ key, state }) => [key, state]))
  const published = posts.filter(({ key }) => states.get(key) === 'done')
  const results = resultFinder(sources)
  const grouped = (nameOf: (planned: PlannedPost) => string, order: readonly string[]) =>
    [...Map.groupBy(published, nameOf)]
      .map(([name, some]) => groupOf(name, some.map(results)))
      .toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
  const channelNames = [...new Set(posts.map(({ channel }) => channel.name))]
  const inState = (...some: string[]) => posts.filter(({ key }) => some.includes(states.get(key) ?? '')).length
  return {
    from,
    to,
    madeOn,
    planned: posts.length,
    published: published.length,
    laidReady: published.filter(({ channel }) => isByHand(channel.platform)).length,
    missed: inState('missed'),
    doubtful: inState('unknown', 'needs-human'),
    asked: { clicks: sources.clicks !== undefined, visits: sources.visits !== undefined },
    whole: groupOf('alles', published.map(results)),
    channels: grouped(({ channel }) => channel.name, channelNames),
    goals: grouped(({ post }) => goalWords[post.goal], Object.values(goalWords)),
    elements: grouped(({ post }) => elementWords[post.element], Object.values(elementWords)),
    audiences: grouped(({ post }) => audienceWords[post.audience], Object.values(audienceWords)),
    posts: published.map(results),
    left: leftResults(sources),
    withdrawn: entries.filter(({ state }) => state === 'withdrawn').map(withdrawnResult),
  }
}

const withdrawnResult = ({ key, channel, dueAtMs, byHand }: LedgerEntry): WithdrawnResult => ({
  key,
  channel,
  day: localTime(new Date(dueAtMs).toISOString()).day,
  ...(byHand ? { byHand } : {}),
})

/** Whether people place it, and we only lay it ready. */
export const isByHand = (platform: Platform): boolean => platforms[platform].tier === 'kit'

/** What never left the house is nobody's result. */
function leftResults({ posts, entries, counts, clicks }: ReportSources): LeftResult[] {
  const planned = new Set(posts.map(({ key }) => key))
  const clicked = new Map(clicks?.map((one) => [one.key, one.clicks]))
  return entries
    .filter(({ key, state }) => !planned.has(key) && state !== 'due' && state !== 'missed' && state !== 'refused')
    .map(({ key, channel, dueAtMs, state }) => {
      const count = counts.get(key) ?? {}
      return {
        key,
        channel,
        day: localTime(new Date(dueAtMs).toISOString()).day,
        state,
        reactions: totalOf([count.likes, count.reposts, count.replies]).sum,
        clicks: clicked.get(key) ?? count.clicks,
      }
    })
}

/** Figures of a post. A link that Matomo would have named had anybody followed it is 0 visits; any other post
 * that it does not name was not measured. */
function resultFinder({ counts, clicks, visits }: ReportSources): (planned: PlannedPost) => PostResult {
  const clicked = new Map(clicks?.map((one) => [one.key, one.clicks]))
  const visited = new Map(visits?.visits.map((one) => [one.key, one]))
  return ({ key, title, channel, local, links }) => {
    const count = counts.get(key) ?? {}
    const measurable =
      visits?.complete && links.some(({ url }) => URL.canParse(url) && new URL(url).searchParams.has('utm_campaign'))
    const visit = visited.get(key) ?? (measurable ? { visits: 0, converted: 0 } : undefined)
    return {
      key,
      title,
      channel: channel.name,
      platform: channel.platform,
      day: local.day,
      views: count.views,
      reactions: totalOf([count.likes, count.reposts, count.replies]).sum,
      clicks: clicked.get(key) ?? count.clicks,
      visits: visit?.visits,
      converted: visit?.converted,
    }
  }
}

function groupOf(name: string, results: readonly PostResult[]): GroupResult {
  const onOne = new Set(results.map(({ platform }) => platform)).size === 1
  return {
    name,
    published: results.length,
    ...(onOne && { views: totalOf(results.map(({ views }) => views)) }),
    reactions: totalOf(results.map(({ reactions }) => reactions)),
    clicks: totalOf(results.map(({ clicks }) => clicks)),
    visits: totalOf(results.map(({ visits }) => visits)),
    converted: totalOf(results.map(({ converted }) => converted)),
  }
}

/** Name of a platform for people. */
export const platformName = (platform: Platform): string => platforms[platform].nl
