import { addDays, type Day } from '@drempel/core/calendar'
import { type ConsentReference, permits } from '@drempel/core/consent'
import { exampleMaterial } from '@drempel/core/examples'
import { type AdviceBlock, fillBlock } from '@drempel/core/guidance'
import { measureReadability } from '@drempel/core/language'
import { matchPieces, type Situation } from '@drempel/core/matching'
import { type CountTable, suppress } from '@drempel/core/measure'
import { type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { type Piece, pieceSchema } from '@drempel/core/toolkit'
import { playScenario, type Scenario } from '@drempel/core/training'
import { decide, type Trajectory, type TrajectoryAt } from '@drempel/core/trajectory'
import { type Goal, goals, termOf } from '@drempel/core/vocabulary'

declare const console: { log(text: unknown): void }

const goal: Goal = 'belonging'
// @ts-expect-error happiness is not one of the four goals
const notAGoal: Goal = 'happiness'

const consent: ConsentReference = {
  id: 'c-0001',
  uses: ['site'],
  level: 'full',
  textVersion: '1',
  givenOn: '2026-01-01',
}
const answer = permits(consent, 'film', '2026-11-24')
const day: Day = addDays('2026-11-24', 6)
const titleOf = (piece: Piece): string =>
  piece.kind === 'method' ? `${piece.title} (${piece.runMinutes} minuten)` : piece.title
const asOf = (snapshot: Snapshot): Day => snapshot.asOf

// A state that cannot be has no shape: only what was sent has a day of sending.
const sentOn = (trajectory: TrajectoryAt<'advice-sent'>): Day => trajectory.advice.on
// @ts-expect-error a trajectory that was only matched has no advice
const tooEarly = (trajectory: TrajectoryAt<'matched'>) => trajectory.advice
const situation: Situation = { goals: ['belonging'], scan: { role: 0 } }
// @ts-expect-error the scan knows 0, 1 and 2
const wrongScan: Situation = { scan: { role: 3 } }
const table: CountTable = {
  rows: { name: 'a', categories: [] },
  columns: { name: 'b', categories: [] },
  counts: [],
}
const block: AdviceBlock | undefined = exampleMaterial.blocks[0]
const play = (scenario: Scenario) => playScenario(scenario, [])
const stageOf = (trajectory: Trajectory) => trajectory.stage

console.log(
  [
    decide(undefined, { kind: 'close', on: day }, { by: 'x', at: '2026-11-24T09:00:00Z', today: day }).ok,
    matchPieces(situation, []).picks.length,
    suppress(table).total.kind,
    block && fillBlock(block, {}).ok,
    measureReadability('').score,
    [sentOn, tooEarly, wrongScan, play, stageOf].length,
  ].join(),
)
console.log(termOf(goals, goal).nl)
console.log(answer.ok ? 'permitted' : answer.refusal)
console.log(day)
console.log(pieceSchema.safeParse({ kind: notAGoal, titleOf, asOf, snapshotSchema }).success)
