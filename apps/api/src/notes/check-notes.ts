import type { Guidance } from '@drempel/core/guidance'
import type { Trajectory, TrajectoryCommand } from '@drempel/core/trajectory'
import type { RequestFault } from '../http/problem.ts'
import type { Db } from '../store/store.ts'
import type { NoteBody } from './note.ts'

/** Every question that a note can answer: of the conversation guide and of the call script. */
export const questionsOf = ({ conversationGuide, callScript }: Guidance): ReadonlySet<string> =>
  new Set([
    ...(conversationGuide?.phases ?? []).flatMap(({ questions }) => questions.map(({ id }) => id)),
    ...(callScript?.steps ?? []).flatMap(({ questions }) => questions.map(({ id }) => id)),
  ])

/** What is wrong with where a note says it belongs. */
export function checkPlace(
  { questionId, itemId }: NoteBody,
  questions: ReadonlySet<string>,
  trajectory: Trajectory,
): RequestFault[] {
  const items = 'advice' in trajectory ? trajectory.advice.items.map(({ id }) => id) : []
  return [
    ...(questionId === undefined || questions.has(questionId)
      ? []
      : [{ pointer: '/questionId', reason: 'expected a question of the conversation guide or of the call script' }]),
    ...(itemId === undefined || items.includes(itemId)
      ? []
      : [{ pointer: '/itemId', reason: 'expected an advice of the letter' }]),
  ]
}

/** Notes that a command names and that are not there, each at its place. */
export async function missingNotes(
  db: Db,
  trajectoryId: string,
  command: TrajectoryCommand,
): Promise<readonly RequestFault[]> {
  if (command.kind !== 'hold-conversation') return []
  const known = await noteIdsOf(db, trajectoryId)
  return command.noteIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/noteIds/${index}`, reason: 'expected a note of this trajectory' }],
  )
}

/** References to the notes of a trajectory; those that were taken away are left out. */
export async function noteIdsOf(db: Db, trajectoryId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('note')
    .where('trajectory_id', '=', trajectoryId)
    .where('text', 'is not', null)
    .select('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
