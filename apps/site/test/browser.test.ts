import { pathToFileURL } from 'node:url'
import { openBrowser } from '@drempel/browser'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { edgeKinds, realKinds } from './pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser.close())

const addressOf = (site: 'realSite' | 'edgeSite', file: string) => pathToFileURL(`${inject(site)}/${file}`).href

/** Every kind of page: the real ones, and those that only odd content has. */
const kinds = [
  ...Object.entries(realKinds).map(([kind, file]) => ({ kind, address: addressOf('realSite', file) })),
  ...Object.entries(edgeKinds).map(([kind, file]) => ({ kind, address: addressOf('edgeSite', file) })),
]

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(kinds)('$kind: axe finds nothing, at the width of a telephone and of a desk', async ({ address }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } })
    await page.goto(address)
    await page.$$eval('details', (all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })
})

describe('at 360 pixels', () => {
  it.each(kinds)('$kind: nothing hangs over the edge', async ({ address }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.close()
  })

  it('leaves room for a finger at every link that stands on its own', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(addressOf('realSite', realKinds.home))
    const small = await page.$$eval('header a, nav a, .helplines a', (links) =>
      links
        .filter((link) => {
          const { width, height } = link.getBoundingClientRect()
          return width > 0 && (height < 24 || width < 24)
        })
        .map((link) => link.textContent),
    )
    expect(small).toEqual([])
    await page.close()
  })
})

describe('without anything else', () => {
  it('asks nothing of anybody: every request stays in the folder', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    const failed: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('requestfailed', (request) => failed.push(request.url()))
    for (const { address } of kinds) {
      await page.goto(address)
      await page.evaluate(async () => void (await document.fonts.ready))
    }
    expect(asked.filter((one) => !one.startsWith('file:'))).toEqual([])
    expect(failed).toEqual([])
    await page.close()
  })

  it('reads the same when scripts are off', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(addressOf('realSite', realKinds.method))
    expect(await page.innerText('h1')).toBe('Portiekkoffie')
    expect(await page.innerText('main')).toContain('Vraag de huismeester of de verhuurder')
    await page.context().close()
  })

  it('has the helplines at the foot of every page', async () => {
    const page = await browser.newPage()
    for (const { kind, address } of kinds) {
      await page.goto(address)
      expect(await page.innerText('footer'), kind).toMatch(/112[\s\S]*0800-0113[\s\S]*088 0767 000/)
    }
    await page.close()
  })
})

describe('with a keyboard', () => {
  it('first offers the way past the menu, and it works', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(addressOf('realSite', realKinds.method))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await page.close()
  })
})

describe('on paper', () => {
  it('drops the menu, keeps the words and prints the helplines', async () => {
    const page = await browser.newPage()
    await page.goto(addressOf('realSite', realKinds.method))
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('header nav')).toBe(false)
    expect(await page.isVisible('h1')).toBe(true)
    expect(await page.innerText('footer')).toContain('0800-0113')
    const pdf = await page.pdf({ format: 'A4', printBackground: true })
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(1)
    expect(sheets).toBeLessThan(7)
    await page.close()
  })
})
