import { exitCodes, UsageError } from '@drempel/diagnostics'
import { approvalState } from '../../approve/approval-state.ts'
import { approve as approvePosts } from '../../approve/approve.ts'
import { writeApprovals } from '../../approve/write-approvals.ts'
import { giveJson, say, type Verb } from '../call.ts'
import { choosePosts } from '../choose-posts.ts'
import { confirm } from '../confirm.ts'
import { isError, openDesk } from '../desk.ts'
import { sayWhatIsLeftOut } from '../report-problems.ts'

/** Binds somebody's name to posts as they are now. Posts with errors are left out; so are those that consent keeps out of the plan. */
export const approve: Verb = async (call) => {
  const { flags, names, words, world } = call
  const by = flags.by?.trim()
  if (!by) throw new UsageError(words.usageErrors.by)
  const { plan, material, places, errorsOf, planProblems } = await openDesk(call, 'named')
  const chosen = choosePosts(plan, names, words)
  const wrong = chosen.filter((post) => errorsOf(post).some(isError))
  const right = chosen.filter((post) => !wrong.includes(post))
  const fresh = right.filter((post) => approvalState(post, material.approvals) !== 'approved')
  for (const { key } of fresh) say(call, `  ${key}`)
  if (fresh.length > 0 && !(await confirm(words.askApprove(fresh.length, by), call))) {
    say(call, words.nothingDone)
    return exitCodes.fine
  }
  // When it was agreed to is the real time, whatever moment somebody looks at with --now.
  const at = new Date(world.clock.nowMs()).toISOString()
  const { approvals } = approvePosts(
    plan,
    fresh.map(({ key }) => key),
    by,
    at,
  )
  await writeApprovals(places.approvals, approvals)
  if (flags.json) giveJson(call, { approvals, left: wrong.map(({ key }) => key) })
  say(call, words.approved(approvals.length))
  if (right.length > fresh.length) say(call, words.alreadyApproved(right.length - fresh.length))
  if (fresh.some(({ example }) => example)) say(call, words.exampleApproved)
  sayWhatIsLeftOut(planProblems, call)
  if (wrong.length === 0) return exitCodes.fine
  for (const { key } of wrong) say(call, `  ${key}`)
  say(call, words.notApproved(wrong.length))
  return exitCodes.problems
}
