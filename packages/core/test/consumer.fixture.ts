import { addDays, type Day } from '@drempel/core/calendar'
import { type ConsentReference, permits } from '@drempel/core/consent'
import { type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { type Piece, pieceSchema } from '@drempel/core/toolkit'
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

console.log(termOf(goals, goal).nl)
console.log(answer.ok ? 'permitted' : answer.refusal)
console.log(day)
console.log(pieceSchema.safeParse({ kind: notAGoal, titleOf, asOf, snapshotSchema }).success)
