import type { Identify } from '../access/identify.ts'
import { roleSchema } from '../access/roles.ts'
import type { Db } from '../store/store.ts'
import { tokenHash } from './token-hash.ts'

/**
 * The token in the session cookie; `undefined` when there is none. better-auth signs its cookies; the signature is not looked
 * at, since the token itself is too long to guess and only its hash is kept.
 */
export function sessionToken(cookies: string | undefined, cookieName: string): string | undefined {
  const start = `${cookieName}=`
  const value = cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(start))
    ?.slice(start.length)
  return value === undefined ? undefined : /^[A-Za-z0-9]{16,128}(?=\.|%2E|$)/i.exec(value)?.[0]
}

/** Who has the session of a request. One question to the database, so that an access that ended has ended everywhere at once. */
export const identifyBySession =
  (db: Db, cookieName: string, now: () => Date): Identify =>
  async (headers) => {
    const token = sessionToken(headers.get('cookie') ?? undefined, cookieName)
    if (token === undefined) return undefined
    const row = await db
      .selectFrom('session')
      .innerJoin('member', 'member.account_id', 'session.account_id')
      .where('token_hash', '=', tokenHash(token))
      .where('expires_at', '>', now().toISOString())
      .where('ended_at', 'is', null)
      .select(['member.account_id', 'roles'])
      .executeTakeFirst()
    return row && { id: row.account_id, roles: roleSchema.array().parse(JSON.parse(row.roles)) }
  }

/** Ends a session by its token. */
export const endSession = async (db: Db, token: string): Promise<void> =>
  void (await db.deleteFrom('session').where('token_hash', '=', tokenHash(token)).execute())
