import type { Kysely } from 'kysely'

/** What advisors wrote down during conversations. Personal: a row can be erased by itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('note')
    .addColumn('trajectory_id', 'text', (column) => column.notNull().references('trajectory.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text')
    .addColumn('item_id', 'text')
    .addColumn('text', 'text')
    .addColumn('written_on', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('note_key', ['trajectory_id', 'id'])
    .execute()
}
