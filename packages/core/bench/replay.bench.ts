import type { TrajectoryEvent } from '../src/trajectory/event.ts'
import { replay } from '../src/trajectory/evolve.ts'
import { exampleSteps, walk } from '../src/trajectory/trajectory.example.ts'
import { bestOf, growth, type Row, report } from './measure.ts'

const sizes = [10_000, 100_000, 1_000_000]

/** As many events as asked for, in logs of ten: whole trajectories from signing up to closing. */
function manyLogs(count: number): TrajectoryEvent[][] {
  const { events } = walk(exampleSteps)
  return Array.from({ length: count / events.length }, (_, index) =>
    events.map((event) => (event.kind === 'signed-up' ? { ...event, trajectoryId: `t-${index}` } : { ...event })),
  )
}

/** As many events in one log: a trajectory that waits and goes on, over and over. */
function oneLog(count: number): TrajectoryEvent[][] {
  const { events } = walk(exampleSteps.slice(0, 4))
  const who = { by: 'adviseur-1', at: '2026-04-01T08:00:00Z' } as const
  const waits = Array.from({ length: count - events.length }, (_, index): TrajectoryEvent => {
    const on = index % 4 < 2 ? '2026-04-01' : '2026-04-08'
    return index % 2 === 0 ? { kind: 'wait-begun', on, reason: 'busy', ...who } : { kind: 'resumed', on, ...who }
  })
  return [[...events, ...waits]]
}

function replayAll(logs: readonly (readonly TrajectoryEvent[])[]): void {
  for (const log of logs) if (!replay(log).ok) throw new Error('Unexpected log that does not replay')
}

const rows = (label: string, make: (count: number) => TrajectoryEvent[][]): Row[] => {
  return growth(
    sizes.map((size) => {
      const logs = make(size)
      return { label: `${label}, ${size} events`, size, ms: bestOf(3, () => replayAll(logs)) }
    }),
  )
}

const many = rows('logs of ten', manyLogs)
const one = rows('one log', oneLog)
const [reference, measured] = [many[0]?.ms ?? 0, many.at(-1)?.ms ?? 0]

report({
  name: 'replay of 1,000,000 events, against 10,000',
  measured,
  reference,
  ratio: measured / reference,
  rows: [...many, ...one],
})
