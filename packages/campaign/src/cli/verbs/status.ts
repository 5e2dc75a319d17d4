import { exitCodes } from '@drempel/diagnostics'
import { renderStatus } from '../../report/render-status.ts'
import { standsOf } from '../../report/stands-of.ts'
import { giveJson, say, type Verb } from '../call.ts'
import { choosePosts } from '../choose-posts.ts'
import { openDesk } from '../desk.ts'
import { sayWhatIsLeftOut } from '../report-problems.ts'
import { withServers } from '../with-servers.ts'

/** Shows where every post stands, what asks for attention first. Asks no server. */
export const status: Verb = async (call) => {
  const { flags, names, words, world } = call
  const desk = await openDesk(call)
  return withServers(call, desk, async ({ ledger }) => {
    const posts = choosePosts(desk.plan, names, words)
    const meant = new Set(posts.map(({ key }) => key))
    const stands = standsOf(desk.plan.posts, await ledger.entries(), desk.material.approvals, desk.now).filter(
      ({ key }) => names.length === 0 || meant.has(key),
    )
    if (flags.json)
      giveJson(
        call,
        stands.map(({ key, dueAt, state, reason }) => ({ key, dueAt, state, reason })),
      )
    else world.out(renderStatus(stands))
    sayWhatIsLeftOut(desk.planProblems, call)
    if (posts.some(({ example }) => example)) say(call, words.example)
    return exitCodes.fine
  })
}
