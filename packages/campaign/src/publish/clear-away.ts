import type { LedgerEntry } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { Work } from './publish-one.ts'
import { takeAway, targetOf } from './take-away.ts'

/**
 * Takes away what came of a post that was withdrawn while it was in hand. It is over when nothing is there, and nothing is
 * `onItsWay` any more; until then it keeps its lease, and whoever claims it after that looks again.
 */
export async function clearAway(
  entry: LedgerEntry,
  post: PlannedPost | undefined,
  work: Work,
  onItsWay = false,
): Promise<void> {
  const { adapters, ledger, owner, clock, log } = work
  const { key, channel, reason } = entry
  const target = targetOf(key, post, entry)
  const { kind } = await takeAway(target, work)
  if (kind !== 'never-sent') log({ event: 'taken-back', key, outcome: kind })
  // Nobody can look for it by program, ever: the withdrawal has left it to a person.
  const never = target.doubtful && adapters.has(channel) && !adapters.get(channel)?.findByKey
  if (onItsWay || (kind === 'left' && !never)) return
  await ledger.settle(key, owner, { state: 'withdrawn', ...(reason ? { reason } : {}) }, clock.nowMs())
}
