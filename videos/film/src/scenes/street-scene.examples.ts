import type { StreetScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const street: StreetScene = { kind: 'street', id: 'street', fromFrame: 0, durationFrames: 240 }

/** Edges of the street. */
export const streetExamples: readonly SceneExample[] = [
  { name: 'without words', scene: street },
  { name: 'with words', scene: { ...street, headline: 'Iedereen kent het gevoel' } },
  { name: 'sixty letters', scene: { ...street, headline: madeUpNames.sixtyLetters } },
  { name: 'one long word', scene: { ...street, headline: madeUpNames.oneWord } },
  { name: 'very short', scene: { ...street, durationFrames: 60, headline: 'Iedereen kent het gevoel' } },
  { name: 'with a photograph', scene: { ...street, headline: 'Iedereen kent het gevoel', media: madeUpPhoto } },
]
