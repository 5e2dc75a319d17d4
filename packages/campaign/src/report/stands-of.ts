import { approvalFinder, type FoundApproval } from '../approve/approval-state.ts'
import type { Approval } from '../model/approval.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { Platform } from '../model/platform.ts'
import { graceEndsMs } from '../time/grace.ts'
import { type LocalTime, localTime } from '../time/zone.ts'
import { type StandState, takenAwayWords } from './state-words.ts'

/** What is said of a post that the ledger knows and the calendar does not: taken out, or its consent was withdrawn. */
export const NOT_IN_CALENDAR = 'staat niet meer in de kalender'

/** Where a post stands and why. */
export interface Stand {
  readonly key: string
  /** When it is or was due, as an instant in UTC. */
  readonly dueAt: string
  /** The same on the clock of the Netherlands. */
  readonly local: LocalTime
  /** Absent when neither calendar nor plan knows its channel any more. */
  readonly platform?: Platform
  readonly state: StandState
  readonly reason: string
}

/**
 * Where every post stands at `now`: all of the plan, and all that the ledger knows besides. Whoever filters does so afterwards,
 * because what the ledger knows besides can be told from the whole plan only.
 */
export function standsOf(
  posts: readonly PlannedPost[],
  entries: readonly LedgerEntry[],
  approvals: readonly Approval[],
  now: string,
): Stand[] {
  const inLedger = new Map(entries.map((entry) => [entry.key, entry]))
  const inPlan = new Set(posts.map(({ key }) => key))
  const platformOf = new Map(posts.map(({ channel }) => [channel.id, channel.platform]))
  const find = approvalFinder(approvals)
  const nowMs = Date.parse(now)
  return [
    ...posts.map((planned): Stand => {
      const { key, dueAt, local, channel } = planned
      const is = { key, dueAt, local, platform: channel.platform }
      return { ...is, ...standOf(planned, inLedger.get(key), find(planned), nowMs) }
    }),
    ...entries
      .filter(({ key }) => !inPlan.has(key))
      .map((entry): Stand => {
        const { key, channel, dueAtMs } = entry
        const dueAt = new Date(dueAtMs).toISOString()
        const platform = platformOf.get(channel)
        const { state, reason: more } = inLedgerOf(entry)
        return {
          key,
          dueAt,
          local: localTime(dueAt),
          ...(platform && { platform }),
          state,
          reason: more === '' ? NOT_IN_CALENDAR : `${NOT_IN_CALENDAR}; ${more}`,
        }
      }),
  ]
}

function standOf(
  planned: PlannedPost,
  entry: LedgerEntry | undefined,
  { state }: FoundApproval,
  nowMs: number,
): Pick<Stand, 'state' | 'reason'> {
  if (entry && isAtWork(entry, nowMs)) return inLedgerOf(entry)
  if (planned.example) return { state: 'example', reason: '' }
  if (nowMs > graceEndsMs(planned)) return { state: 'late', reason: whyLate[state] }
  // What a kit has before its time stands in the ledger so that a withdrawal finds it.
  if (entry?.hash === planned.hash) return { state: 'laid', reason: '' }
  return { state: state === 'none' ? 'planned' : state, reason: '' }
}

/** Where the ledger has it, and why. */
function inLedgerOf({ state, reason, ref, byHand }: LedgerEntry): Pick<Stand, 'state' | 'reason'> {
  if (byHand?.kind === 'taken-away') return { state, reason: takenAwayWords(byHand) }
  return { state: byHand ? 'take-away' : state, reason: reason ?? ref?.url ?? '' }
}

/** Whether anything came of it yet. */
const isAtWork = ({ state, attempts, dueAtMs }: LedgerEntry, nowMs: number): boolean =>
  state !== 'due' || attempts > 0 || dueAtMs <= nowMs

const whyLate: Readonly<Record<FoundApproval['state'], string>> = {
  none: 'er was geen akkoord',
  changed: 'veranderd na akkoord',
  approved: '',
}
