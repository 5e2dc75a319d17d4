import { inReadingOrder, type Problem } from '@drempel/diagnostics'
import type { Material, Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { planContext } from './context.ts'
import { planPost } from './plan-post.ts'
import { reporter } from './report.ts'
import { secondNames } from './second-names.ts'
import { withoutSecondRecordKeys } from './second-record-keys.ts'

/**
 * The plan: every post on every channel that it goes to, at its moment, with exactly the words and files that will be sent.
 * A planned post that cannot be is left out, and why stands at its line. The same material at the same moment gives the same
 * plan, wherever it is made.
 * @param now moment of planning, an instant in UTC: `2027-03-04T09:00:00Z`.
 * @throws RangeError when `now` is not an instant.
 */
export function planCampaign(material: Material, now: string): Plan {
  const context = planContext(material, now)
  const problems: Problem[] = []
  secondNames(
    material.channels.map(({ channel, place }) => ({ id: channel.id, place })),
    'channel',
    problems,
  )
  secondNames(
    material.occasions.map(({ occasion, place }) => ({ id: occasion.id, place })),
    'occasion',
    problems,
  )
  const seconds = secondNames(
    material.posts.map(({ post, place }) => ({ id: post.id, place })),
    'post',
    problems,
  )
  const posts = material.posts.flatMap(({ post, place }, index) =>
    seconds.has(index) ? [] : planPost(post, context, reporter(place, problems)),
  )
  const different = withoutSecondRecordKeys(posts.sort(byDueTime), material, problems)
  return { posts: different, problems: inReadingOrder(problems) }
}

/** Instants are all written alike, so they compare as text. */
function byDueTime(one: PlannedPost, other: PlannedPost): number {
  if (one.dueAt !== other.dueAt) return one.dueAt < other.dueAt ? -1 : 1
  return one.key < other.key ? -1 : 1
}
