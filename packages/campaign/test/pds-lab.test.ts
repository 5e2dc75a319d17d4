import { execFile, spawnSync } from 'node:child_process'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const install = join(import.meta.dirname, '../../../tools/pds-lab/src/install.ts')

/* A lab with nothing in it, so that installing takes a second; pnpm is the real one. */
let lab = ''
beforeAll(async () => {
  lab = await mkdtemp(join(tmpdir(), 'drempel-pds-lab-'))
  await writeFile(join(lab, 'package.json'), '{ "name": "leeg", "version": "0.0.0", "private": true }\n')
  await writeFile(join(lab, 'pnpm-workspace.yaml'), 'packages: []\n')
  await writeFile(join(lab, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n")
})
afterAll(() => rm(lab, { recursive: true, force: true }))

/** How often it was really installed when so many ask at once. */
async function installs(asking = 1): Promise<number> {
  const ended = await Promise.all(
    Array.from({ length: asking }, () =>
      promisify(execFile)(process.execPath, [install], { env: { ...process.env, PDS_LAB: lab } }),
    ),
  )
  return ended.filter(({ stderr }) => stderr.includes('installing a real Bluesky server')).length
}

describe('the Bluesky server for tests', { timeout: 120_000 }, () => {
  it('is installed once, however many tests ask at the same moment', async () => {
    expect(await installs(3)).toBe(1)
    expect(await installs()).toBe(0)
  })

  it('is installed again when the lockfile is another', async () => {
    await appendFile(join(lab, 'pnpm-lock.yaml'), '# another\n')
    expect(await installs()).toBe(1)
    expect(await installs()).toBe(0)
  })

  it('is installed again when an install broke off, also when that still holds the lock', async () => {
    const { pid } = spawnSync(process.execPath, ['--eval', ''])
    await rm(join(lab, 'node_modules/.installed'))
    await writeFile(join(lab, 'node_modules/.installing'), `${pid}`)
    expect(await installs(2)).toBe(1)
    expect(await installs()).toBe(0)
  })
})
