import type { InitiativeScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const initiative: InitiativeScene = {
  kind: 'initiative',
  id: 'initiative',
  fromFrame: 0,
  durationFrames: 150,
  name: madeUpNames.short,
  where: 'Gelderland',
  words: 'Wij doen mee',
}

/** Edges of an initiative that takes part. */
export const initiativeExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: initiative },
  { name: 'two letters', scene: { ...initiative, name: 'Wij' } },
  { name: 'sixty letters', scene: { ...initiative, name: madeUpNames.sixtyLetters, where: 'Noord-Brabant' } },
  { name: 'one long word', scene: { ...initiative, name: madeUpNames.oneWord } },
  { name: 'emoji', scene: { ...initiative, name: madeUpNames.emoji } },
  { name: 'Arabic, right to left', scene: { ...initiative, name: madeUpNames.rightToLeft } },
  { name: 'Hebrew with Dutch', scene: { ...initiative, name: `${madeUpNames.hebrew} (${madeUpNames.short})` } },
  { name: 'Cyrillic', scene: { ...initiative, name: madeUpNames.cyrillic } },
  { name: 'with a photograph', scene: { ...initiative, media: madeUpPhoto } },
]
