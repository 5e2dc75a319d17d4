import { createHash } from 'node:crypto'
import type { Db } from '../store/store.ts'

/** Days that a draft is kept after it was saved last. Our own choice. */
export const draftDays = 30

/** A code cannot be read from the store: who has the code has the draft. */
export const hashOfCode = (code: string): string => createHash('sha256').update(`draft ${code}`).digest('base64url')

/** When a draft that is saved now goes, ISO 8601 with zone. */
export const expiryFrom = (now: Date): string => new Date(now.getTime() + draftDays * 86_400_000).toISOString()

/** The text of a draft; `undefined` when there is none, or when its time is over. */
export async function draftOf(db: Db, code: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('sign_up_draft')
    .where('code_hash', '=', hashOfCode(code))
    .where('expires_at', '>', now.toISOString())
    .select('body')
    .executeTakeFirst()
  return row?.body
}

/** Erases the drafts whose time is over; gives how many. */
export async function eraseOldDrafts(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_up_draft')
    .where('expires_at', '<=', now.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
