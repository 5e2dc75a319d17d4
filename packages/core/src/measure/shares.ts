import { countsBy } from './count-table.ts'
import { limits } from './limits.ts'
import type { PublishedCell } from './published-cell.ts'
import { suppress } from './suppress.ts'

/** Which part of a group gave an answer or falls in a category. */
export interface GroupShare {
  /** Id of the answer or category. */
  readonly id: string
  /** How many people, or hidden. */
  readonly count: PublishedCell
  /** Part of the people with an answer, from 0 to 1; `null` where the count is hidden. */
  readonly share: number | null
}

/** Shares of a group with small counts hidden, and others with them where a small count could be worked out. */
export function sharesOf(ids: readonly string[], given: readonly string[]): GroupShare[] {
  const counts = ids.map((id) => given.filter((one) => one === id).length)
  const { rowTotals } = suppress(countsBy({ name: 'answer', categories: [...ids] }, counts), limits.count.value)
  return ids.map((id, index) => {
    const count = rowTotals[index] as PublishedCell
    return { id, count, share: count.kind === 'count' ? count.count / given.length : null }
  })
}
