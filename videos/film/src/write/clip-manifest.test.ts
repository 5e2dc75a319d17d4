import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { changeManifest, readManifest } from './clip-manifest.ts'
import { type MakingFolder, makeMakingFolder } from './making-folder.ts'
import { exampleOutput, exampleStill } from './rendered.example.ts'

const folder = await mkdtemp(join(tmpdir(), 'drempel-manifest-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
let out = ''
let making: MakingFolder
beforeEach(async () => {
  out = await mkdtemp(join(folder, 'out-'))
  making = await makeMakingFolder(out)
})
const lock = () => join(out, '.manifest.lock')
/** A process that is no more. */
const dead = spawnSync('true').pid

const addTo = (into: string, own: string, clip: string) =>
  changeManifest(into, own, ({ outputs, stills }) => ({ outputs: [...outputs, exampleOutput(clip)], stills }))
const clips = async () => (await readManifest(out)).outputs.map(({ clip }) => clip)

/** Another process, that adds so many clips one after another. */
async function addApart(name: string, count: number): Promise<void> {
  const code = `
    const [{ changeManifest }, { makeMakingFolder }, { exampleOutput }] = await Promise.all(
      ['clip-manifest', 'making-folder', 'rendered.example'].map((file) => import(\`${import.meta.dirname}/\${file}.ts\`)),
    )
    const making = await makeMakingFolder(process.argv[1])
    for (let number = 0; number < ${count}; number += 1)
      await changeManifest(process.argv[1], making.path, ({ outputs, stills }) => ({
        outputs: [...outputs, exampleOutput(\`${name}-\${number}\`)],
        stills,
      }))
    await making.clear()`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code, out], { stdio: 'inherit' })
  expect(await once(child, 'exit')).toEqual([0, null])
}

describe('changeManifest', () => {
  it('begins with nothing, and keeps what it does not change', async () => {
    await addTo(out, making.path, 'een')
    await changeManifest(out, making.path, ({ outputs }) => ({ outputs, stills: [exampleStill('pers')] }))
    await addTo(out, making.path, 'drie')
    expect(await clips()).toEqual(['drie', 'een'])
    expect((await readManifest(out)).stills.map(({ still }) => still)).toEqual(['pers'])
  })

  it('loses no line when three processes write at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => addApart(name, 40)))
    expect(await clips()).toHaveLength(120)
    await making.clear()
    expect(await readdir(out)).toEqual(['manifest.json'])
  }, 60_000)

  it('takes the lock of a process that was killed, one at a time', async () => {
    await writeFile(lock(), `.making-${dead}-abc ${hostname()}`)
    const others = await Promise.all(Array.from({ length: 8 }, () => makeMakingFolder(out)))
    await Promise.all(others.map(({ path }, index) => addTo(out, path, `${index}`)))
    expect(await clips()).toHaveLength(8)
    await Promise.all([...others, making].map(({ clear }) => clear()))
    expect(await readdir(out)).toEqual(['manifest.json'])
  })

  it('takes the lock of another machine only when it is old', async () => {
    await writeFile(lock(), `.making-${dead}-abc elsewhere.example`)
    let added = false
    const adding = addTo(out, making.path, 'een').then(() => {
      added = true
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(added).toBe(false)
    await utimes(lock(), 0, 0)
    await adding
    expect(await clips()).toEqual(['een'])
  })

  it('leaves the manifest free when a change goes wrong', async () => {
    const wrong = () => {
      throw new RangeError('wrong')
    }
    await expect(changeManifest(out, making.path, wrong)).rejects.toThrow('wrong')
    await addTo(out, making.path, 'een')
    expect(await clips()).toEqual(['een'])
  })
})
