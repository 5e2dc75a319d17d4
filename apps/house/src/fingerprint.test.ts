import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drempel-fingerprint-'))
  await mkdir(join(root, 'a/dist'), { recursive: true })
  await writeFile(join(root, 'a/one.txt'), 'one')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const of = (...words: string[]) => fingerprint(root, ['a', 'absent'], words)

describe('fingerprint', () => {
  it('stays the same when only times change, or what a tool made', async () => {
    const before = await of()
    await utimes(join(root, 'a/one.txt'), 0, 0)
    await writeFile(join(root, 'a/dist/made.txt'), 'made')
    expect(await of()).toBe(before)
  })

  it('changes with the content of a file, its name, a new file and the words', async () => {
    const seen = new Set([await of(), await of('word')])
    await writeFile(join(root, 'a/one.txt'), 'two')
    seen.add(await of())
    await writeFile(join(root, 'a/two.txt'), '')
    seen.add(await of())
    await rm(join(root, 'a/two.txt'))
    await writeFile(join(root, 'a/three.txt'), '')
    seen.add(await of())
    expect(seen.size).toBe(5)
  })

  it('takes a path that is not there for absent, and sees when it comes', async () => {
    const before = await of()
    await writeFile(join(root, 'absent'), '')
    expect(await of()).not.toBe(before)
  })
})
