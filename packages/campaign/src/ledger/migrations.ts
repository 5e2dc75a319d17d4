import type { Migrations } from '@drempel/database'
import type { Kysely } from 'kysely'

/** What the third step reads and makes. */
interface Named {
  ledger: { key: string; channel: string; ref: string | null }
  name: { channel: string; id: string; key: string }
}

/** The steps from no ledger to the present one. A step that has been released never changes. */
export const migrations: Migrations = {
  '001-ledger': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('ledger')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('due_at_ms', 'bigint', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('not_before_ms', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('lease_until_ms', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('owner', 'text')
        .addColumn('ref', 'text')
        .addColumn('reason', 'text')
        .addColumn('consents', 'text', (column) => column.notNull())
        .addColumn('updated_at_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('ledger_by_state').on('ledger').columns(['state', 'due_at_ms', 'key']).execute()
    },
  },
  '002-by-hand': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('ledger').addColumn('by_hand', 'text').execute()
    },
  },
  '003-names': {
    async up(untyped: Kysely<unknown>) {
      const db = untyped as Kysely<Named>
      await db.schema
        .createTable('name')
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('name_key', ['channel', 'id'])
        .execute()
      const rows = await db.selectFrom('ledger').where('ref', 'is not', null).selectAll().orderBy('key').execute()
      for (const { channel, key, ref } of rows) {
        for (const id of (JSON.parse(ref ?? '{}').ids ?? []) as string[]) {
          await db
            .insertInto('name')
            .values({ channel, id, key })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
      }
    },
  },
}
