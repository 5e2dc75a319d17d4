import type { CardScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto, twoHundredCharacters } from './made-up.ts'

const card: CardScene = {
  kind: 'card',
  id: 'card',
  fromFrame: 0,
  durationFrames: 360,
  label: 'Uit de toolkit',
  title: 'Koffie op de stoep',
  summary: 'Zet een tafel en een thermoskan buiten en groet wie langskomt.',
  facts: ['10 minuten', '2 mensen', 'bijna niets'],
  steps: [
    { text: 'Kies een vast moment waarop mensen langslopen.', fromFrame: 150 },
    { text: 'Zet twee stoelen meer neer dan je nodig hebt.', fromFrame: 205 },
    { text: 'Vraag wie er volgende week bij is.', fromFrame: 260 },
  ],
  drawing: 'coffee',
}
const step = card.steps[0] as CardScene['steps'][number]

/** Edges of a card. */
export const cardExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: card },
  { name: 'no steps, no facts', scene: { ...card, facts: [], steps: [] } },
  { name: 'one step', scene: { ...card, steps: [step] } },
  {
    name: 'six steps',
    scene: {
      ...card,
      facts: ['een dagdeel', '4 tot 12 mensen', 'tot 50 euro'],
      steps: Array.from({ length: 6 }, (_, at) => ({ text: `${at + 1} keer koffie zetten`, fromFrame: 150 + at * 30 })),
    },
  },
  {
    name: 'long words',
    scene: {
      ...card,
      title: madeUpNames.sixtyLetters,
      summary: twoHundredCharacters.slice(0, 160),
      steps: card.steps.map((one) => ({
        ...one,
        text: `${one.text} Doe dat elke week op dezelfde dag en dezelfde tijd.`,
      })),
    },
  },
  { name: 'emoji', scene: { ...card, title: madeUpNames.emoji } },
  { name: 'with a photograph', scene: { ...card, media: madeUpPhoto } },
]
