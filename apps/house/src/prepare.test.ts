import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepare } from './prepare.ts'
import type { Step } from './steps.ts'

let root = ''
let said: string[] = []
beforeEach(async () => {
  said = []
  root = await mkdtemp(join(tmpdir(), 'drempel-prepare-'))
  await writeFile(join(root, 'in.txt'), 'a')
  // Counts its runs, so that a skipped step is told from one that ran again.
  await writeFile(join(root, 'copy.ts'), "import { appendFileSync } from 'node:fs'; appendFileSync('out.txt', 'x')")
  await writeFile(join(root, 'fail.ts'), 'process.exitCode = 1')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const copy: Step = { name: 'publish', what: 'copy', args: ['copy.ts'], reads: ['in.txt'], makes: ['out.txt'] }
const fail: Step = { name: 'check', what: 'fail', args: ['fail.ts'], reads: [], makes: [] }
const go = (...steps: Step[]) =>
  prepare(
    root,
    steps,
    (line) => said.push(line),
    () => 0,
  )
const runs = async () => (await readFile(join(root, 'out.txt'), 'utf8')).length

describe('prepare', () => {
  it('does a step once while nothing changes', async () => {
    expect([await go(copy), await go(copy)]).toEqual([0, 0])
    expect(await runs()).toBe(1)
    expect(said).toEqual(['2/3 publish: copy', '2/3 publish: done in 0.0 s', '2/3 publish: nothing changed, reused'])
  })

  it('does it again when something that it reads changes', async () => {
    await go(copy)
    await writeFile(join(root, 'in.txt'), 'b')
    await go(copy)
    expect(await runs()).toBe(2)
  })

  it('does it again when what it makes is gone', async () => {
    await go(copy)
    await rm(join(root, 'out.txt'))
    await go(copy)
    expect(await runs()).toBe(1)
  })

  it('stops at a step that fails, with its exit code, and tries it again next time', async () => {
    expect(await go(fail, copy)).toBe(1)
    expect(await go(fail)).toBe(1)
    expect(said[1]).toBe('2/4 check: ended with exit code 1. What an earlier start made is untouched.')
    await expect(runs()).rejects.toThrow('ENOENT')
  })
})
