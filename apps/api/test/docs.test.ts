import { rm } from 'node:fs/promises'
import { openBrowser } from '@drempel/browser'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCurlSees } from './as-curl-sees.ts'
import { type Files, flagsOf, type Running, startServer, writeFiles } from './server.ts'

let files: Files
let server: Running
let browser: Browser
beforeAll(async () => {
  files = await writeFiles()
  server = await startServer(...flagsOf(files))
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  server.child.kill()
  await rm(files.folder, { recursive: true, force: true })
})

/** Opens the documentation; gives the page with all addresses that it asked for and all that it complained of. */
async function open(options: Parameters<Browser['newPage']>[0]) {
  const page = await browser.newPage(options)
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  )
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${server.url}/docs`)
  return { page, asked, complaints }
}

async function violations(page: Page): Promise<string[]> {
  // The policy of the page allows no foreign script, so axe comes in by the browser's own door.
  await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    // What is in order is not told in full: on a page with this many requests that takes longer than looking.
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const linesOf = (page: Page) =>
  page.$$eval('pre[data-copy]', (blocks) => blocks.map((block) => block.textContent ?? ''))

describe('the documentation page', () => {
  it('asks nothing of anybody but this server, and nothing fails', async () => {
    const { page, asked, complaints } = await open({})
    await page.evaluate(() => document.fonts.ready)
    expect(asked.filter((address) => !address.startsWith(server.url))).toEqual([])
    expect(asked.filter((address) => address.includes('/docs/fonts/')).length).toBeGreaterThan(1)
    expect(complaints).toEqual([])
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'has no violations in the %s scheme, and fits on a telephone',
    async (colorScheme) => {
      const { page } = await open({ colorScheme, viewport: { width: 360, height: 740 } })
      await page.$$eval('details', (all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await page.close()
    },
    30_000,
  )

  it('has a place for every link that stays on the page', async () => {
    const { page } = await open({})
    const missing = await page.$$eval('a[href^="#"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    )
    expect(missing).toEqual([])
    await page.close()
  })

  it('copies the line whose button is pressed, and says so', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy the line: Sign up an initiative' }).press('Enter')
    await expect.poll(() => page.innerText('#said')).toBe('Copied.')
    const lines = await linesOf(page)
    expect(lines).toContain(await page.evaluate(() => navigator.clipboard.readText()))
    await page.close()
  })

  it('is whole without a script: no button that does nothing', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    const text = await page.content()
    expect(text).not.toContain('<button')
    expect(text).toContain(`curl '${server.url}/v1/pieces?goal=belonging&amp;limit=3'`)
    await page.close()
  })

  it('shows lines that work when they are pasted in a shell', async () => {
    const { page } = await open({})
    const lines = await linesOf(page)
    await page.close()
    const asked = await asCurlSees(lines)
    expect(asked).toHaveLength(lines.length)
    const statuses = await Promise.all(
      asked.map(async ({ address, init }) => {
        const { status } = await fetch(address, { ...init, redirect: 'manual' })
        return [address.slice(server.url.length), status]
      }),
    )
    // Those for people with an account say so; without one there is nothing to show.
    expect(statuses.filter(([, status]) => status !== 401)).toEqual([
      ['/v1/pieces?goal=belonging&limit=3', 200],
      ['/v1/pieces/portiekkoffie', 200],
      ['/v1/search?q=koffi', 200],
      ['/v1/match', 200],
      ['/v1/statistics', 200],
      ['/v1/snapshot', 200],
      ['/v1/sign-up-drafts', 201],
      // A code in braces stands for one that only its owner has.
      ['/v1/sign-up-drafts/{code}', 404],
      ['/v1/sign-up-drafts/{code}', 404],
      // Erased is erased, whether or not there was anything.
      ['/v1/sign-up-drafts/{code}/erase', 200],
      ['/aanmelding/{reference}', 404],
      ['/v1/consent-text', 200],
      ['/v1/sign-ups', 201],
      // The page says that this reference is made up.
      ['/v1/sign-ups/7K2MX-9QH4T', 404],
      ['/v1/calendars/{secret}', 404],
      // Pages for people, who send forms and come with a link from a mail.
      ['/inloggen', 200],
      ['/inloggen', 422],
      ['/inloggen/link', 200],
      ['/inloggen/link', 410],
      ['/inloggen/oidc', 404],
      ['/auth/callback/oidc', 302],
      ['/welkom', 410],
      ['/welkom', 422],
      ['/uitloggen', 303],
      ['/inloggen/accounts.css', 200],
      ['/inloggen/passkey.js', 200],
      ['/auth/passkey/generate-authenticate-options', 200],
      ['/auth/passkey/verify-authentication', 415],
      ['/v1/removal-requests', 202],
      ['/health', 200],
      ['/ready', 200],
    ])
  }, 30_000)
})
