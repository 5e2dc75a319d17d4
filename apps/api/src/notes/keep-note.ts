import { note as writeJournal } from '../journal/journal.ts'
import type { Refused } from '../requests/change.ts'
import { changedSince } from '../requests/refused.ts'
import { versionTag } from '../requests/version.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { NoteBody } from './note.ts'

/** Notes that one trajectory can have: many times what a conversation gives. */
const MOST_NOTES = 1_000

/** A note to be kept. */
export interface KeepNote {
  readonly trajectoryId: string
  readonly id: string
  readonly body: NoteBody
  /** Version that the writer saw; `undefined` for a new note. */
  readonly seen: number | undefined
  readonly by: string
  /** Now, ISO 8601 in UTC. */
  readonly at: string
}

/**
 * Keeps a note, as often as it comes: the same words again change nothing, so an outbox may send all it has, in any order.
 * Other words under an id that is taken need the version that the writer saw. A note that was taken away does not come back.
 */
export async function keepNote(db: Db, one: KeepNote): Promise<{ readonly version: number } | Refused> {
  const { trajectoryId, id, body, seen, by, at } = one
  const fields = {
    question_id: body.questionId ?? null,
    item_id: body.itemId ?? null,
    text: body.text,
    written_on: body.writtenOn,
  }
  const row = await noteRow(db, trajectoryId, id)
  if (!row) {
    if (seen !== undefined) return notThereAnyMore
    if (await isFull(db, trajectoryId)) return full
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('note')
      .values({ trajectory_id: trajectoryId, id, ...fields, written_by: by, version: 1 })
      .onConflict((conflict) => conflict.columns(['trajectory_id', 'id']).doNothing())
      .executeTakeFirst()
    // The same note came twice at the same moment, and the other one was first.
    if (numInsertedOrUpdatedRows === 0n) return keepNote(db, one)
    await writeJournal(db, { at, event: 'note-written', subject: trajectoryId, by })
    return { version: 1 }
  }
  if (row.text === null) return takenAway
  if (isSame(row, fields)) return { version: row.version }
  if (seen === undefined) return taken(row.version)
  if (seen !== row.version) return changedSince(row.version)
  return (await replace(db, row, fields, { by, at })) ?? changedSince(row.version + 1)
}

/** Takes a note away: its words are gone at once. Twice is once. */
export async function takeNoteAway(
  db: Db,
  { trajectoryId, id, seen, by, at }: Omit<KeepNote, 'body'>,
): Promise<{ readonly version: number } | Refused> {
  const row = await noteRow(db, trajectoryId, id)
  if (!row) return notThereAnyMore
  if (row.text === null) return { version: row.version }
  if (seen !== row.version) return changedSince(row.version)
  const empty = { question_id: null, item_id: null, text: null, written_on: row.written_on }
  return (await replace(db, row, empty, { by, at })) ?? changedSince(row.version + 1)
}

/** A note by its reference, also one that was taken away. */
export const noteRow = (db: Db, trajectoryId: string, id: string): Promise<Tables['note'] | undefined> =>
  db.selectFrom('note').where('trajectory_id', '=', trajectoryId).where('id', '=', id).selectAll().executeTakeFirst()

type Fields = Pick<Tables['note'], 'question_id' | 'item_id' | 'text' | 'written_on'>

const isSame = (row: Tables['note'], fields: Fields) =>
  (Object.keys(fields) as (keyof Fields)[]).every((key) => row[key] === fields[key])

/** Gives a note other words; `undefined` when somebody was first. */
async function replace(
  db: Db,
  row: Tables['note'],
  fields: Fields,
  { by, at }: Pick<KeepNote, 'by' | 'at'>,
): Promise<{ readonly version: number } | undefined> {
  const version = row.version + 1
  const { numUpdatedRows } = await db
    .updateTable('note')
    .set({ ...fields, version })
    .where('trajectory_id', '=', row.trajectory_id)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  const event = fields.text === null ? 'note-taken-away' : 'note-rewritten'
  await writeJournal(db, { at, event, subject: row.trajectory_id, by })
  return { version }
}

async function isFull(db: Db, trajectoryId: string): Promise<boolean> {
  const { count } = await db
    .selectFrom('note')
    .where('trajectory_id', '=', trajectoryId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count >= MOST_NOTES
}

const full: Refused = {
  refused: { status: 409, title: `Meer dan ${MOST_NOTES} notities passen niet bij een traject.` },
}
const notThereAnyMore: Refused = { refused: { status: 404, title: 'There is no note with this reference.' } }
const takenAway: Refused = {
  refused: {
    status: 409,
    title: 'Deze notitie is weggehaald.',
    detail: 'Schrijf een nieuwe, met een nieuwe verwijzing.',
  },
}
const taken = (version: number): Refused => ({
  refused: {
    status: 412,
    title: 'There is another note with this reference.',
    detail: `It is at ${versionTag(version)}. To give it other words, send that as \`If-Match\`.`,
  },
})
