import { openBrowser } from '@drempel/browser'
import type { Clip } from '@drempel/storyboard'
import { beforeLoad } from '../../engine/page/before-load.ts'
import { serveFilm } from '../../engine/page/serve-film.ts'
import { compositionName, filmIsReady, type Shown, shownOf } from '../../engine/page/shown.ts'
import { lookingAt, type Page, type SeenPicture } from './look-at-page.ts'

/** A page with the film in it, to be looked at element by element. It does one thing at a time. */
export interface MeasuringPage {
  readonly measure: (clip: Clip, frame: number) => Promise<SeenPicture>
}

/** The film in the pages of a browser. Close it when done. */
export interface FilmInBrowser {
  readonly pages: readonly MeasuringPage[]
  readonly close: () => Promise<void>
}

const PATIENCE_MS = 60_000

/**
 * Opens the film in so many pages of a browser.
 * @throws Failure when there is no browser, or it does not start.
 */
export async function openFilmInBrowser(
  bundleFolder: string,
  mediaFolder: string,
  pageCount: number,
): Promise<FilmInBrowser> {
  const server = await serveFilm(bundleFolder, mediaFolder)
  const browser = await openBrowser().catch(async (error) => {
    await server.close()
    throw error
  })
  const close = async () => {
    await browser.close()
    await server.close()
  }
  try {
    const opened = Array.from({ length: pageCount }, async () => openMeasuringPage(await newPage(browser), server.url))
    return { pages: await Promise.all(opened), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A page in a context of its own: Chromium then gives it a process of its own, and so a core. */
const newPage = async (browser: Awaited<ReturnType<typeof openBrowser>>) =>
  (await browser.newContext({ deviceScaleFactor: 1 })).newPage()

async function openMeasuringPage(page: Page, url: string): Promise<MeasuringPage> {
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript(beforeLoad, { patienceMs: PATIENCE_MS })
  await page.goto(`${url}/index.html`)
  await page.waitForFunction(filmIsReady, null, { polling: 50 })
  const look = await lookingAt(page)
  let standing = ''
  return {
    async measure(clip, frame) {
      const { mode, widthPx, heightPx } = shownOf(clip)
      const props = mode.serializedResolvedPropsWithSchema
      const goTo = { frame, composition: compositionName, patienceMs: PATIENCE_MS }
      if (standing !== props) await page.setViewportSize({ width: widthPx, height: heightPx })
      // The same clip at another frame stands there already, with every word measured.
      await page.evaluate(showFrame, standing === props ? goTo : { ...goTo, mode })
      standing = props
      return look()
    },
  }
}

interface ShownFrame {
  /** The clip; absent when it stands in the page already. */
  readonly mode?: Shown['mode']
  readonly frame: number
  readonly composition: string
  readonly patienceMs: number
}

/** Runs in the page: puts a clip in it at a frame, and waits until that frame stands there. It knows nothing from outside. */
async function showFrame(shown: ShownFrame): Promise<void> {
  interface FilmGlobals {
    drempelFrame?: number | undefined
    remotion_renderReady?: boolean
    remotion_cancelledError?: string
    remotion_setBundleMode: (mode: object) => void
    remotion_setFrame?: (frame: number, composition: string, attempt: number) => void
  }
  const film = window as unknown as FilmGlobals
  const { frame, composition } = shown
  const until = performance.now() + shown.patienceMs
  // A timer would wait four milliseconds where React needs none.
  const turn = new MessageChannel()
  const nextTurn = () =>
    new Promise<void>((resolve) => {
      turn.port1.onmessage = () => resolve()
      turn.port2.postMessage(0)
    })
  const standing = async (wanted: number) => {
    while (film.drempelFrame !== wanted || film.remotion_renderReady !== true) {
      if (film.remotion_cancelledError) throw new Error(film.remotion_cancelledError)
      if (performance.now() > until) throw new Error(`Frame ${wanted} was not there after ${shown.patienceMs} ms.`)
      await nextTurn()
    }
  }
  if (shown.mode) {
    film.drempelFrame = undefined
    film.remotion_setBundleMode(shown.mode)
    const first = film.remotion_setFrame ? frame : 0
    film.remotion_setFrame?.(frame, composition, 1)
    await standing(first)
  }
  film.remotion_setFrame?.(frame, composition, 1)
  await standing(frame)
  await document.fonts.ready
}
