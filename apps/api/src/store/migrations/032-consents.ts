import type { Kysely } from 'kysely'

/** What people agreed to, what they said, and where it was published. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('counter')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .execute()
  await db.schema
    .createTable('consent')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('consent_subject').on('consent').column('subject_id').execute()
  await db.schema
    .createTable('published_place')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('consent_id', 'text', (column) => column.notNull().references('consent.id'))
    .addColumn('used_for', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('published_on', 'text', (column) => column.notNull())
    .addColumn('removed_on', 'text')
    .execute()
  await db.schema.createIndex('published_place_consent').on('published_place').column('consent_id').execute()
  await db.schema
    .createTable('quote')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('speaker', 'text', (column) => column.notNull())
    .addColumn('consent_id', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
}
