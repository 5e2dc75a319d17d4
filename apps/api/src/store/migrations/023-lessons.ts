import type { Kysely } from 'kysely'

/** What initiatives learnt, and the changes to the toolkit that come of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('lesson')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('trajectory_id', 'text', (column) => column.notNull().references('trajectory.id').onDelete('cascade'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('pieces', 'text', (column) => column.notNull())
    .addColumn('shared', 'integer', (column) => column.notNull())
    .addColumn('credit', 'text')
    .addColumn('consent_id', 'text')
    .addColumn('learnt_on', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('lesson_trajectory').on('lesson').column('trajectory_id').execute()
  await db.schema.createIndex('lesson_shared').on('lesson').columns(['shared', 'learnt_on', 'id']).execute()
  await db.schema
    .createTable('proposal')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('piece', 'text', (column) => column.notNull())
    .addColumn('lesson_ids', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('proposed_by', 'text', (column) => column.notNull())
    .addColumn('proposed_on', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_on', 'text')
    .addColumn('patch', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('proposal_state').on('proposal').columns(['state', 'proposed_on', 'id']).execute()
}
