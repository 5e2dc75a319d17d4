import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, openBrowser } from './index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-browser-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('findBrowser', () => {
  it('takes the browser that DREMPEL_BROWSER names', async () => {
    const named = join(folder, 'browser')
    await writeFile(named, '#!/bin/sh\nexit 1\n')
    await chmod(named, 0o755)
    expect(await findBrowser({ environment: { DREMPEL_BROWSER: named } })).toEqual({
      executablePath: named,
      source: 'environment',
    })
  })

  it('says what to do when DREMPEL_BROWSER names nothing', async () => {
    await expect(findBrowser({ environment: { DREMPEL_BROWSER: '/nowhere/chromium' } })).rejects.toThrow(
      'Unexpected DREMPEL_BROWSER `/nowhere/chromium`, expected a file that can be started. Name a headless Chromium, or leave it out: then the one from npm is used.',
    )
  })

  it('unpacks once, also when two ask at the same time, and leaves nothing half', async () => {
    const environment = { DREMPEL_BROWSER_CACHE: join(folder, 'cache') }
    const [one, other] = await Promise.all([findBrowser({ environment }), findBrowser({ environment })])
    expect(one).toEqual(other)
    if (one.source === 'npm') expect(await readdir(environment.DREMPEL_BROWSER_CACHE)).toHaveLength(1)
  }, 120_000)
})

describe('openBrowser', () => {
  it('opens a real browser that draws a page', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.setContent('<title>Over de drempel</title><p style="width: 120px">Kom binnen')
    expect(await page.title()).toBe('Over de drempel')
    expect(await page.$eval('p', (paragraph) => paragraph.getBoundingClientRect().width)).toBe(120)
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG')
    await browser.close()
  }, 120_000)

  it('says which browser does not start, and what helps', async () => {
    const broken = join(folder, 'broken')
    await writeFile(broken, '#!/bin/sh\necho no libnss3 >&2\nexit 127\n')
    await chmod(broken, 0o755)
    await expect(openBrowser({ environment: { DREMPEL_BROWSER: broken } })).rejects.toThrow(
      /does not start\. Missing libraries\?[\s\S]*no libnss3/,
    )
  })
})
