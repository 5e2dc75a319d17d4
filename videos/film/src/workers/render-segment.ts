import { Failure } from '@drempel/diagnostics'
import type { Engine, SegmentSource } from '../engine/engine.ts'
import type { Surroundings } from '../engine/segment/key.ts'
import type { SegmentJob } from './film-plan.ts'

/**
 * Does one job: afterwards its segment is in the store. Doing it twice, or half and then again, changes nothing.
 * @throws Failure when this worker has other code or another browser than the plan: its picture could differ.
 */
export async function renderSegment(
  engine: Engine,
  own: Surroundings,
  { segment, encoding, surroundings }: SegmentJob,
  signal?: AbortSignal,
): Promise<SegmentSource> {
  for (const part of ['bundleSha256', 'assetsSha256', 'browser'] as const)
    if (own[part] !== surroundings[part])
      throw new Failure(
        `Unexpected ${part} \`${own[part]}\` on this worker, expected \`${surroundings[part]}\` as in the plan. Give all machines the same version.`,
      )
  const { source } = await engine.segment(segment, encoding, signal)
  return source
}
