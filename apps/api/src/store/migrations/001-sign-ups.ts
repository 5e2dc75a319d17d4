import type { Kysely } from 'kysely'
import { sequence } from './sequence.ts'

/** Sign-ups, the keys of their requests, and a journal. */
export async function up(db: Kysely<unknown>): Promise<void> {
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
    .addColumn('reference', 'text', (column) => column.notNull().references('sign_up.reference').onDelete('cascade'))
    .addColumn('received_at', 'text', (column) => column.notNull())
    .execute()
  await sequence(
    db.schema
      .createTable('journal')
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull()),
    db,
  ).execute()
}
