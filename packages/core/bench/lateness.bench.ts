import { lateList } from '../src/trajectory/lateness.ts'
import { progressOf } from '../src/trajectory/progress.ts'
import { ongoingStages } from '../src/trajectory/stages.ts'
import { exampleAt } from '../src/trajectory/trajectory.example.ts'
import type { Trajectory } from '../src/trajectory/trajectory.ts'
import { bestOf, growth, type Row, report } from './measure.ts'

const sizes = [1_000, 10_000, 100_000]
const stages = ongoingStages.map((stage): Trajectory => exampleAt(stage).trajectory)
/** So many trajectories, spread over the stages. */
const many = (count: number): Trajectory[] =>
  Array.from({ length: count }, (_, index) => ({ ...(stages[index % stages.length] as Trajectory), id: `t-${index}` }))

const rows = (label: string, run: (list: readonly Trajectory[]) => unknown): Row[] => {
  run(many(1_000))
  return growth(
    sizes.map((size) => {
      const list = many(size)
      return { label: `${label}, ${size} trajectories`, size, ms: bestOf(3, () => run(list)) }
    }),
  )
}

const late = rows('the late list', (list) => lateList(list, '2026-09-01'))
const progress = rows('progress', (list) => progressOf(list))
const [reference, measured] = [late[0]?.ms ?? 0, late.at(-1)?.ms ?? 0]

report({
  name: 'the late list of 100,000 trajectories, against 1,000',
  measured,
  reference,
  ratio: measured / reference,
  rows: [...late, ...progress],
})
