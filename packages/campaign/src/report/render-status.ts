import { oneLine } from '../markup/one-line.ts'
import { countedPosts } from '../model/dutch-words.ts'
import type { Stand } from './stands-of.ts'
import { stateOrder, stateWords } from './state-words.ts'

/** A table for the terminal: what asks for attention first, each by time, and a line of sums. */
export function renderStatus(stands: readonly Stand[]): string {
  if (stands.length === 0) return 'Er staat niets in de kalender.\n'
  const ordered = stands.toSorted(
    (one, other) =>
      stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state) || (one.dueAt < other.dueAt ? -1 : 1),
  )
  const rows = ordered.map(({ key, local, state, platform, reason }) => [
    stateWords(state, platform),
    `${local.day} ${local.time}`,
    key,
    oneLine(reason),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const sums = [...Map.groupBy(rows, ([state]) => state)].map(([state, some]) => `${some.length} ${state}`)
  return `${lines.join('\n')}\n\n${countedPosts(stands.length)}: ${sums.join(' · ')}\n`
}
