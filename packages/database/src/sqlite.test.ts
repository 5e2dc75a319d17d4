import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseContract } from './database.contract.ts'
import { openDatabase } from './open-database.ts'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-database-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
const fresh = async () => ({ file: join(folder, `deep/${count++}/drempel.sqlite`) })

describe('SQLite in memory', () => databaseContract(async () => ({ file: ':memory:' })))
describe('SQLite in a file', () => databaseContract(fresh))

describe('a file', () => {
  it('is for nobody but its own user, and what SQLite puts beside it', async () => {
    const place = await fresh()
    const { db } = await openDatabase(place, {})
    for (const suffix of ['', '-wal', '-shm']) expect((await stat(place.file + suffix)).mode & 0o777).toBe(0o600)
    await db.destroy()
  })

  it('may be opened by two processes at the same moment, while it is not there yet', async () => {
    const { file } = await fresh()
    const program = join(import.meta.dirname, '../test/keep-ten.ts')
    const keep = (name: string) => promisify(execFile)(process.execPath, [program, file, name])
    await Promise.all([keep('A'), keep('B')])
    const database = new DatabaseSync(file)
    expect({ ...database.prepare('SELECT count(*) AS kept FROM door').get() }).toEqual({ kept: 20 })
    database.close()
  }, 30_000)

  it('is written ahead', async () => {
    const place = await fresh()
    await (await openDatabase(place, {})).db.destroy()
    const database = new DatabaseSync(place.file)
    expect({ ...database.prepare('PRAGMA journal_mode').get() }).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  it('that is no database is named, with what to look at', async () => {
    const file = join(folder, 'letter.txt')
    await writeFile(file, 'Beste buren, dit is een brief en geen database. '.repeat(50))
    await expect(openDatabase({ file }, {})).rejects.toThrow(
      `The database ${file} cannot be opened. See that the folder can be written to and that the file is a database of ours.`,
    )
  })
})
