import type { PointsScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpPhoto } from './made-up.ts'

const points: PointsScene = {
  kind: 'points',
  id: 'points',
  fromFrame: 0,
  durationFrames: 300,
  heading: 'Wat doet een adviseur?',
  points: [
    { text: 'Komt bij jullie langs.', fromFrame: 40 },
    { text: 'Denkt mee over kleine stappen.', fromFrame: 90 },
    { text: 'Belt na drie maanden terug.', fromFrame: 140 },
  ],
  drawing: 'kitchen-table',
}

/** Edges of a heading with points. */
export const pointsExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: points },
  { name: 'one point', scene: { ...points, points: points.points.slice(0, 1) } },
  {
    name: 'five points',
    scene: {
      ...points,
      points: Array.from({ length: 5 }, (_, at) => ({
        text: `Een punt met nummer ${at + 1}`,
        fromFrame: 40 + at * 20,
      })),
    },
  },
  {
    name: 'long words',
    scene: {
      ...points,
      heading: 'Wat doet een adviseur voor een bewonersinitiatief bij jou in de buurt?',
      points: points.points.map((one) => ({
        ...one,
        text: `${one.text} Dat kost niets, en jullie blijven zelf de baas over alles wat er gebeurt.`,
      })),
    },
  },
  { name: 'with a photograph', scene: { ...points, media: madeUpPhoto } },
]
