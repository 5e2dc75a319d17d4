import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWithdrawn } from './read-withdrawn.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-withdrawn-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const proof = (what: unknown) =>
  JSON.stringify({ what, by: 'Sam', at: '2027-03-04T09:00:00Z', posts: [], complete: true })

describe('readWithdrawn', () => {
  it('knows of nothing where nothing was ever withdrawn', async () => {
    expect(await readWithdrawn(join(folder, 'nowhere'))).toEqual([])
  })

  it('gives what every proof is of, the oldest first', async () => {
    const some = join(folder, 'some')
    await mkdir(some)
    await writeFile(join(some, '2027-03-05.json'), proof({ kind: 'consent', consent: 'c-0041' }))
    await writeFile(join(some, '2027-03-04.json'), proof({ kind: 'key', key: 'a/bluesky' }))
    await writeFile(join(some, 'notes.txt'), 'not a proof')
    expect(await readWithdrawn(some)).toEqual([
      { kind: 'key', key: 'a/bluesky' },
      { kind: 'consent', consent: 'c-0041' },
    ])
  })

  it('does not go on with a proof that it cannot read', async () => {
    const broken = join(folder, 'broken')
    await mkdir(broken)
    await writeFile(join(broken, '2027-03-05.json'), '{"what":')
    await expect(readWithdrawn(broken)).rejects.toThrow('expected the proof of a withdrawal')
  })
})
