import { availableParallelism } from 'node:os'
import { renderFilm } from '../engine/film/render-film.ts'
import type { Studio } from '../render/studio.ts'
import { openFilmQueue } from './film-queue.ts'
import { startLocalWorkers } from './local-workers.ts'
import { shareSegments } from './share-segments.ts'
import { workMark } from './work-mark.ts'

/** How work is shared. */
export interface SharingOptions {
  /** Database with the queue. */
  readonly databaseUrl: string
  /** Worker processes to start on this machine; with none, other machines do it all. */
  readonly workers: number
  /** Hears who comes in. */
  readonly say: (line: string) => void
}

/**
 * A studio of which the films are drawn by workers, here and on other machines, over a queue; posters and stills it draws
 * itself. Closing it closes the studio it was made from, too.
 * @throws Failure when the database is not there.
 */
export async function openSharedStudio(studio: Studio, options: SharingOptions): Promise<Studio> {
  const { databaseUrl, workers, say } = options
  const { cacheFolder, renderer, store, surroundings } = studio
  const mark = await workMark(cacheFolder, surroundings)
  const queue = await openFilmQueue(databaseUrl, mark, (error) => say(`The queue: ${error.message}`))
  say(
    workers === 0
      ? `The work waits for workers with the mark ${mark}: film worker says which it has.`
      : `Workers with the mark ${mark} may take part: film worker says which it has.`,
  )
  const shared = shareSegments(queue, store, surroundings)
  const local = startLocalWorkers({
    count: workers,
    pages: Math.max(1, Math.floor(availableParallelism() / Math.max(1, workers))),
    databaseUrl,
    cacheFolder,
    say,
    onGiveUp: shared.fail,
  })
  return {
    ...studio,
    film: (clip, file, filmOptions) => renderFilm({ ...renderer, segment: shared.segment }, clip, file, filmOptions),
    async close() {
      // What nobody waits for any more is taken out first, so that workers only end what they are doing.
      shared.fail(new Error('The studio was closed.'))
      await queue.takeBack()
      await local.close()
      await queue.close()
      await studio.close()
    },
  }
}
