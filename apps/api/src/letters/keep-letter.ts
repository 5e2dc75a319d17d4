import { createHash } from 'node:crypto'
import { type AdviceLetter, canonicalLetter } from '@drempel/core/trajectory'
import type { Refused } from '../requests/change.ts'
import { changedSince } from '../requests/refused.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** Fingerprint of exactly this letter. */
export const digestOf = (letter: AdviceLetter): string =>
  createHash('sha256').update(canonicalLetter(letter)).digest('hex')

/** The letter of a trajectory; `undefined` when nobody began. */
export const letterRow = (db: Db, trajectoryId: string): Promise<Tables['letter'] | undefined> =>
  db.selectFrom('letter').where('trajectory_id', '=', trajectoryId).selectAll().executeTakeFirst()

/** A letter as it is kept. What stands there was checked when it came in. */
export const letterIn = (text: string): AdviceLetter => JSON.parse(text)

/**
 * Changes the letter of a trajectory when nobody was first, and gives its version now. `seen` is the version that the
 * author saw; 0 for the first draft.
 */
export async function changeLetter(
  db: Db,
  trajectoryId: string,
  seen: number,
  fields: Partial<Omit<Tables['letter'], 'trajectory_id' | 'version'>>,
): Promise<{ readonly version: number } | Refused> {
  const version = seen + 1
  if (seen === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('letter')
      .values({
        ...{ choices: '[]', draft: '{"blocks":[]}', finished: null, digest: null, sent_way: null, mail_id: null },
        ...fields,
        trajectory_id: trajectoryId,
        version,
      })
      .onConflict((conflict) => conflict.column('trajectory_id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n) return { version }
  } else {
    const { numUpdatedRows } = await db
      .updateTable('letter')
      .set({ ...fields, version })
      .where('trajectory_id', '=', trajectoryId)
      .where('version', '=', seen)
      .executeTakeFirst()
    if (numUpdatedRows !== 0n) return { version }
  }
  return changedSince((await letterRow(db, trajectoryId))?.version ?? 0)
}
