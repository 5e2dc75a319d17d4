import { type DatabasePlace, openDatabase } from '@drempel/database'
import { sql } from 'kysely'
import { migrations } from '../store/migrations/index.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Head, Value } from './format.ts'
import { DamagedBackup, readBackup } from './read-backup.ts'

/** What was put back. */
export interface Filled {
  readonly rows: number
  readonly madeAt: string
}

/** Rows that go in at once, at most; fewer when they have many columns, since an engine takes so many values and no more. */
const MOST_ROWS = 500
const MOST_VALUES = 30_000

/**
 * Puts a backup into an empty place, as the store was: all of it or nothing. The store is at the step it had then; opening it
 * takes the steps that came since.
 * @throws DamagedBackup when the backup is damaged, or of a newer version.
 */
export async function fillStore(place: DatabasePlace, file: string): Promise<Filled> {
  const lines = readBackup(file)
  const first = (await lines.next()).value
  if (first?.kind !== 'head') throw new DamagedBackup(`The backup ${file} has no head.`)
  const { db, engine } = await openDatabase<Tables>(place, stepsOf(first))
  try {
    let rows = 0
    await db.transaction().execute(async (transaction) => {
      let table: { readonly name: string; readonly columns: readonly string[] } | undefined
      let waiting: (readonly Value[])[] = []
      const flush = async () => {
        if (table && waiting.length > 0) await insert(transaction, engine, table, waiting)
        waiting = []
      }
      for await (const line of lines) {
        if (line.kind === 'table') {
          await flush()
          table = { name: line.table, columns: line.columns }
        } else if (line.kind === 'row') {
          if (line.values.length !== table?.columns.length)
            throw new DamagedBackup(`A row in the backup ${file} has too few or too many values.`)
          rows++
          waiting.push(line.values)
          if (waiting.length >= Math.min(MOST_ROWS, Math.floor(MOST_VALUES / table.columns.length))) await flush()
        }
      }
      await flush()
      if (engine === 'postgres') await continueNumbering(transaction)
    })
    return { rows, madeAt: first.madeAt }
  } finally {
    await db.destroy()
  }
}

/** The steps that the store had taken, of those that we know. */
function stepsOf({ migrations: taken }: Head) {
  const unknown = taken.filter((name) => !(name in migrations))
  if (unknown.length > 0) throw new DamagedBackup(`The backup is of a newer version: it has ${unknown.join(', ')}.`)
  return Object.fromEntries(Object.entries(migrations).filter(([name]) => taken.includes(name)))
}

async function insert(
  db: Db,
  engine: 'sqlite' | 'postgres',
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const into = sql`${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})`
  // Numbers that PostgreSQL gives by itself are taken from the backup.
  const overriding = engine === 'postgres' ? sql`overriding system value` : sql``
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`))
  await sql`insert into ${into} ${overriding} values ${values}`.execute(db)
}

/** Lets PostgreSQL give numbers from after the last; SQLite does so by itself. */
async function continueNumbering(db: Db): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(db)
  for (const { table, column } of rows) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(db)
  }
}
