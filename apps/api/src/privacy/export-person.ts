import { sql } from 'kysely'
import type { Db } from '../store/store.ts'
import { personalTables } from './personal-tables.ts'
import { scopeOf } from './scope.ts'
import { ownedBy } from './scope-rows.ts'

/** What is kept of somebody, by table, and who read it. */
export interface PersonExport {
  /** The reference that was asked. */
  readonly subject: string
  readonly tables: readonly { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }[]
  /** Who saw it: references of accounts, the latest first; at most 1000. */
  readonly reads: readonly {
    readonly at: string
    readonly by: string
    readonly kind: string
    readonly subject: string
  }[]
}

const MOST_READS = 1000

/** Everything that is kept of somebody; `undefined` when nothing has this reference. */
export async function exportPerson(db: Db, subject: string): Promise<PersonExport | undefined> {
  const scope = await scopeOf(db, subject)
  if (!scope) return undefined
  const tables = []
  for (const one of personalTables.filter(({ shows }) => shows.length > 0)) {
    const owned = ownedBy(one, scope)
    if (!owned) continue
    const columns = sql.join(one.shows.map((name) => sql.ref(name)))
    const { rows } = await sql<
      Record<string, unknown>
    >`select ${columns} from ${sql.table(one.table)} where ${owned}`.execute(db)
    if (rows.length > 0) tables.push({ table: one.table, rows: rows.map((row) => ({ ...row })) })
  }
  const references = Object.values(scope).flat()
  const reads = await db
    .selectFrom('personal_read')
    .where('subject', 'in', references)
    .orderBy('sequence', 'desc')
    .limit(MOST_READS)
    .select(['at', 'by', 'kind', 'subject'])
    .execute()
  return { subject, tables, reads: reads.map((read) => ({ ...read })) }
}
