import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { openBrowser } from '@drempel/browser'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../src/steps.ts'
import { interrupt, type Started, start } from './started.ts'

const now = '2026-11-24'
const main = join(root, 'apps/house/src/main.ts')
let house: Started

beforeAll(async () => {
  house = await start(now)
}, 600_000)

afterAll(() => void house.child.kill())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${house.url}${path}`, { headers })

describe('start', () => {
  it('says what it does, step by step', () => {
    expect(house.said()).toMatch(
      /1\/5 install[\s\S]*2\/5 check[\s\S]*3\/5 publish[\s\S]*4\/5 render[\s\S]*5\/5 serve[\s\S]*Open http/,
    )
  })

  it.each([
    ['', 'text/html'],
    ['toolkit/index.html', 'text/html'],
    ['toolkit/stukken/portiekkoffie.html', 'text/html'],
    ['toolkit/content.json', 'application/json'],
    ['docs', 'text/html'],
    ['openapi.json', 'application/json'],
    ['v1/pieces', 'application/json'],
    ['v1/snapshot', 'application/json'],
    ['health', 'application/json'],
    ['ready', 'application/json'],
    ['film/de-kaart-16x9.vtt', 'text/vtt'],
  ])('serves /%s on the one address', async (path, type) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
  })

  it('serves the clip so that a player can jump to the middle', async () => {
    const response = await get('film/de-kaart-16x9.mp4', { range: 'bytes=0-99' })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-type')).toBe('video/mp4')
    expect((await response.arrayBuffer()).byteLength).toBe(100)
  })

  it('shows a page without violations, on which every door opens and the clip plays', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
      const outside: string[] = []
      page.on('request', (request) => !request.url().startsWith(house.url) && outside.push(request.url()))
      await page.goto(house.url)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

      const doors = await page.$$eval('a', (links) => links.map((link) => link.href))
      for (const door of doors) expect((await fetch(door)).status, door).toBe(200)
      expect(doors).toHaveLength(2)
      expect(await page.innerText('.closed')).toContain('Nog niet gebouwd')
      expect(await page.innerText('main')).toContain('voorbeeldgegevens')

      const durations = await page.$$eval('video', (videos) =>
        Promise.all(
          videos.map(async (video) => {
            video.muted = true
            await video.play()
            return video.duration
          }),
        ),
      )
      expect(durations).toHaveLength(4)
      for (const seconds of durations) expect(seconds).toBeGreaterThan(10)
      expect(outside).toEqual([])
    } finally {
      await browser.close()
    }
  }, 60_000)

  it('ends cleanly on Ctrl-C, and is ready in seconds the next time because nothing changed', async () => {
    expect(await interrupt(house)).toBe(0)
    await expect(get('health')).rejects.toThrow('fetch failed')
    house = await start(now)
    expect(house.said()).toMatch(
      /2\/5 check: nothing changed, reused\n3\/5 publish: nothing changed, reused\n4\/5 render: nothing changed, reused/,
    )
    expect(house.tookMs).toBeLessThan(10_000)
  }, 60_000)
})

describe('start, called wrongly', () => {
  const call = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })

  it('explains itself', () => {
    const { status, stdout } = call({}, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('PORT=8080 npx pnpm@12 start')
  })

  it('refuses a port that is no port', () => {
    expect(call({ PORT: 'voordeur' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unexpected port `voordeur`'),
    })
  })

  it('says that a port is taken before it begins to work', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as { port: number }
    const { status, stderr } = call({ PORT: String(port) })
    expect(status).toBe(3)
    expect(stderr).toBe(
      `Port ${port} is in use, perhaps by an earlier start. End that one (Ctrl-C), or choose another port: PORT=${port + 1} npx pnpm@12 start\n`,
    )
    taken.close()
  })
})
