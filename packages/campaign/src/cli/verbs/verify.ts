import { exitCodes } from '@drempel/diagnostics'
import { verifyPlan } from '../../publish/verify-plan.ts'
import { giveJson, say, type Verb } from '../call.ts'
import { openDesk } from '../desk.ts'
import { withServers } from '../with-servers.ts'

/** Compares what is due with what the servers hold. What they did not say is a failure of the world, not of the material. */
export const verify: Verb = async (call) => {
  const { flags, words, world } = call
  const desk = await openDesk(call)
  return withServers(call, desk, async ({ adapters, ledger, missing }) => {
    const clock = { ...world.clock, nowMs: () => Date.parse(desk.now) }
    const verification = await verifyPlan({ plan: desk.plan, ledger, adapters, clock })
    const { looked, drifts } = verification
    if (flags.json) giveJson(call, verification)
    for (const drift of flags.json ? [] : drifts) {
      const more = 'reason' in drift ? drift.reason : 'ref' in drift ? drift.ref.url : undefined
      world.out(`✗ ${drift.key}  ${words.drifts[drift.kind]}${more === undefined ? '' : `  ${more}`}\n`)
    }
    say(call, words.verified(looked, drifts.length))
    const unreachable = desk.material.channels.filter(({ channel }) => missing.has(channel.id))
    if (unreachable.length > 0) say(call, words.unreachable(unreachable.map(({ channel }) => channel.name)))
    if (drifts.some(({ kind }) => kind !== 'not-known')) return exitCodes.problems
    return drifts.length > 0 ? exitCodes.failure : exitCodes.fine
  })
}
