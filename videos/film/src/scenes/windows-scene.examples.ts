import type { WindowsScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const windows: WindowsScene = {
  kind: 'windows',
  id: 'windows',
  fromFrame: 0,
  durationFrames: 420,
  windows: [
    { text: 'Mensen kennen', fromFrame: 30 },
    { text: 'Erbij horen', fromFrame: 90 },
    { text: 'Ertoe doen', fromFrame: 150 },
  ],
  quietFromFrame: 240,
}

/** Edges of words in windows. */
export const windowsExamples: readonly SceneExample[] = [
  { name: 'three', scene: windows },
  { name: 'one', scene: { ...windows, windows: windows.windows.slice(0, 1) } },
  {
    name: 'five',
    scene: {
      ...windows,
      windows: [...windows.windows, { text: 'Nog iets', fromFrame: 180 }, { text: 'En dit', fromFrame: 200 }],
    },
  },
  {
    name: 'long words',
    scene: {
      ...windows,
      windows: windows.windows.map((one, at) => ({
        ...one,
        text: [madeUpNames.sixtyLetters, madeUpNames.oneWord, madeUpNames.rightToLeft][at] ?? one.text,
      })),
    },
  },
  { name: 'with a photograph', scene: { ...windows, media: madeUpPhoto } },
]
