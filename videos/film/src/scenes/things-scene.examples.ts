import { drawingNames, type ThingsScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const things: ThingsScene = {
  kind: 'things',
  id: 'things',
  fromFrame: 0,
  durationFrames: 540,
  things: [
    { drawing: 'coffee', title: 'Portiekkoffie', fromFrame: 0 },
    { drawing: 'chair', title: 'De eerste tien minuten', fromFrame: 180 },
    { drawing: 'bicycle', title: 'Vraag eens iets', fromFrame: 360 },
  ],
}

/** Edges of small things. The long one shows every drawing that there is. */
export const thingsExamples: readonly SceneExample[] = [
  { name: 'three', scene: things },
  { name: 'one', scene: { ...things, durationFrames: 180, things: things.things.slice(0, 1) } },
  {
    name: 'every drawing',
    scene: {
      ...things,
      durationFrames: drawingNames.length * 150,
      things: drawingNames.map((drawing, at) => ({ drawing, title: drawing, fromFrame: at * 150 })),
    },
  },
  {
    name: 'long names',
    scene: {
      ...things,
      things: things.things.map((thing, at) => ({
        ...thing,
        title: [madeUpNames.sixtyLetters, madeUpNames.oneWord, madeUpNames.emoji][at] ?? thing.title,
      })),
    },
  },
  { name: 'with a photograph', scene: { ...things, media: madeUpPhoto } },
]
