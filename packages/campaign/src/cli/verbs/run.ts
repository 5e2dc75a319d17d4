import { exitCodes, UsageError } from '@drempel/diagnostics'
import { type Current, runPublisher } from '../../publish/run-publisher.ts'
import { rememberFacts } from '../../read/read-file-facts.ts'
import { type Call, say, type Verb } from '../call.ts'
import { openDesk, openDeskAt } from '../desk.ts'
import { heldLines, inTime, laidKeys, outcomeLine } from '../outcome-lines.ts'
import { ownerName } from '../owner-name.ts'
import { sayWhatIsLeftOut } from '../report-problems.ts'
import { withServers } from '../with-servers.ts'

/** Sends everything in time until it is stopped; staff write on meanwhile. */
export const run: Verb = async (call) => {
  const { flags, words, world } = call
  if (flags.now !== undefined) throw new UsageError(words.usageErrors.nowOnlyToLook)
  const desk = await openDesk(call)
  sayWhatIsLeftOut(desk.planProblems, call)
  const stop = new AbortController()
  world.onStop(() => {
    if (!stop.signal.aborted) say(call, words.stopping)
    stop.abort()
  })
  return withServers(call, desk, async ({ adapters, ledger }) => {
    say(call, words.running)
    const readAnew = reader(call)
    let { plan } = desk
    let saidBefore = new Set<string>()
    await runPublisher({
      adapters,
      ledger,
      clock: world.clock,
      owner: ownerName(),
      signal: stop.signal,
      async read(nowMs) {
        const current = await readAnew(nowMs)
        plan = current.plan
        return current
      },
      log(line) {
        const said = outcomeLine(line, words, laidKeys(plan))
        if (said !== undefined) world.out(`${said}\n`)
      },
      onRound({ held }) {
        const lines = heldLines(held.filter(inTime(plan, world.clock.nowMs())), words)
        for (const line of lines) if (!saidBefore.has(line)) world.out(`${line}\n`)
        saidBefore = new Set(lines)
      },
    })
    say(call, words.stopped)
    return exitCodes.fine
  })
}

/**
 * Reads the folder anew for every round. When somebody is half-way through a change and it cannot be read, that is said once, and the
 * plan is empty until it can: a consent may have been withdrawn in what we cannot see.
 */
function reader(call: Call): (nowMs: number) => Promise<Current> {
  let said = ''
  const readFacts = rememberFacts()
  return async (nowMs) => {
    try {
      const desk = await openDeskAt(call, new Date(nowMs).toISOString(), 'everything', readFacts)
      said = ''
      return {
        plan: desk.plan,
        approvals: desk.material.approvals,
        errorsOf: desk.errorsOf,
        withdrawn: desk.withdrawn,
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      if (said !== error.message) say(call, `${error.message}\n${call.words.cannotRead}`)
      said = error.message
      return { plan: { posts: [], problems: [] }, approvals: [], errorsOf: () => [] }
    }
  }
}
