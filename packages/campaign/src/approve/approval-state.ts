import type { Approval } from '../model/approval.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/** `approved`: exactly this was agreed to. `changed`: something else was, under the same key. `none`: nobody agreed yet. */
export type ApprovalState = 'approved' | 'changed' | 'none'

/** Whether a person agreed to exactly what will be sent. Anything that changes the hash voids it. */
export function approvalState(
  planned: Pick<PlannedPost, 'key' | 'hash'>,
  approvals: readonly Approval[],
): ApprovalState {
  return approvalFinder(approvals)(planned).state
}

/** What is known of the approval of a planned post. The approval is the one that counts, or the newest that no longer does. */
export interface FoundApproval {
  readonly state: ApprovalState
  readonly approval?: Approval
}

/** Looks through the approvals once, for a plan of ten thousand posts. */
export function approvalFinder(
  approvals: readonly Approval[],
): (planned: Pick<PlannedPost, 'key' | 'hash'>) => FoundApproval {
  const byKey = Map.groupBy(approvals, ({ key }) => key)
  return ({ key, hash }) => {
    const newestFirst = (byKey.get(key) ?? []).toSorted((one, other) => (one.at < other.at ? 1 : -1))
    const same = newestFirst.find((approval) => approval.hash === hash)
    if (same) return { state: 'approved', approval: same }
    const [newest] = newestFirst
    return newest ? { state: 'changed', approval: newest } : { state: 'none' }
  }
}
