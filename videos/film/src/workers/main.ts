import { availableParallelism } from 'node:os'
import { exitCodes, run, UsageError } from '@drempel/diagnostics'
import { openStudio } from '../render/studio.ts'
import { openFilmQueue } from './film-queue.ts'
import { renderSegment } from './render-segment.ts'

/**
 * A worker: takes segments from the queue until it is told to stop. `DREMPEL_FILM_QUEUE` names the database (not an argument,
 * since everybody on a machine can read those), `DREMPEL_FILM_CACHE` the folder that all workers share.
 */
async function work(): Promise<0> {
  const databaseUrl = process.env.DREMPEL_FILM_QUEUE
  const cacheFolder = process.env.DREMPEL_FILM_CACHE
  if (!databaseUrl || !cacheFolder)
    throw new UsageError(
      'Unexpected worker without a queue or a folder, expected DREMPEL_FILM_QUEUE (postgres://…) and DREMPEL_FILM_CACHE (a folder that all workers share).',
    )
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const cores = availableParallelism()
  const studio = await openStudio(cores, { cacheFolder })
  const queue = await openFilmQueue(databaseUrl, (error) => say(`The queue: ${error.message}`))
  try {
    await queue.work(cores, async (job, signal) => {
      const source = await renderSegment(studio.renderer, studio.surroundings, job, signal)
      say(`${job.key.slice(0, 8)}  ${job.segment.clip.scenes[0]?.kind}  ${job.segment.frames} frames  ${source}`)
    })
    say('Waiting for work; Ctrl-C ends it.')
    await new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()))
    return exitCodes.fine
  } finally {
    await queue.close()
    await studio.close()
  }
}

process.exitCode = await run(work)
