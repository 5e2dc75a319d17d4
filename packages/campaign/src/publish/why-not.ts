import { type Problem, severityOf } from '@drempel/diagnostics'
import { approvalFinder } from '../approve/approval-state.ts'
import type { Adapter } from '../model/adapter.ts'
import type { Approval } from '../model/approval.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { WithdrawWhat } from './withdraw-what.ts'

/** What decides whether a post may leave the house, besides its time. */
export interface Permission {
  readonly approvals: readonly Approval[]
  /** What the checks found wrong with this post; an error in it keeps it here. */
  readonly errorsOf: (post: PlannedPost) => readonly Problem[]
  /** Adapters by id of the channel. */
  readonly adapters: ReadonlyMap<string, Adapter>
  /** What was ever withdrawn, from the proofs that were kept: it stays so also when the ledger is lost. Absent: nothing. */
  readonly withdrawn?: readonly WithdrawWhat[]
}

/** Why a post may not be sent. */
export interface Held {
  readonly why: 'example' | 'no-adapter' | 'not-approved' | 'changed-since-approval' | 'check-errors'
  /** The same for people. */
  readonly reason: string
}

/** Why a post may not be sent; undefined when it may. Looks through the approvals once, for many posts. */
export function whyNot({ approvals, errorsOf, adapters }: Permission): (post: PlannedPost) => Held | undefined {
  const find = approvalFinder(approvals)
  return (post) => {
    if (post.example || post.media.some(({ example }) => example))
      return held('example', 'Unexpected made-up data in it, expected real data: an example is never published')
    if (!adapters.has(post.channel.id))
      return held(
        'no-adapter',
        `Unexpected channel \`${post.channel.id}\` without a key, expected one that we can publish on`,
      )
    const { state } = find(post)
    if (state === 'none')
      return held('not-approved', 'Unexpected post without approval, expected one that a person agreed to')
    if (state === 'changed')
      return held(
        'changed-since-approval',
        'Unexpected change after the approval, expected the post that was agreed to',
      )
    const [error] = errorsOf(post).filter((problem) => severityOf(problem) === 'error')
    return error && held('check-errors', `Unexpected error of the checks, expected none: ${error.reason}`)
  }
}

const held = (why: Held['why'], reason: string): Held => ({ why, reason })
