import { provinces } from '@drempel/core/vocabulary'
import type { MapScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'

/** Lights in the provinces in order, so many in each, four seconds together. */
function map(counts: readonly number[], where: string): MapScene {
  const initiatives = counts.reduce((sum, one) => sum + one, 0)
  const apart = 120 / Math.max(1, counts.length)
  return {
    kind: 'map',
    id: 'map',
    fromFrame: 0,
    durationFrames: 240,
    lights: provinces.flatMap(({ id: province }, at) => {
      const count = counts[at] ?? 0
      if (count === 0) return []
      const fromFrame = 30 + Math.round(at * apart)
      return [{ province, initiatives: count, fromFrame, durationFrames: Math.round(apart) }]
    }),
    initiatives,
    countOf: 'van 40 initiatieven',
    where,
  }
}

const forty = map([3, 4, 3, 3, 2, 4, 4, 5, 5, 2, 3, 2], 'in alle twaalf provincies')

/** Edges of the map. */
export const mapExamples: readonly SceneExample[] = [
  { name: 'forty', scene: forty },
  { name: 'none', scene: map([], 'in heel Nederland') },
  { name: 'one', scene: map([0, 0, 0, 0, 0, 0, 1], 'in Utrecht') },
  {
    name: 'twelve thousand',
    scene: { ...map(Array(12).fill(1000), 'in alle twaalf provincies'), countOf: 'van 12.000 initiatieven' },
  },
  { name: 'all in one province', scene: map([0, 0, 0, 0, 0, 0, 0, 0, 0, 40], 'in Zeeland') },
  {
    name: 'six before',
    scene: {
      ...forty,
      lights: forty.lights.map((one) => ({ ...one, fromFrame: one.fromFrame + 60 })),
      before: { lights: 6, words: 'groepen begonnen hier', untilFrame: 84 },
    },
  },
]
