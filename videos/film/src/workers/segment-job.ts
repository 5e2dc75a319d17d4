import type { Encoding } from '../engine/page/orders.ts'
import type { Segment } from '../engine/segment/segment.ts'

/** One segment as work for whoever comes first. It holds all that is needed, so a worker asks nobody anything. */
export interface SegmentJob {
  /** Key under which it is kept: SHA-256 of everything that goes in. */
  readonly key: string
  readonly segment: Segment
  readonly encoding: Encoding
}
