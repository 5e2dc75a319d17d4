import type { Problem } from '@drempel/diagnostics'
import { approvalFinder, type FoundApproval } from '../approve/approval-state.ts'
import { nameOfKey } from '../model/key-name.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { type PostState, postState } from './post-state.ts'
import type { PreviewOptions } from './preview-options.ts'

/** A planned post with everything that the page says of it. */
export interface ShownPost {
  readonly planned: PlannedPost
  readonly state: PostState
  readonly approval: FoundApproval
  readonly problems: readonly Problem[]
}

/** Name of a post within the page. */
export const anchorOf = ({ key }: PlannedPost): string => `post-${nameOfKey(key)}`

/** Puts what is known of each planned post beside it. */
export function showPosts(posts: readonly PlannedPost[], { approvals, problems }: PreviewOptions): ShownPost[] {
  const find = approvalFinder(approvals)
  return posts.map((planned) => {
    const [approval, own] = [find(planned), problems.get(planned.key) ?? []]
    return { planned, approval, problems: own, state: postState(own, approval) }
  })
}
