import type { Kysely } from 'kysely'
import { sequence } from './sequence.ts'

/** Who read which personal record, and requests to remove data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sequence(
    db.schema
      .createTable('personal_read')
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull()),
    db,
  ).execute()
  await db.schema.createIndex('personal_read_subject').on('personal_read').columns(['subject', 'sequence']).execute()
  await db.schema.createIndex('personal_read_at').on('personal_read').column('at').execute()
  await db.schema
    .createTable('removal_request')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    .execute()
  await db.schema.createIndex('removal_request_state').on('removal_request').columns(['state', 'asked_at']).execute()
}
