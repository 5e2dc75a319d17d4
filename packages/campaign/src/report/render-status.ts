import { approvalFinder } from '../approve/approval-state.ts'
import type { Approval } from '../model/approval.ts'
import type { LedgerEntry, LedgerState } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/** Where a planned post stands: in the ledger, or before it. */
export type StandState = LedgerState | 'planned' | 'approved' | 'changed' | 'late'

/** Dutch words for it; the most urgent first, in which order the table has them. */
const words: Readonly<Record<StandState, string>> = {
  'needs-human': 'zelf nakijken',
  unknown: 'onzeker',
  late: 'te laat, geen akkoord',
  missed: 'gemist',
  refused: 'geweigerd',
  sending: 'wordt verstuurd',
  due: 'aan de beurt',
  changed: 'veranderd na akkoord',
  planned: 'nog geen akkoord',
  approved: 'klaar, met akkoord',
  done: 'verstuurd',
  withdrawn: 'ingetrokken',
}

/** A planned post with where it stands and why. */
export interface Stand {
  readonly planned: PlannedPost
  readonly state: StandState
  readonly reason: string
}

/** Where every planned post stands at `now`. */
export function standsOf(
  posts: readonly PlannedPost[],
  entries: readonly LedgerEntry[],
  approvals: readonly Approval[],
  now: string,
): Stand[] {
  const inLedger = new Map(entries.map((entry) => [entry.key, entry]))
  const find = approvalFinder(approvals)
  const nowMs = Date.parse(now)
  return posts.map((planned) => {
    const entry = inLedger.get(planned.key)
    if (entry) return { planned, state: entry.state, reason: entry.reason ?? entry.ref?.url ?? '' }
    const { state } = find(planned)
    if (state === 'approved') return { planned, state, reason: '' }
    const late = nowMs > Date.parse(planned.dueAt) + planned.graceMinutes * 60_000
    return {
      planned,
      state: late ? 'late' : state === 'changed' ? 'changed' : 'planned',
      reason: planned.example ? 'voorbeeld' : '',
    }
  })
}

/** A table for the terminal: what asks for attention first, each by time, and a line of sums. */
export function renderStatus(stands: readonly Stand[]): string {
  if (stands.length === 0) return 'Er staat niets in de kalender.\n'
  const order = Object.keys(words) as StandState[]
  const ordered = stands.toSorted(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) || (one.planned.dueAt < other.planned.dueAt ? -1 : 1),
  )
  const rows = ordered.map(({ planned, state, reason }) => [
    words[state],
    `${planned.local.day} ${planned.local.time}`,
    planned.key,
    oneLine(reason),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const sums = order
    .map((state) => [stands.filter((stand) => stand.state === state).length, words[state]] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
  return `${lines.join('\n')}\n\n${stands.length === 1 ? '1 bericht' : `${stands.length} berichten`}: ${sums.join(' · ')}\n`
}

/** Words of a server may hold line ends and marks that steer a terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
