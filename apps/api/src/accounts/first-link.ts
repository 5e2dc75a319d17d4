import type { Db, Store } from '../store/store.ts'
import { makeAccountId } from './account-id.ts'
import { addMember, hasAdministrator } from './members.ts'
import { tokenHash } from './token-hash.ts'

/** How long the link on the console works, in milliseconds. */
export const FIRST_LINK_MS = 24 * 3600 * 1000

type RandomBytes = (length: number) => Uint8Array

/**
 * A token for whoever can read the console to become the first administrator; `undefined` when there is one already. Earlier
 * tokens stop working, so that there is one at a time.
 */
export async function makeFirstToken(store: Store, now: Date, randomBytes: RandomBytes): Promise<string | undefined> {
  if (await hasAdministrator(store.db)) return undefined
  const token = Buffer.from(randomBytes(32)).toString('base64url')
  await store.write(async (db) => {
    await db.deleteFrom('first_link').execute()
    const expires_at = new Date(now.getTime() + FIRST_LINK_MS).toISOString()
    await db
      .insertInto('first_link')
      .values({ token_hash: tokenHash(token), expires_at })
      .execute()
  })
  return token
}

/** Whether a token of the console still works. */
export async function worksFirstToken(db: Db, token: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('first_link')
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now.toISOString())
    .select('token_hash')
    .executeTakeFirst()
  return row !== undefined && !(await hasAdministrator(db))
}

/**
 * Makes the first administrator, and uses up the token. Gives the account; `undefined` when the token does not work (any
 * more). Call it in a change.
 */
export async function becomeFirst(
  db: Db,
  token: string,
  person: { readonly name: string; readonly email: string },
  now: Date,
  randomBytes: RandomBytes,
): Promise<string | undefined> {
  const works = await worksFirstToken(db, token, now)
  const { numDeletedRows } = await db
    .deleteFrom('first_link')
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst()
  // Two who press at the same moment: the second deletes nothing.
  if (!works || numDeletedRows === 0n) return undefined
  const at = now.toISOString()
  const earlier = await db
    .selectFrom('account')
    .where('email', '=', person.email.toLowerCase())
    .select('id')
    .executeTakeFirst()
  if (earlier) {
    await db
      .updateTable('member')
      .set((eb) => ({ roles: '["administrator"]', ended_at: null, version: eb('version', '+', 1) }))
      .where('account_id', '=', earlier.id)
      .execute()
    return earlier.id
  }
  const id = makeAccountId(randomBytes)
  await addMember(db, id, { ...person, roles: ['administrator'] }, { at })
  return id
}
