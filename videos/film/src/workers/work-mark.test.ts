import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { workMark } from './work-mark.ts'

const folder = await mkdtemp(join(tmpdir(), 'drempel-mark-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const here = join(folder, 'here')
const surroundings = { bundleSha256: 'code', assetsSha256: 'letters', browser: 'Chromium 153' }

describe('workMark', () => {
  it('is the same for all who come at once, and for who sees the folder under another path', async () => {
    const marks = await Promise.all(Array.from({ length: 20 }, () => workMark(here, surroundings)))
    await symlink(here, join(folder, 'there'), 'dir')
    marks.push(await workMark(join(folder, 'there'), surroundings))
    expect(new Set(marks).size).toBe(1)
    expect(marks[0]).toMatch(/^[0-9a-f]{12}$/)
  })

  it('is another for another folder, another browser, other code', async () => {
    const marks = await Promise.all([
      workMark(here, surroundings),
      workMark(join(folder, 'elsewhere'), surroundings),
      workMark(here, { ...surroundings, browser: 'Chromium 154' }),
      workMark(here, { ...surroundings, bundleSha256: 'other code' }),
    ])
    expect(new Set(marks).size).toBe(4)
  })
})
