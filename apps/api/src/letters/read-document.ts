import type { Day } from '@drempel/core/calendar'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { personOf } from '../accounts/person-of.ts'
import { composeDocument, type LetterDocument } from '../documents/letter-document.ts'
import type { Db } from '../store/store.ts'
import { trajectoryIn, trajectoryRow } from '../trajectories/carry-out.ts'
import { letterIn, letterRow } from './keep-letter.ts'

/** What a letter is put together with. */
export interface LetterEdition {
  readonly content: ToolkitContent
  readonly toolkitUrl: string
}

/** The letter of a trajectory to be read: as it was finished, else the draft. `undefined` when there is none. */
export async function readDocument(
  db: Db,
  trajectoryId: string,
  { content, toolkitUrl }: LetterEdition,
  today: Day,
): Promise<LetterDocument | undefined> {
  const [row, trajectory] = [await letterRow(db, trajectoryId), await trajectoryRow(db, trajectoryId)]
  if (!row || !trajectory) return undefined
  const initiative = await db
    .selectFrom('initiative')
    .where('id', '=', trajectory.initiative_id)
    .select('name')
    .executeTakeFirstOrThrow()
  const state = trajectoryIn(trajectory)
  const sentOn = 'advice' in state && 'on' in state.advice ? state.advice.on : undefined
  return composeDocument(letterIn(row.finished ?? row.draft), {
    initiativeName: initiative.name,
    on: sentOn ?? today,
    from: trajectory.advisor_id === null ? undefined : await personOf(db, trajectory.advisor_id),
    concept: sentOn === undefined,
    content,
    toolkitUrl,
  })
}
