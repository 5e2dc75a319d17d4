import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import type { Migration } from 'kysely/migration'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from './migrations.ts'
import { openSqlite } from './open-sqlite.ts'
import { signUpWith, storeContract } from './store.contract.ts'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-store-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
const fresh = () => join(folder, `deep/${count++}/drempel.sqlite`)

describe('a store in memory', () => storeContract(() => openSqlite(':memory:')))
describe('a store in a file', () => storeContract(() => openSqlite(fresh())))

describe('openSqlite', () => {
  it('finds back what was kept', async () => {
    const file = fresh()
    const first = await openSqlite(file)
    await first.addSignUp(signUpWith('AAAAA-AAAAA', 'key'))
    await first.close()
    const second = await openSqlite(file)
    expect(await second.signUpStatus('AAAAA-AAAAA')).toMatchObject({ status: 'received' })
    expect(await second.addSignUp(signUpWith('BBBBB-BBBBB', 'key'))).toMatchObject({ kind: 'repeated' })
    await second.close()
  })

  it('lets nobody but its own user read the file and what SQLite puts beside it', async () => {
    const file = fresh()
    const store = await openSqlite(file)
    await store.addSignUp(signUpWith('AAAAA-AAAAA'))
    for (const suffix of ['', '-wal', '-shm']) expect((await stat(file + suffix)).mode & 0o777).toBe(0o600)
    await store.close()
  })

  it('lets two processes use one file from the first moment: both keep, and a key counts for both', async () => {
    const file = fresh()
    const program = join(import.meta.dirname, '../../test/keep-ten.ts')
    const keep = (name: string) => promisify(execFile)(process.execPath, [program, file, name])
    await Promise.all([keep('A'), keep('B')])
    const store = await openSqlite(file)
    expect(await store.journal()).toHaveLength(10)
    await store.close()
  }, 30_000)

  it('writes ahead and waits for the disk at every commit', async () => {
    const file = fresh()
    await (await openSqlite(file)).close()
    const database = new DatabaseSync(file)
    expect({ ...database.prepare('PRAGMA journal_mode').get() }).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  it('says what is wrong with a file that is no database of ours', async () => {
    const file = join(folder, 'letter.txt')
    await writeFile(file, 'Beste buren, dit is een brief en geen database. '.repeat(50))
    await expect(openSqlite(file)).rejects.toThrow(
      `The database ${file} cannot be opened. See that the folder can be written to and that the file is a database of ours.`,
    )
  })

  it('takes all steps or none: what breaks off halfway can be opened again', async () => {
    const file = fresh()
    const breaks: Migration = {
      async up(db) {
        await db.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('killed')
      },
    }
    await expect(openSqlite(file, { ...migrations, '999-breaks': breaks })).rejects.toThrow(
      'could not be brought up to date',
    )
    const store = await openSqlite(file)
    expect(await store.addSignUp(signUpWith('AAAAA-AAAAA'))).toMatchObject({ kind: 'added' })
    await store.close()
  })

  it('refuses a database that a newer version made, and leaves it as it was', async () => {
    const file = fresh()
    await (await openSqlite(file)).close()
    const database = new DatabaseSync(file)
    database.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('999-later', '2030-01-01')")
    await expect(openSqlite(file)).rejects.toThrow(
      `The database ${file} could not be brought up to date. It is as it was; is it from a newer version?`,
    )
    expect(database.prepare('SELECT name FROM kysely_migration').all()).toHaveLength(2)
    database.close()
  })
})
