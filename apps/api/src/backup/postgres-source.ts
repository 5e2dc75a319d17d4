import { sql } from 'kysely'
import type { Db, Store } from '../store/store.ts'
import type { Value } from './format.ts'
import { isOfMigrations, parentsFirst, type Source } from './source.ts'

/** Rows that are fetched at once. */
const AT_ONCE = 500

/** A server as it is now: one transaction that sees nothing of what others write meanwhile, and holds up nobody. */
export async function openPostgresSource(store: Store): Promise<Source> {
  const transaction = await store.db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  const db: Db = transaction
  return {
    migrations: async () =>
      (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)).rows.map(
        ({ name }) => name,
      ),
    tables: async () => {
      const { rows: columns } = await sql<{ table: string; column: string }>`
        select table_name as "table", column_name as "column" from information_schema.columns
        where table_schema = current_schema() order by table_name, ordinal_position`.execute(db)
      const { rows: references } = await sql<{ child: string; parent: string }>`
        select child.relname as child, parent.relname as parent from pg_constraint
        join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
        where contype = 'f'`.execute(db)
      const names = [...new Set(columns.map(({ table }) => table))].filter((name) => !isOfMigrations(name))
      const refersTo = new Map(
        names.map((name) => [
          name,
          new Set(references.filter(({ child }) => child === name).map(({ parent }) => parent)),
        ]),
      )
      return parentsFirst(names, refersTo).map((table) => ({
        table,
        columns: columns.filter((one) => one.table === table).map(({ column }) => column),
      }))
    },
    async *rows({ table, columns }) {
      const names = sql.join(columns.map((name) => sql.ref(name)))
      await sql`declare copied no scroll cursor for select ${names} from ${sql.table(table)}`.execute(db)
      for (;;) {
        const { rows } = await sql<Record<string, Value>>`fetch ${sql.lit(AT_ONCE)} from copied`.execute(db)
        for (const row of rows) yield columns.map((name) => row[name] ?? null)
        if (rows.length < AT_ONCE) break
      }
      await sql`close copied`.execute(db)
    },
    close: async () => void (await transaction.rollback().execute()),
  }
}
