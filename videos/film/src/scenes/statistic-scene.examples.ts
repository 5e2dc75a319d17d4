import type { StatisticScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { twoHundredCharacters } from './made-up.ts'

const statistic: StatisticScene = {
  kind: 'statistic',
  id: 'statistic',
  fromFrame: 0,
  durationFrames: 165,
  shown: '46%',
  statement: 'Bijna de helft van de volwassenen voelde zich weleens eenzaam.',
  source: [
    'Bron: Verzonnen Instituut, 2024.',
    'Over inwoners van 18 jaar en ouder, vragenlijst met elf uitspraken.',
    'Een verzonnen cijfer.',
  ],
}

/** Edges of a figure. */
export const statisticExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: statistic },
  { name: 'short source', scene: { ...statistic, shown: '7', source: ['Bron: eigen telling.'] } },
  { name: 'words for a figure', scene: { ...statistic, shown: 'bijna driekwart' } },
  { name: 'large figure', scene: { ...statistic, shown: '1.234.567' } },
  {
    name: 'long statement and source',
    scene: {
      ...statistic,
      statement: twoHundredCharacters,
      source: [...statistic.source, 'In de jaren van corona is anders gemeten, vergelijk dus niet zomaar.'],
    },
  },
]
