import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { openBrowser } from '@drempel/browser'
import { describe, expect, it, onTestFinished } from 'vitest'
import { now, ownCache, ownFolder, writeSnapshot } from './film.ts'
import { start } from './running.ts'

const folder = await ownFolder()
const environment = { DREMPEL_FILM_CACHE: await ownCache(join(folder, 'cache')) }
const clip = 'initiatief-de-lange-stoep'

describe('film watch', { timeout: 300_000 }, () => {
  it('makes a clip, and again when a name in the data changes; Ctrl-C ends it', async () => {
    const data = await writeSnapshot(join(folder, 'project.json'), (snapshot) => snapshot)
    const out = join(folder, 'out')
    const shape = ['--format', '9:16', '--now', now, '--out', out]
    const watch = start(['watch', clip, ...shape, '--snapshot', data], environment)
    const transcript = () => readFile(join(out, `${clip}-9x16.transcript.html`), 'utf8')
    await watch.says(/✓ initiatief-de-lange-stoep 9:16/)
    expect(await transcript()).not.toContain('De Korte Stoep')

    await writeSnapshot(data, (snapshot) =>
      JSON.parse(JSON.stringify(snapshot).replaceAll('De Lange Stoep', 'De Korte Stoep')),
    )
    await watch.says(/(✓ initiatief-de-lange-stoep 9:16[\s\S]*){2}/)
    expect(await transcript()).toContain('De Korte Stoep')

    watch.kill('SIGINT')
    expect(await watch.ended, watch.said()).toBe(0)
  })
})

describe('film studio', { timeout: 300_000 }, () => {
  it('shows the clips of the project and every scene at its edges, with a form', async () => {
    const port = await freePort()
    const studio = start(['studio', 'week', '--no-open', '--port', `${port}`, '--now', now], environment)
    await studio.says(/Server ready|Local:/)
    const browser = await openBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))

    await page.goto(`http://localhost:${port}/map-9x16-twelve-thousand`)
    for (const words of ['map-9x16-none', 'map-9x16-forty', 'map-9x16-twelve-thousand'])
      await page.getByText(words, { exact: true }).first().waitFor({ timeout: 60_000 })
    // The panel with the form is opened by Ctrl-J.
    await page.keyboard.press('Control+j')
    await page.getByText('durationFrames:').first().waitFor()

    await page.getByText('project', { exact: true }).click()
    await page.getByText('week-4x5-nl', { exact: true }).waitFor()
    expect(faults).toEqual([])
    studio.kill('SIGINT')
    expect(await studio.ended, studio.said()).toBe(0)
  })
})

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
