import { createHash } from 'node:crypto'
import type { Clip } from '@drempel/storyboard'
import type { Encoding } from '../engine/page/orders.ts'
import { encodingOf } from '../engine/segment/encoding.ts'
import { type Surroundings, segmentKey } from '../engine/segment/key.ts'
import { planSegments } from '../engine/segment/plan-segments.ts'
import type { Segment } from '../engine/segment/segment.ts'

/** One segment as work for whoever comes first. It holds all that is needed, so a worker asks nobody anything. */
export interface SegmentJob {
  /** Key under which it is kept: SHA-256 of everything that goes in. */
  readonly key: string
  readonly segment: Segment
  readonly encoding: Encoding
  /** With which code and browser it must be made; a worker with others leaves it alone. */
  readonly surroundings: Surroundings
}

/** A film as work for many. */
export interface FilmPlan {
  /** SHA-256 of the jobs: the same film, the same plan. */
  readonly id: string
  readonly encoding: Encoding
  /** The segments, in the order in which they play. */
  readonly jobs: readonly SegmentJob[]
}

/** Divides a film in jobs. Same clip, same plan. */
export function planFilm(clip: Clip, scale: number, surroundings: Surroundings): FilmPlan {
  const encoding = encodingOf(clip.format, scale)
  const jobs = planSegments(clip).map((segment) => ({
    key: segmentKey(segment, encoding, surroundings),
    segment,
    encoding,
    surroundings,
  }))
  const id = createHash('sha256')
    .update(jobs.map(({ key }) => key).join())
    .digest('hex')
  return { id, encoding, jobs }
}
