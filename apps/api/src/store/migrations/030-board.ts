import { type Kysely, sql } from 'kysely'

/**
 * A trajectory remembers the counts that it is in. No store with trajectories is older than this step: it comes with the
 * same release as `002-trajectories`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('trajectory')
    .addColumn('counted', 'text', (column) => column.notNull().defaultTo(sql`'{}'`))
    .execute()
}
