import { type Province, provinces } from '@drempel/core/vocabulary'
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

/**
 * Lamps that burn before the counting starts, by province. They are spread over the provinces that take part, or over all
 * when none does: the data do not say where the first groups were, so the map does not pretend to know.
 */
export function firstLamps({ lights, before }: MapScene): ReadonlyMap<Province, number> {
  const where = lights.length === 0 ? provinces.map(({ id }) => id) : lights.map(({ province }) => province)
  const first = new Map<Province, number>()
  const count = before?.lights ?? 0
  const apart = Math.max(1, where.length / Math.max(1, count))
  for (let lamp = 0; lamp < count; lamp++) {
    const province = where[Math.floor(lamp * apart) % where.length] as Province
    first.set(province, (first.get(province) ?? 0) + 1)
  }
  return first
}
