import type { Kysely } from 'kysely'

/** Letters of advice with their second readers. Personal: a row can be erased by itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('letter')
    .addColumn('trajectory_id', 'text', (column) => column.primaryKey().references('trajectory.id').onDelete('cascade'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('choices', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('finished', 'text')
    .addColumn('digest', 'text')
    .addColumn('sent_way', 'text')
    .addColumn('mail_id', 'text')
    .execute()
  await db.schema
    .createTable('reading')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('trajectory_id', 'text', (column) => column.notNull().references('trajectory.id').onDelete('cascade'))
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('reader_id', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_on', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('remarks', 'text')
    .addColumn('answered_on', 'text')
    .execute()
  await db.schema.createIndex('reading_trajectory').on('reading').column('trajectory_id').execute()
  await db.schema.createIndex('reading_reader').on('reading').columns(['reader_id', 'state']).execute()
}
