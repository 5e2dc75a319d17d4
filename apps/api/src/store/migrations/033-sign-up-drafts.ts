import type { Kysely } from 'kysely'

/** Sign-ups that somebody began and wants to go on with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_up_draft')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('sign_up_draft_expires').on('sign_up_draft').column('expires_at').execute()
}
