import { createHash } from 'node:crypto'
import type { Change } from '../store/write.ts'

/** A request that may come again. */
export interface Asked {
  /** Who asks; empty for somebody without an account. */
  readonly account: string
  /** Key that the caller chose. */
  readonly key: string
  /** Route: `POST /v1/sign-ups`. */
  readonly route: string
  /** Hash over the key and everything that was asked. */
  readonly bodyHash: string
  /** When it came, ISO 8601 with zone. */
  readonly receivedAt: string
}

/** What a request is answered with once its change is made. Kept to answer a repetition, so nothing personal is in it. */
export interface Answered {
  readonly status: 200 | 201 | 202
  /** The body, as JSON. */
  readonly answer: string
  readonly headers: Readonly<Record<string, string>>
}

/** What came of a request: an answer, now or kept from the first time, or the news that its key came with something else. */
export type Once<Refused> = Answered | Refused | 'key-reused'

/**
 * The hash over what was asked. It starts with the key, so that what people sent cannot be found by hashing guesses without
 * it.
 */
export const bodyHashOf = (key: string, asked: unknown): string =>
  createHash('sha256')
    .update(`${key}\n${JSON.stringify(asked)}`)
    .digest('base64url')

/**
 * Makes a change that happens once, however often it is asked: a repetition gets the first answer. What `change` refuses is
 * not kept, since asking again later may succeed.
 */
export const once =
  <Refused extends { readonly refused: unknown }>(
    asked: Asked | undefined,
    change: Change<Answered | Refused>,
  ): Change<Once<Refused>> =>
  async (db) => {
    if (!asked) return change(db)
    const { account, key, route, bodyHash, receivedAt } = asked
    const earlier = await db
      .selectFrom('request')
      .where('account', '=', account)
      .where('key', '=', key)
      .select(['route', 'body_hash', 'status', 'answer', 'headers'])
      .executeTakeFirst()
    if (earlier) {
      if (earlier.route !== route || earlier.body_hash !== bodyHash) return 'key-reused'
      const { status, answer, headers } = earlier
      return { status: status as Answered['status'], answer, headers: JSON.parse(headers) }
    }
    const result = await change(db)
    if ('refused' in result) return result
    const { status, answer, headers } = result
    await db
      .insertInto('request')
      .values({
        account,
        key,
        route,
        body_hash: bodyHash,
        status,
        answer,
        headers: JSON.stringify(headers),
        received_at: receivedAt,
      })
      .execute()
    return result
  }
