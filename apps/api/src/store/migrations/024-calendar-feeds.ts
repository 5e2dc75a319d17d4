import type { Kysely } from 'kysely'

/** Secret addresses of calendars. Only a hash of the secret is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calendar_feed')
    .addColumn('account_id', 'text', (column) => column.primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .execute()
}
