import type { PlannedPost } from '../../model/planned-post.ts'
import { ruleOf } from '../../platform-rules/platform-rules.ts'
import { platformName } from '../post-texts.ts'
import { type PlanFinding, planRule } from '../rule.ts'

/** Stretches for which platforms have a most, with their length. */
const stretches = [
  { limit: 'posts-an-hour', ms: 3_600_000, words: 'an hour' },
  { limit: 'posts-a-day', ms: 86_400_000, words: '24 hours' },
] as const

export const rateBudget = planRule({
  id: 'rate-budget',
  why: {
    nl: 'Een platform weigert meer dan een aantal berichten per uur of per dag. De rest zou te laat komen.',
    en: 'A platform refuses more than so many posts an hour or a day; the rest would come too late.',
  },
  source: 'campaign.md §4',
  examples: [
    { problems: [] },
    {
      posts: Array.from({ length: 51 }, (_, index) => ({ id: `bericht-${index}`, channels: ['instagram'] })),
      problems: [{ at: 'when', reason: 'Unexpected 51 posts on Instagram within 24 hours, expected at most 50' }],
    },
  ],
  checkAll(posts) {
    return [...Map.groupBy(posts, ({ channel }) => channel.id).values()].flatMap((onIt) =>
      stretches.flatMap(({ limit, ms, words }) => {
        const [first] = onIt
        const most = first && ruleOf(first.channel.platform, limit)?.value
        return most === undefined ? [] : tooMany(onIt, most, ms, words)
      }),
    )
  },
})

/** The fullest stretch, when it holds more than may be; every part of a thread counts. */
function tooMany(posts: readonly PlannedPost[], most: number, ms: number, words: string): PlanFinding[] {
  const inOrder = posts.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
  let start = 0
  let sum = 0
  let fullest: { readonly sum: number; readonly posts: readonly PlannedPost[] } = { sum: 0, posts: [] }
  for (const [index, planned] of inOrder.entries()) {
    sum += planned.parts.length
    for (
      let first = inOrder[start];
      first && Date.parse(planned.dueAt) - Date.parse(first.dueAt) >= ms;
      first = inOrder[start]
    ) {
      sum -= first.parts.length
      start += 1
    }
    if (sum > Math.max(most, fullest.sum)) fullest = { sum, posts: inOrder.slice(start, index + 1) }
  }
  const [first] = fullest.posts
  if (!first) return []
  return [
    {
      at: { post: first.post.id, path: ['when'] },
      keys: fullest.posts.map(({ key }) => key),
      actual: String(fullest.sum),
      reason: `Unexpected ${fullest.sum} posts on ${platformName(first)} within ${words}, expected at most ${most}`,
      note: 'Verdeel de berichten over meer dagen.',
    },
  ]
}
