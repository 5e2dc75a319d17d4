import type { Approval } from '../model/approval.ts'
import type { Plan } from '../model/plan.ts'

/** What approving came to. */
export interface Approving {
  /** One for every planned post that was meant, by key. */
  readonly approvals: readonly Approval[]
  /** Names that nothing in the plan has, as they were given. */
  readonly unknown: readonly string[]
}

/**
 * A person agrees to planned posts as they are now. A name is a key (`stoel-bij-de-lift/bluesky`), or the id of a post, which
 * means all its channels.
 * @param by who agrees.
 * @param at when, as an instant in UTC: `2027-03-01T14:05:00Z`.
 */
export function approve(plan: Pick<Plan, 'posts'>, names: readonly string[], by: string, at: string): Approving {
  const meant = new Set(names)
  const posts = plan.posts.filter(({ key, post }) => meant.has(key) || meant.has(post.id))
  const known = new Set(posts.flatMap(({ key, post }) => [key, post.id]))
  return {
    approvals: posts
      .map(({ key, hash }) => ({ key, hash, by, at }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    unknown: [...meant].filter((name) => !known.has(name)),
  }
}
