import { Failure } from '@drempel/diagnostics'
import { framesPerSecond } from '@drempel/storyboard'
import { joinFilm } from '../engine/join/join-film.ts'
import type { SegmentStore } from '../engine/store/segment-store.ts'
import type { FilmPlan } from './film-plan.ts'

/**
 * Joins the segments of a plan to a film. It asks the store only, so it does not matter who made them.
 * @throws Failure when a segment is not there.
 */
export async function assembleFilm(plan: FilmPlan, store: SegmentStore, file: string, aacFile?: string): Promise<void> {
  const segments = await Promise.all(
    plan.jobs.map(async ({ key }, index) => {
      const segment = await store.read(key)
      if (segment) return segment
      throw new Failure(
        `Unexpected plan of which segment ${index + 1} of ${plan.jobs.length} is not made, expected all.`,
      )
    }),
  )
  await joinFilm(file, { segments, encoding: plan.encoding, framesPerSecond, aacFile })
}
