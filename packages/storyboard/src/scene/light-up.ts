import type { Snapshot } from '@drempel/core/snapshot'
import { provinces } from '@drempel/core/vocabulary'
import type { ProvinceLights } from './scene.ts'

/**
 * Initiatives in the provinces together: all that signed up. Provinces know no stage, so planned and stopped ones are among
 * them; who words this number says that they signed up, and not that they get advice.
 */
export const initiativesOf = (snapshot: Snapshot): number =>
  snapshot.provinces.reduce((sum, one) => sum + one.initiatives, 0)

/**
 * When the lights of each province go on, from north to south, within so many frames from this one. Every province gets
 * its share of the time, by the number of its lights.
 */
export function lightUp(snapshot: Snapshot, fromFrame: number, durationFrames: number): ProvinceLights[] {
  const counts = new Map(snapshot.provinces.map((one) => [one.province, one.initiatives]))
  const all = Math.max(1, initiativesOf(snapshot))
  const frameOf = (count: number) => fromFrame + Math.round((count * durationFrames) / all)
  let before = 0
  return provinces.flatMap(({ id: province }) => {
    const count = counts.get(province) ?? 0
    if (count === 0) return []
    const start = frameOf(before)
    before += count
    return [{ province, initiatives: count, fromFrame: start, durationFrames: Math.max(1, frameOf(before) - start) }]
  })
}
