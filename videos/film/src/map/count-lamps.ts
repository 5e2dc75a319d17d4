import type { MapScene, ProvinceLights } from '@drempel/storyboard'

/** Lights of a province that have gone on at this frame. */
const burning = ({ initiatives, fromFrame, durationFrames }: ProvinceLights, frame: number): number =>
  Math.min(initiatives, Math.max(0, Math.ceil(((frame - fromFrame) * initiatives) / durationFrames)))

/** What the counter says at this frame of the scene: from the lights that were on before, to all initiatives. */
export function countAt({ lights, initiatives, before }: MapScene, frame: number): number {
  if (before && frame < before.untilFrame) return before.lights
  const start = Math.min(before?.lights ?? 0, initiatives)
  const on = lights.reduce((sum, one) => sum + burning(one, frame), 0)
  return initiatives === 0 ? 0 : start + Math.round((on * (initiatives - start)) / initiatives)
}
