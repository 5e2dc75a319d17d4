import { createProgress, type ExitCode, exitCodes, UsageError } from '@drempel/diagnostics'
import { dryRun, type WouldDo } from '../../publish/dry-run.ts'
import { publishDue } from '../../publish/publish-due.ts'
import { type Held, whyNot } from '../../publish/why-not.ts'
import type { Words } from '../../words/words.ts'
import { type Call, giveJson, say, type Verb } from '../call.ts'
import { type Desk, openDesk } from '../desk.ts'
import { heldLines, inTime, isWell, laidKeys, outcomeLine } from '../outcome-lines.ts'
import { ownerName } from '../owner-name.ts'
import { sayWhatIsLeftOut } from '../report-problems.ts'
import { type Servers, withServers } from '../with-servers.ts'

/** Sends what is due and approved; or says what sending would do. */
export const publish: Verb = async (call) => {
  const { flags, words } = call
  if (flags.now !== undefined && !flags.dryRun) throw new UsageError(words.usageErrors.nowOnlyToLook)
  const desk = await openDesk(call)
  sayWhatIsLeftOut(desk.planProblems, call)
  return withServers(call, desk, (servers) => (flags.dryRun ? tryOut : send)(call, desk, servers))
}

async function send(call: Call, desk: Desk, { adapters, ledger }: Servers): Promise<ExitCode> {
  const { world, words, flags } = call
  const stop = new AbortController()
  world.onStop(() => {
    if (!stop.signal.aborted) say(call, words.stopping)
    stop.abort()
  })
  const dueCount = desk.plan.posts.filter(({ dueAt }) => Date.parse(dueAt) <= world.clock.nowMs()).length
  const progress = dueCount > 0 ? createProgress(words.sendingLabel, world.err) : undefined
  let settledCount = 0
  const report = await publishDue({
    plan: desk.plan,
    approvals: desk.material.approvals,
    errorsOf: desk.errorsOf,
    withdrawn: desk.withdrawn,
    adapters,
    ledger,
    clock: world.clock,
    owner: ownerName(),
    signal: stop.signal,
    log(line) {
      if (line.event === 'settled') {
        settledCount++
        progress?.update(settledCount / dueCount, words.sending(settledCount, dueCount))
      }
    },
  }).catch((error: unknown) => {
    progress?.fail()
    throw error
  })
  const held = report.held.filter(inTime(desk.plan, world.clock.nowMs()))
  const wrong = report.settled.filter((entry) => !isWell(entry))
  const laid = laidKeys(desk.plan)
  const done = report.settled.filter(({ state }) => state === 'done')
  const laidCount = done.filter(({ key }) => laid.has(key)).length
  const sums = words.published({
    sent: done.length - laidCount,
    laid: laidCount,
    rest: wrong.length,
    kept: held.length,
  })
  if (report.settled.length + held.length === 0) progress?.done(words.nothingDue)
  else progress?.done(sums)
  if (!progress) say(call, words.nothingDue)
  if (flags.json) giveJson(call, report)
  else {
    const settled = report.settled.map(({ key, state, reason, ref }) =>
      outcomeLine(
        {
          event: 'settled',
          key,
          state,
          ...(reason === undefined ? {} : { reason }),
          ...(ref?.url === undefined ? {} : { url: ref.url }),
        },
        words,
        laid,
      ),
    )
    for (const line of [...settled, ...heldLines(held, words)]) world.out(`${line}\n`)
  }
  return wrong.length + held.length > 0 ? exitCodes.problems : exitCodes.fine
}

async function tryOut(call: Call, desk: Desk, { adapters, ledger }: Servers): Promise<ExitCode> {
  const { world, words, flags } = call
  const nowMs = Date.parse(desk.now)
  const permission = { approvals: desk.material.approvals, errorsOf: desk.errorsOf, adapters }
  const clock = { ...world.clock, nowMs: () => nowMs }
  const open = inTime(desk.plan, nowMs)
  const would = (await dryRun({ ...permission, plan: desk.plan, ledger, clock })).filter(
    (one) => one.kind !== 'held' || open(one),
  )
  const hold = whyNot(permission)
  const posts = new Map(desk.plan.posts.map((post) => [post.key, post]))
  const heldOf = (key: string): Held | undefined => {
    const post = posts.get(key)
    return post && hold(post)
  }
  if (flags.json) giveJson(call, would)
  else {
    const laid = laidKeys(desk.plan)
    for (const one of would) world.out(`${one.key}  ${inWords(one, heldOf(one.key), words, laid.has(one.key))}\n`)
  }
  if (would.length === 0) say(call, words.nothingDue)
  say(call, words.dryRun)
  return would.some(({ kind }) => kind === 'held') ? exitCodes.problems : exitCodes.fine
}

function inWords(one: WouldDo, held: Held | undefined, words: Words, isByHand: boolean): string {
  const { would } = words
  switch (one.kind) {
    case 'send':
      if (isByHand) return would.lay
      return one.there ? would.rest : would.send
    case 'is-there': {
      if (isByHand) return one.differs.length > 0 ? would.laidOtherwise : would.isLaid
      return `${one.differs.length > 0 ? would.differs : would.isThere}  ${one.ref.url ?? ''}`.trimEnd()
    }
    case 'held':
      return held ? words.held[held.why] : one.reason
    case 'settle': {
      const state = one.state as keyof Words['states']
      return `${(isByHand ? words.byHand[state] : undefined) ?? words.states[state]}  ${one.reason}`.trimEnd()
    }
  }
}
