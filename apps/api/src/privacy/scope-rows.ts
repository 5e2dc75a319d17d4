import { type RawBuilder, sql } from 'kysely'
import type { PersonalTable } from './personal-tables.ts'
import type { Scope } from './scope.ts'

/** Which rows of a table are somebody's, as a condition; `undefined` when none can be. */
export function ownedBy({ owner, column }: PersonalTable, scope: Scope): RawBuilder<unknown> | undefined {
  const references = scope[owner]
  if (references.length === 0) return undefined
  if (owner !== 'address') return sql`${sql.ref(column)} in (${sql.join(references)})`
  // A link that waits holds the address inside a JSON text.
  return sql.join(
    references.map((address) => sql`${sql.ref(column)} like ${`%${JSON.stringify(address)}%`}`),
    sql` or `,
  )
}
