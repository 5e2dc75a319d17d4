import { once } from 'node:events'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { shown } from '../read/shown.ts'
import { openStudio, type Studio } from '../render/studio.ts'
import { openFilmQueue } from '../workers/film-queue.ts'
import { workMark } from '../workers/work-mark.ts'
import { databaseUrlOf, type Flags, pagesOf } from './flags.ts'
import { counted, say } from './say.ts'
import { stopOnSignal } from './stop.ts'

/** Draws for whoever renders with `--workers`, here or on another machine, until it is told to stop. */
export async function worker(flags: Pick<Flags, 'pages'>): Promise<ExitCode> {
  const databaseUrl = databaseUrlOf('film worker')
  const pages = pagesOf(flags)
  const stop = stopOnSignal()
  // A render on this machine that started this process holds the other end of a channel: without it there is no more work.
  const alone = () => stop.abort()
  process.once('disconnect', alone)
  try {
    const studio = await openStudio(pages)
    try {
      await drawUntil(stop.signal, studio, databaseUrl, pages)
    } finally {
      await studio.close()
    }
  } finally {
    process.removeListener('disconnect', alone)
  }
  return exitCodes.fine
}

async function drawUntil(signal: AbortSignal, studio: Studio, databaseUrl: string, pages: number): Promise<void> {
  const { renderer, surroundings, cacheFolder } = studio
  const mark = await workMark(cacheFolder, surroundings)
  const queue = await openFilmQueue(databaseUrl, mark, (error) => say(`The queue: ${error.message}`))
  try {
    await queue.work(pages, async ({ key, segment, encoding }, given) => {
      const { source } = await renderer.segment(segment, encoding, given)
      say(`✓ ${key.slice(0, 8)}  ${segment.clip.scenes[0]?.kind}, ${counted(segment.frames, 'frame')}  ${source}`)
    })
    say(`Waiting for work with the mark ${mark}, with ${counted(pages, 'page')}, in ${shown(cacheFolder)}.`)
    say('Ctrl-C lets it end what it is doing.')
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    await queue.close()
  }
}
