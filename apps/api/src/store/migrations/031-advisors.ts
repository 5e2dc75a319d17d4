import { type Kysely, sql } from 'kysely'

/** What a coordinator goes by when giving somebody a trajectory, and how far advisors are with the training. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of ['themes', 'languages']) {
    await db.schema
      .alterTable('initiative')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(sql`'[]'`))
      .execute()
  }
  await db.schema
    .createTable('advisor')
    .addColumn('account_id', 'text', (column) => column.primaryKey())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('training_module')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('module', 'text', (column) => column.notNull())
    .addColumn('completed_on', 'text', (column) => column.notNull())
    .addColumn('passed_on', 'text')
    .addPrimaryKeyConstraint('training_module_key', ['account_id', 'module'])
    .execute()
  await db.schema
    .createTable('observation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('observed_on', 'text', (column) => column.notNull())
    .addColumn('observer_id', 'text', (column) => column.notNull())
    .addColumn('scores', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('observation_account').on('observation').column('account_id').execute()
}
