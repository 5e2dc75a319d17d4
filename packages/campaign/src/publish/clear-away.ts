import type { LedgerEntry } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { PublishOptions } from './publish-due.ts'
import { takeAway, targetOf } from './take-away.ts'

/**
 * Takes away what came of a post that was withdrawn while it was in hand. It is over when nothing is there, and nothing is
 * `onItsWay` any more; until then it keeps its lease, and whoever claims it after that looks again.
 */
export async function clearAway(
  entry: LedgerEntry,
  post: PlannedPost | undefined,
  { adapters, ledger, owner, clock, log }: PublishOptions,
  onItsWay = false,
): Promise<void> {
  const { key, channel, reason } = entry
  const target = targetOf(key, post, entry)
  const { kind } = await takeAway(target, adapters, clock)
  if (kind !== 'never-sent') log({ event: 'taken-back', key, outcome: kind })
  // Nobody can look for it by program, ever: the withdrawal has left it to a person.
  const never = target.doubtful && adapters.has(channel) && !adapters.get(channel)?.findByKey
  if (onItsWay || (kind === 'left' && !never)) return
  await ledger.settle(key, owner, { state: 'withdrawn', ...(reason ? { reason } : {}) }, clock.nowMs())
}
