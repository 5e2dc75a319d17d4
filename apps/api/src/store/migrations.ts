import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The steps from an empty store to the present one, in order of name. A step that has been released never changes.
 * Written for SQLite and PostgreSQL alike.
 */
export const migrations: Record<string, Migration> = {
  '001-sign-ups': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sign_up')
        .addColumn('reference', 'text', (column) => column.primaryKey())
        .addColumn('initiative_name', 'text', (column) => column.notNull())
        .addColumn('province', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('meeting', 'text', (column) => column.notNull())
        .addColumn('contact_name', 'text', (column) => column.notNull())
        .addColumn('email', 'text')
        .addColumn('phone', 'text')
        .addColumn('consent_text_version', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('idempotency')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('body_hash', 'text', (column) => column.notNull())
        .addColumn('reference', 'text', (column) =>
          column.notNull().references('sign_up.reference').onDelete('cascade'),
        )
        .addColumn('received_at', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('journal')
        .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('event', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .execute()
    },
  },
}
