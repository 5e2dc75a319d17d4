import type { openBrowser } from '@drempel/browser'
import { decodePng, type Pixels } from './decode-png.ts'
import { groundScale } from './measure-contrast.ts'
import { type WordsInPicture, wordsInPage } from './words-in-page.ts'

/** A page of a browser. */
export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['newPage']>>

/** A picture as it stands in the browser: its words, and what is behind them. */
export interface SeenPicture {
  readonly words: readonly WordsInPicture[]
  /** The picture without its words, at `groundScale`. */
  readonly behind: Pixels
}

/** Takes the words out of the picture, and leaves the grounds that they stand on. */
const withoutWords =
  '[data-words], [data-words] * { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important }'

/**
 * Looks at whatever stands in a page, as often as it is asked. The ground is painted small by the browser itself: at full size
 * most of the time went to painting and packing pixels that nobody measures.
 */
export async function lookingAt(page: Page): Promise<() => Promise<SeenPicture>> {
  const session = await page.context().newCDPSession(page)
  return async () => {
    const words = await page.evaluate(wordsInPage)
    await page.evaluate(addStyle, withoutWords)
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    const clip = { x: 0, y: 0, width, height, scale: groundScale }
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true })
    await page.evaluate(takeStyleAway)
    return { words, behind: decodePng(Buffer.from(data, 'base64')) }
  }
}

/** Runs in the page. */
function addStyle(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

/** Runs in the page, which has no such styles of its own. */
function takeStyleAway(): void {
  document.adoptedStyleSheets = []
}
