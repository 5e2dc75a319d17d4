import type { TitleScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const title: TitleScene = {
  kind: 'title',
  id: 'title',
  fromFrame: 0,
  durationFrames: 126,
  name: 'Over de drempel',
  title: 'Samen iets doen aan eenzaamheid',
}

/** Edges of a title. */
export const titleExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: title },
  { name: 'one word', scene: { ...title, title: 'Welkom' } },
  { name: 'long words', scene: { ...title, title: 'Bewonersinitiatieven en vriendschapsbevordering in de buurt' } },
  { name: 'sixty letters', scene: { ...title, title: madeUpNames.sixtyLetters } },
  { name: 'emoji', scene: { ...title, title: madeUpNames.emoji } },
  { name: 'right to left', scene: { ...title, title: madeUpNames.rightToLeft } },
  { name: 'with a photograph', scene: { ...title, media: madeUpPhoto } },
]
