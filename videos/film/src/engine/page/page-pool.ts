import type { FilmPage } from './film-page.ts'

/** A browser with the film in its pages. */
export interface Stage {
  readonly pages: readonly FilmPage[]
  /** Whether the browser is gone. */
  readonly isGone: () => boolean
  readonly close: () => Promise<void>
}

/** Pages that are handed out one at a time. The browser starts when the first is asked for. */
export interface PagePool {
  /** Gives work a page to itself, waiting until one is free. When the browser dies, the work is done again in a new one, once. */
  readonly use: <Value>(work: (page: FilmPage) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

/** Browsers that may die in one run; a browser that dies again will go on dying. */
const MOST_RESTARTS = 1

interface OpenStage extends Stage {
  readonly free: FilmPage[]
  readonly waiting: (() => void)[]
}

/** @param start starts a browser with the film in it. */
export function openPagePool(start: () => Promise<Stage>): PagePool {
  let opening: Promise<OpenStage> | undefined
  let restarts = 0
  const current = () => {
    opening ??= start().then((stage) => ({ ...stage, free: [...stage.pages], waiting: [] }))
    return opening
  }

  /** The first to find the browser gone makes room for a new one. */
  async function leave(stage: OpenStage, own: Promise<OpenStage>): Promise<void> {
    for (const wake of stage.waiting.splice(0)) wake()
    if (opening !== own) return
    opening = undefined
    restarts += 1
    await stage.close()
  }

  return {
    async use(work) {
      for (;;) {
        const own = current()
        const stage = await own
        const page = stage.free.pop()
        if (!page) {
          await new Promise<void>((resolve) => stage.waiting.push(resolve))
          continue
        }
        try {
          return await work(page)
        } catch (error) {
          if (!stage.isGone()) throw error
          // The first to find the browser gone decides; the others only begin again.
          if (opening === own && restarts >= MOST_RESTARTS) throw error
          await leave(stage, own)
        } finally {
          stage.free.push(page)
          stage.waiting.shift()?.()
        }
      }
    },
    async close() {
      // A browser that never started has said so to whoever asked for a page.
      const stage = await opening?.catch(() => undefined)
      opening = undefined
      await stage?.close()
    },
  }
}
