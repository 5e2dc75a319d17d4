import { sql } from 'kysely'
import type { Db } from './store.ts'

/** The next number of a row of them, from 1. Nobody gets the same one: who asks at the same moment waits for the other. */
export async function nextNumber(db: Db, name: 'consent' | 'quote'): Promise<number> {
  const { last } = await db
    .insertInto('counter')
    .values({ name, last: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ last: sql`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** A number in the way of the project, with a letter before it and at least four digits: `c-0007`. */
export const numbered = (letter: string, number: number): string => `${letter}-${String(number).padStart(4, '0')}`
