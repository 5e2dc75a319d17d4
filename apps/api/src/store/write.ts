import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Makes a change inside a transaction; what it throws undoes the change and is thrown on. */
export type Change<Value> = (db: Transaction<Tables>) => Promise<Value>

/** Makes a change: all of it or nothing. Resolves after it has reached the disk. */
export type Write = <Value>(change: Change<Value>) => Promise<Value>

/** Most changes that wait for one commit. A longer queue is served in turns, so that nobody waits for all. */
const MOST_AT_ONCE = 256

interface Waiting {
  readonly change: Change<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: unknown) => void
}

/**
 * Lets changes that come at the same moment share one commit, and so one wait for the disk, which costs far more than the
 * changes themselves. Each has a savepoint of its own: what fails undoes itself and nothing beside it. Nobody hears that it
 * is done before the commit is.
 */
export function writeTogether(db: Kysely<Tables>): Write {
  const queue: Waiting[] = []
  let busy = false

  async function serve(): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0, MOST_AT_ONCE)
      const ends: (() => void)[] = []
      try {
        await db.transaction().execute(async (transaction) => {
          for (const one of group) ends.push(await attempt(transaction, one))
        })
        for (const end of ends) end()
      } catch (cause) {
        for (const { reject } of group) reject(cause)
      }
    }
    busy = false
  }

  return <Value>(change: Change<Value>) =>
    new Promise<Value>((resolve, reject) => {
      queue.push({ change, resolve: resolve as (value: unknown) => void, reject })
      if (busy) return
      busy = true
      // After everything that arrived in this turn of the event loop.
      setImmediate(serve)
    })
}

/** Tries one change and gives how it ends, to be told after the commit. */
async function attempt(transaction: Transaction<Tables>, { change, resolve, reject }: Waiting): Promise<() => void> {
  await sql`savepoint one`.execute(transaction)
  try {
    const value = await change(transaction)
    await sql`release savepoint one`.execute(transaction)
    return () => resolve(value)
  } catch (cause) {
    await sql`rollback to savepoint one`.execute(transaction)
    await sql`release savepoint one`.execute(transaction)
    return () => reject(cause)
  }
}

/**
 * Whether a change lost from another one and may be tried again: serialization failure, deadlock, or a request that came
 * twice at the same moment. The second attempt finds the answer of the first.
 */
const lost = ({ code, constraint }: { readonly code?: string; readonly constraint?: string }) =>
  code === '40001' || code === '40P01' || (code === '23505' && constraint === 'request_key')
/** A change that keeps losing this often meets something that trying does not mend. */
const MOST_ATTEMPTS = 8

/** Changes under way at once: one connection of the pool stays free for who only reads. */
const MOST_UNDER_WAY = 3

/**
 * One transaction for each change: PostgreSQL lets those of many connections share a wait for the disk by itself. The others
 * wait here and not in the pool, which would give up on them.
 */
export function writeApart(db: Kysely<Tables>): Write {
  let free = MOST_UNDER_WAY
  const queue: (() => void)[] = []
  return async (change) => {
    if (free === 0) await new Promise<void>((resolve) => queue.push(resolve))
    else free--
    try {
      return await persist(db, change)
    } finally {
      const next = queue.shift()
      if (next) next()
      else free++
    }
  }
}

async function persist<Value>(db: Kysely<Tables>, change: Change<Value>): Promise<Value> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await db.transaction().execute(change)
    } catch (cause) {
      if (attempts === MOST_ATTEMPTS || !lost(cause as { code?: string; constraint?: string })) throw cause
    }
  }
}
