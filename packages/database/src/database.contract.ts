import { type Generated, type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DatabasePlace } from './database-place.ts'
import { type Migrations, type OpenDatabase, openDatabase } from './open-database.ts'

interface Tables {
  door: { number: number; bell_at_ms: number; name: string | null }
  visit: { sequence: Generated<number>; number: number }
}

const steps: Migrations = {
  '001-doors': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('door')
        .addColumn('number', 'integer', (column) => column.primaryKey())
        .addColumn('bell_at_ms', 'bigint', (column) => column.notNull())
        .addColumn('name', 'text')
        .execute()
    },
  },
}

const breaks: Migrations = {
  '002-half': {
    async up(db: Kysely<unknown>) {
      await db.schema.createTable('half').addColumn('id', 'text').execute()
      throw new Error('killed')
    },
  },
}

/** What every database must do, whatever keeps it. `fresh` gives the place of an empty one. */
export function databaseContract(fresh: () => Promise<DatabasePlace>): void {
  let place: DatabasePlace
  let opened: OpenDatabase<Tables>
  beforeEach(async () => {
    place = await fresh()
    opened = await openDatabase<Tables>(place, steps)
  })
  afterEach(() => opened.db.destroy())
  const doors = () => opened.db.selectFrom('door').selectAll().orderBy('number').execute()
  const ring = (number: number) => ({ number, bell_at_ms: 1_804_150_800_123, name: null })

  it('gives milliseconds back as the number that they are', async () => {
    await opened.db.insertInto('door').values(ring(12)).execute()
    expect(await doors()).toEqual([{ number: 12, bell_at_ms: 1_804_150_800_123, name: null }])
  })

  it('counts in numbers', async () => {
    await opened.db
      .insertInto('door')
      .values([ring(1), ring(2)])
      .execute()
    const { rows } = await sql<{ count: number }>`select count(*) as count from door`.execute(opened.db)
    expect(rows[0]?.count).toBe(2)
  })

  it('says how many rows a change met', async () => {
    await opened.db
      .insertInto('door')
      .values([ring(1), ring(2)])
      .execute()
    const result = await opened.db.updateTable('door').set({ name: 'Noor' }).where('number', '<', 9).executeTakeFirst()
    expect(Number(result.numUpdatedRows)).toBe(2)
  })

  it('takes back a transaction that fails', async () => {
    const failing = opened.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('door').values(ring(3)).execute()
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await doors()).toEqual([])
  })

  it('finds back what was kept when it is opened again, and takes no step twice', async () => {
    if ('file' in place && place.file === ':memory:') return
    await opened.db.insertInto('door').values(ring(4)).execute()
    await opened.db.destroy()
    opened = await openDatabase<Tables>(place, steps)
    expect(await doors()).toHaveLength(1)
  })

  it('takes all steps or none: what breaks off halfway can be opened again', async () => {
    if ('file' in place && place.file === ':memory:') return
    await expect(openDatabase(place, { ...steps, ...breaks })).rejects.toThrow('could not be brought up to date')
    await expect(sql`select * from half`.execute(opened.db)).rejects.toThrow()
    expect(await doors()).toEqual([])
  })

  it('refuses a database that a newer version made, and leaves it as it was', async () => {
    if ('file' in place && place.file === ':memory:') return
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`.execute(opened.db)
    await expect(openDatabase(place, steps)).rejects.toThrow('is it from a newer version?')
    const { rows } = await sql`select name from kysely_migration`.execute(opened.db)
    expect(rows).toHaveLength(2)
  })
}
