import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../words/words.ts'
import { findFolder } from './places.ts'

let root = ''
let usual = ''
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'drempel-places-')))
  usual = join(root, 'apps/campaign')
  await mkdir(join(usual, 'calendar'), { recursive: true })
  await mkdir(join(root, 'packages/campaign'), { recursive: true })
  await writeFile(join(usual, 'campaign.yaml'), '')
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('findFolder', () => {
  it('takes the folder that was named', async () => {
    expect(await findFolder('/elders', wordsIn.nl)).toBe('/elders')
  })

  it.each(['', 'apps/campaign', 'apps/campaign/calendar', 'packages/campaign'])(
    'finds the folder of the campaign from %j',
    async (from) => {
      expect(await findFolder(undefined, wordsIn.nl, join(root, from))).toBe(usual)
    },
  )

  it('says how to name it when there is none', async () => {
    await expect(findFolder(undefined, wordsIn.nl, tmpdir())).rejects.toThrow(
      'noem de map met `--folder apps/campaign`',
    )
  })
})
