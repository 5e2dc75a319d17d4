import type { TableScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const table: TableScene = {
  kind: 'table',
  id: 'table',
  fromFrame: 0,
  durationFrames: 500,
  steps: [
    { text: 'Een gesprek, in het dorp of de wijk', fromFrame: 40 },
    { text: 'Een schriftelijk advies', fromFrame: 180 },
    { text: 'Een opvolggesprek aan de telefoon', fromFrame: 320 },
  ],
}

/** Edges of the kitchen table. */
export const tableExamples: readonly SceneExample[] = [
  { name: 'three steps', scene: table },
  { name: 'one step', scene: { ...table, steps: table.steps.slice(0, 1) } },
  {
    name: 'four steps',
    scene: { ...table, steps: [...table.steps, { text: 'Wat jullie leerden, leert een ander', fromFrame: 420 }] },
  },
  {
    name: 'long words',
    scene: {
      ...table,
      steps: table.steps.map((step, at) => ({
        ...step,
        text: [madeUpNames.sixtyLetters, madeUpNames.oneWord, madeUpNames.rightToLeft][at] ?? step.text,
      })),
    },
  },
  { name: 'with a photograph', scene: { ...table, media: madeUpPhoto } },
]
