import type { Kysely } from 'kysely'
import type { PublishedRef } from '../model/adapter.ts'
import type { Tables } from './tables.ts'

/** Undoes what was written. */
const taken = Symbol('taken')

/**
 * Writes these names down as those of a post, all or none. Of two that want one name the second waits for the first, and then
 * finds it taken.
 */
export async function own(db: Kysely<Tables>, key: string, { ids }: PublishedRef): Promise<boolean> {
  if (ids.length === 0) return true
  try {
    await db.transaction().execute(async (transaction) => {
      const { channel } = await transaction
        .selectFrom('ledger')
        .where('key', '=', key)
        .select('channel')
        .executeTakeFirstOrThrow()
      await transaction
        .insertInto('name')
        // In one order for everybody, so that no two wait for each other.
        .values(ids.toSorted().map((id) => ({ channel, id, key })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const owners = await transaction
        .selectFrom('name')
        .where('channel', '=', channel)
        .where('id', 'in', ids)
        .select('key')
        .execute()
      if (owners.some((one) => one.key !== key)) throw taken
    })
    return true
  } catch (cause) {
    if (cause === taken) return false
    throw cause
  }
}
