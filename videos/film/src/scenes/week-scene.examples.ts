import type { WeekScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'

const week: WeekScene = {
  kind: 'week',
  id: 'week',
  fromFrame: 0,
  durationFrames: 210,
  name: 'Week tegen Eenzaamheid',
  days: '30 september tot en met 6 oktober',
  invitation: 'Zet die week één keer je deur open.',
}

/** Edges of a week. */
export const weekExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: week },
  { name: 'few words', scene: { ...week, name: 'Burendag', days: '26 september', invitation: 'Kom.' } },
  {
    name: 'long words',
    scene: {
      ...week,
      name: 'Verzonnen themaweek van de buurtontmoeting',
      days: 'donderdag 30 september tot en met woensdag 6 oktober 2027',
      invitation: 'Nodig iemand uit die je alleen van gezicht kent, en vraag wat diegene graag doet in de middag.',
    },
  },
]
