import { Failure } from '@drempel/diagnostics'
import type { Ledger } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import { quietChannels } from './back-off.ts'
import type { PublishLog } from './log.ts'
import { type PublishOptions, type PublishReport, publishDue } from './publish-due.ts'
import { steadyClock, type TwoClocks } from './steady-clock.ts'
import type { Permission } from './why-not.ts'

/** What may have changed since the last time: staff write on while the publisher runs. */
export type Current = Omit<Permission, 'adapters'> & { readonly plan: Plan }

/** What a publisher needs that goes on until it is stopped. */
export interface RunOptions extends Omit<PublishOptions, keyof Current | 'clock' | 'quiet' | 'signal'> {
  readonly clock: TwoClocks
  /** Reads plan, approvals and findings anew. `nowMs` is the moment for which they are asked. */
  readonly read: (nowMs: number) => Promise<Current>
  /** Stops it: after the post in hand it is over. */
  readonly signal: AbortSignal
  /** Hears what came of every round. */
  readonly onRound?: (report: PublishReport) => void
  /** How long to wait at most before looking again. Absent: fifteen seconds. */
  readonly pollMs?: number
}

const POLL_MS = 15_000
/** Five minutes of failing: then a person or the service manager has to know. */
const MOST_FAILURES = 20

/**
 * Publishes what becomes due, until it is stopped.
 * @throws Failure when twenty rounds in a row fail; one that fails is said, and tried again.
 */
export async function runPublisher({ read, onRound, pollMs = POLL_MS, ...options }: RunOptions): Promise<void> {
  const { signal, ledger } = options
  const log = sayOnce(options.log)
  const clock = steadyClock(options.clock, log)
  const quiet = quietChannels()
  let failedInARow = 0
  while (!signal.aborted) {
    let untilMs = Number.POSITIVE_INFINITY
    try {
      const current = await read(clock.nowMs())
      onRound?.(await publishDue({ ...options, ...current, clock, quiet, log }))
      untilMs = await nextMomentMs(current.plan, ledger, clock.nowMs())
      failedInARow = 0
    } catch (cause) {
      // What was in hand is found back by its lease. A database that is busy or away for a moment is there the next time.
      const reason = cause instanceof Error ? cause.message : String(cause)
      log({ event: 'round-failed', reason, inARow: ++failedInARow })
      if (failedInARow >= MOST_FAILURES)
        throw new Failure(`Sending did not work ${MOST_FAILURES} times in a row: ${reason}`, { cause })
    }
    if (!signal.aborted) await clock.pause(Math.min(pollMs, Math.max(0, untilMs - clock.nowMs())), signal)
  }
}

/** A post that waits for its approval is said once, not every fifteen seconds, until the reason is another. */
function sayOnce(log: PublishLog): PublishLog {
  const said = new Map<string, string>()
  return (line) => {
    if (line.event === 'held' && said.get(line.key) === line.reason) return
    if (line.event === 'held') said.set(line.key, line.reason)
    log(line)
  }
}

/** When something can happen: a post becomes due, or may be tried again. */
async function nextMomentMs(plan: Plan, ledger: Ledger, nowMs: number): Promise<number> {
  const due = plan.posts.map(({ dueAt }) => Date.parse(dueAt))
  const open = (await ledger.entries()).filter(
    ({ state, leaseUntilMs }) =>
      state === 'due' || state === 'unknown' || state === 'sending' || (state === 'withdrawn' && leaseUntilMs > 0),
  )
  const again = open.map(({ notBeforeMs, leaseUntilMs }) => Math.max(notBeforeMs, leaseUntilMs))
  return [...due, ...again]
    .filter((moment) => moment > nowMs)
    .reduce((least, moment) => Math.min(least, moment), Number.POSITIVE_INFINITY)
}
