import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'

/** Adds the number that the database gives every row, higher than all before it. The two engines have no word in common. */
export const sequence = <Name extends string, Columns extends string>(
  table: CreateTableBuilder<Name, Columns>,
  db: Kysely<unknown>,
): CreateTableBuilder<Name, Columns | 'sequence'> =>
  db.getExecutor().adapter instanceof PostgresAdapter
    ? table.addColumn('sequence', sql`bigint generated always as identity`, (column) => column.primaryKey())
    : table.addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
