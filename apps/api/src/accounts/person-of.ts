import type { Person } from '../mail/person.ts'
import type { Db } from '../store/store.ts'
import { memberById } from './members.ts'

/** Whom a reference is; `undefined` when there is no such account or its access ended. */
export async function personOf(db: Db, accountId: string): Promise<Person | undefined> {
  const member = await memberById(db, accountId)
  if (!member || member.endedAt !== null) return undefined
  const { name, email, roles } = member
  return { id: accountId, name, email, roles }
}
