import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFiles, rememberFacts } from './read-file-facts.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-facts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('rememberFacts', () => {
  it('gives what is known of a file that did not change, without reading it again', async () => {
    const readFacts = rememberFacts()
    const file = join(folder, 'same.txt')
    await writeFile(file, 'koffie')
    const first = await readFacts(file)
    expect(first).toMatchObject({ bytes: 6 })
    expect(await readFacts(file)).toBe(first)
  })

  it('reads a file anew that changed, also when size and time of writing are as before', async () => {
    const readFacts = rememberFacts()
    const file = join(folder, 'changed.txt')
    const then = new Date('2027-03-04T09:00:00Z')
    await writeFile(file, 'koffie')
    await utimes(file, then, then)
    const before = await readFiles([file], readFacts)
    await writeFile(file, 'kaneel')
    await utimes(file, then, then)
    const after = await readFiles([file], readFacts)
    expect(after.get(file)).toEqual((await readFiles([file])).get(file))
    expect(after.get(file)?.sha256).not.toBe(before.get(file)?.sha256)
  })

  it('finds a file that was not there the first time, and loses one that went away', async () => {
    const readFacts = rememberFacts()
    const file = join(folder, 'later.txt')
    expect((await readFiles([file], readFacts)).size).toBe(0)
    await writeFile(file, 'thee')
    expect((await readFiles([file], readFacts)).size).toBe(1)
    await rm(file)
    expect((await readFiles([file], readFacts)).size).toBe(0)
  })
})
