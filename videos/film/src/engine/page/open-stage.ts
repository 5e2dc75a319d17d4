import { startBrowser } from '../browser/start-browser.ts'
import { openFilmPage } from './film-page.ts'
import type { Stage } from './page-pool.ts'
import type { FilmServer } from './serve-film.ts'

/** Starts a browser and loads the film in so many pages of it. */
export async function openStage(executablePath: string, server: FilmServer, pageCount: number): Promise<Stage> {
  const { pipe, pages, close } = await startBrowser(executablePath, pageCount)
  let gone = false
  pipe.onGone(() => {
    gone = true
  })
  try {
    return {
      pages: await Promise.all(pages.map((session) => openFilmPage(pipe, session, server))),
      isGone: () => gone,
      close,
    }
  } catch (cause) {
    await close()
    throw cause
  }
}
