import { Failure } from '@drempel/diagnostics'
import type { Browser } from 'playwright-core'
import { type FindOptions, findBrowser } from './find-browser.ts'

/** Flags for a browser that asks nothing of the network by itself and draws alike on every machine. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * Opens a headless browser, for tests and for making pictures of pages. Close it when done.
 * @throws Failure when there is no browser, or when it does not start; the message says what it said.
 */
export async function openBrowser(options: FindOptions = {}): Promise<Browser> {
  const { executablePath } = await findBrowser(options)
  // It takes half a second to load, and who only looks for a browser needs it not.
  const { chromium } = await import('playwright-core')
  // Chromium refuses its sandbox to root; whoever is not root keeps it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  try {
    return await chromium.launch({ executablePath, headless: true, args: [...quiet, ...sandbox], handleSIGINT: false })
  } catch (cause) {
    throw new Failure(
      `The browser at ${executablePath} does not start. Missing libraries? Install Debian's package chromium-headless-shell, or name another browser with DREMPEL_BROWSER.\n${(cause as Error).message}`,
      { cause },
    )
  }
}
