import type { StoryScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto, twoHundredCharacters } from './made-up.ts'

const story: StoryScene = {
  kind: 'story',
  id: 'story',
  fromFrame: 0,
  durationFrames: 480,
  label: 'Samengesteld verhaal',
  title: 'De stoel naast de deur',
  beats: [
    { text: 'Elke donderdag zette Ria een stoel bij de lift.', fromFrame: 40 },
    { text: 'De derde week ging er iemand zitten. Ze praatten over het weer.', fromFrame: 160 },
    { text: 'Nu staan er vier stoelen, en brengt de een de ander naar de dokter.', fromFrame: 300 },
  ],
  drawing: 'chair',
}

/** Edges of a story. */
export const storyExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: story },
  { name: 'one sentence', scene: { ...story, beats: story.beats.slice(0, 1) } },
  {
    name: 'long words',
    scene: { ...story, title: madeUpNames.sixtyLetters, beats: [{ text: twoHundredCharacters, fromFrame: 40 }] },
  },
  { name: 'with a photograph', scene: { ...story, media: madeUpPhoto } },
]
