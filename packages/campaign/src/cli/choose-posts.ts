import { UsageError } from '@drempel/diagnostics'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { nearest } from '../plan/suggestion.ts'
import type { Words } from '../words/words.ts'

/** Names that mean everything. */
const everything = new Set(['alles', 'all'])

/** More names in a message help nobody. */
const MOST_SHOWN = 6

/**
 * The planned posts that somebody means. A name is the id of a post, its key on one channel, or the beginning of either when
 * only one begins so; `alles` is everything. In the order of the plan.
 * @throws UsageError for a name that nothing or more than one thing has.
 */
export function choosePosts(plan: Pick<Plan, 'posts'>, names: readonly string[], words: Words): readonly PlannedPost[] {
  if (names.length === 0 || names.some((name) => everything.has(name.toLowerCase()))) return plan.posts
  const chosen = new Set(names.map((name) => fullName(plan, name, words)))
  return plan.posts.filter(({ key, post }) => chosen.has(key) || chosen.has(post.id))
}

function fullName({ posts }: Pick<Plan, 'posts'>, written: string, words: Words): string {
  const name = written.toLowerCase()
  const ids = [...new Set(posts.map(({ post }) => post.id))]
  const known = name.includes('/') ? posts.map(({ key }) => key) : ids
  if (known.includes(name)) return name
  const [first, ...others] = known.filter((one) => one.startsWith(name))
  if (first === undefined) throw new UsageError(words.usageErrors.unknownName(written, nearest(name, known)))
  if (others.length === 0) return first
  throw new UsageError(words.usageErrors.manyNames(written, [first, ...others].slice(0, MOST_SHOWN)))
}
