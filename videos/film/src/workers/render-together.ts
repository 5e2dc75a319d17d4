import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '@drempel/diagnostics'
import type { SegmentStore } from '../engine/store/segment-store.ts'
import { assembleFilm } from './assemble-film.ts'
import type { FilmPlan } from './film-plan.ts'
import type { FilmQueue } from './film-queue.ts'

/** How a film is made by many. */
export interface TogetherOptions {
  /** Store that all workers write to. */
  readonly store: SegmentStore
  /** The film. */
  readonly file: string
  /** The sound. */
  readonly aacFile?: string
  /** Hears how many frames are there. */
  readonly onFrames?: (frames: number) => void
  readonly signal?: AbortSignal
}

const LOOK_MS = 500

/**
 * Gives a film to whoever takes from the queue, waits until every segment is in the store, and joins them. What is in the
 * store counts, not what the queue says: a worker may die after its work, and the work is there.
 * @throws Failure when nobody could make a segment.
 */
export async function renderTogether(plan: FilmPlan, queue: FilmQueue, options: TogetherOptions): Promise<void> {
  const { store, file, aacFile, onFrames = () => undefined, signal } = options
  const missing = async () => {
    const there = await Promise.all(plan.jobs.map(({ key }) => store.has(key)))
    return plan.jobs.filter((_, index) => !there[index])
  }
  const all = framesOf(plan.jobs)
  let left = await missing()
  if (left.length > 0) await queue.offer({ ...plan, jobs: left })
  for (; left.length > 0; left = await missing()) {
    onFrames(all - framesOf(left))
    const [failure] = await queue.failures(plan)
    if (failure !== undefined) throw new Failure(`A segment of the film could not be made by any worker: ${failure}`)
    await wait(LOOK_MS, undefined, signal ? { signal } : {})
  }
  onFrames(all)
  await assembleFilm(plan, store, file, aacFile)
}

const framesOf = (jobs: FilmPlan['jobs']): number => jobs.reduce((sum, { segment }) => sum + segment.frames, 0)
