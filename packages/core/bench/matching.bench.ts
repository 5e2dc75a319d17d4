import { prepareMatcher } from '../src/matching/prepare-matcher.ts'
import { syntheticPieces, syntheticSituations } from '../src/matching/synthetic.example.ts'
import { growth, report } from './measure.ts'

// Matching must be linear in the situations, and n log n at worst in the pieces (scoring is linear, ordering is not).
const pieces = syntheticPieces(1_000)
const situations = syntheticSituations(10_000)

/** Processor time of this thread in milliseconds: on a busy machine the clock mostly measures the neighbours. */
function processorMs(run: () => unknown): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1_000
}

/** Least processor time to prepare so many pieces and match so many situations with them. */
function timed(situationCount: number, pieceCount: number): number {
  const some = situations.slice(0, situationCount)
  const few = pieces.slice(0, pieceCount)
  const times = situationCount * pieceCount > 200_000 ? 3 : 9
  const runs = Array.from({ length: times }, () =>
    processorMs(() => {
      const match = prepareMatcher(few)
      for (const situation of some) match(situation)
    }),
  )
  return Math.min(...runs)
}

timed(1_000, 100) // once, so that the compiler has seen the code before anything is measured
const bySituations = [100, 1_000, 10_000].map((size) => ({ label: `${size} × 100`, size, ms: timed(size, 100) }))
const byPieces = [10, 100, 1_000].map((size) => ({ label: `1000 × ${size}`, size, ms: timed(1_000, size) }))

const reference = bySituations[0]?.ms ?? Number.NaN
const measured = bySituations.at(-1)?.ms ?? Number.NaN
report({
  name: 'matching: 10,000 situations × 100 pieces',
  measured,
  reference,
  ratio: measured / reference,
  rows: [...growth(bySituations), ...growth(byPieces)],
})
