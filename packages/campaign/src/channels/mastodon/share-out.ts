import type { Whose } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { graceEndsMs } from '../../time/grace.ts'
import { differencesOf, partsBelow } from './match.ts'
import { CLOCK_MARGIN_MS } from './own-statuses.ts'
import type { Status } from './status.ts'

/** From when a post of ours may be there, by a clock that is not ours. */
const mayBeFromMs = ({ dueAt }: PlannedPost): number => Date.parse(dueAt) - CLOCK_MARGIN_MS

/** Until when it may have been sent, by that clock. */
const mayBeUntilMs = (post: PlannedPost): number => graceEndsMs(post) + CLOCK_MARGIN_MS

/**
 * The planned posts that may have to share what is there with this one, oldest first and this one among them: those that were
 * still in time when it came to its turn, and those that were so for these, and so on back.
 *
 *     due ├─── grace ───┤                          not among them: over before anything else began
 *                              ├─────────┤
 *                                     ├────────┤
 *                                          ├────── this post
 */
export function claimantsOf(post: PlannedPost, { alike }: Pick<Whose, 'alike'>): readonly PlannedPost[] {
  const claimants = [post, ...alike].toSorted(byDueTime)
  let fromMs = mayBeFromMs(post)
  let first = claimants.indexOf(post)
  for (let before = claimants[first - 1]; before && mayBeUntilMs(before) >= fromMs; before = claimants[first - 1]) {
    fromMs = Math.min(fromMs, mayBeFromMs(before))
    first -= 1
  }
  return claimants.slice(first)
}

function byDueTime(one: PlannedPost, other: PlannedPost): number {
  if (one.dueAt !== other.dueAt) return Date.parse(one.dueAt) - Date.parse(other.dueAt)
  return one.key < other.key ? -1 : 1
}

/**
 * Which of the posts on a server that fit this one are this one, when others look the same. What the ledger has a name of is
 * settled. The rest goes round in turn of time: each, oldest first, to the claimant that was due first and was still in time; to
 * one that it fits in everything before one that it fits in its words. So nothing that comes later changes who has what, and two
 * runners that look at the same moment agree. What nobody claims is a copy of this post too.
 *
 * @param statuses those that have the words of the post, oldest first, since the first claimant may be there.
 * @param all every post on the server since then.
 */
export function shareOut(
  post: PlannedPost,
  statuses: readonly Status[],
  all: readonly Status[],
  { own, isTaken, alike }: Whose,
): readonly Status[] {
  const known = statuses.filter(({ id }) => own.includes(id))
  const waiting = new Set(claimantsOf(post, { alike }))
  if (known.length > 0) waiting.delete(post)
  const shared: Status[] = []
  const unclaimed: Status[] = []
  for (const status of statuses) {
    if (own.includes(status.id) || isTaken(status.id)) continue
    const may = [...waiting].filter(
      (one) => mayBeFromMs(one) <= status.createdAtMs && status.createdAtMs <= mayBeUntilMs(one),
    )
    const [claimant = may[0]] = may.filter((one) => fitsWholly(one, status, all)).toSorted(longestFirst)
    if (claimant) waiting.delete(claimant)
    if (claimant === post) shared.push(status)
    if (!claimant && status.createdAtMs >= mayBeFromMs(post)) unclaimed.push(status)
  }
  return [...known, ...shared, ...unclaimed]
}

/** A thread of which all is there says more than its first part alone. */
const longestFirst = (one: PlannedPost, other: PlannedPost): number => other.parts.length - one.parts.length

function fitsWholly(post: PlannedPost, status: Status, all: readonly Status[]): boolean {
  const parts = partsBelow(status, post, all)
  return parts.length === post.parts.length && differencesOf(post, parts).length === 0
}
