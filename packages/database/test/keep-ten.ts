/* Run as a program of its own: keeps ten doors, each in a transaction. Arguments: file, one letter. */

import type { Kysely } from 'kysely'
import { openDatabase } from '../src/open-database.ts'

const [file = '', letter = ''] = process.argv.slice(2)
const { db } = await openDatabase<{ door: { name: string } }>(
  { file },
  { '001': { up: (db: Kysely<unknown>) => db.schema.createTable('door').addColumn('name', 'text').execute() } },
)
for (let number = 0; number < 10; number++) {
  await db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('door').selectAll().execute()
    await transaction
      .insertInto('door')
      .values({ name: `${letter}${number}` })
      .execute()
  })
}
await db.destroy()
