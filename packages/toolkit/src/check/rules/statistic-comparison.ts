import { comparable, type Statistic } from '@drempel/core/toolkit'
import { defineRule } from '../rule.ts'

const figure = (id: string, instrument: Statistic['instrument']) => ({
  id,
  statement: 'Eén op de tien voelt zich sterk eenzaam.',
  unit: 'share',
  value: 0.1,
  shown: '10%',
  instrument,
  population: 'inwoners van 15 jaar en ouder',
  year: 2024,
  publisher: 'CBS',
  source: 'bvt2020',
  checkedAt: '2026-11-24',
  confidence: 'secondary',
})
const film = (...statistics: string[]) => ({
  title: 'Film',
  message: 'Kijk.',
  seconds: 10,
  scenes: [{ id: 'begin', seconds: 10, title: 'Begin', said: 'Kijk.', seen: 'Een straat.', statistics }],
})

export const statisticComparison = defineRule({
  id: 'statistic-comparison',
  why: 'Who sees two figures together compares them. Figures that were measured in different ways, or among different people, may not be compared, so they do not share a scene.',
  examples: [
    {
      statistics: [figure('een', 'djg-6'), figure('twee', 'djg-6')],
      optional: { filmScript: film('een', 'twee') },
      problems: [],
    },
    {
      statistics: [figure('een', 'djg-6'), figure('twee', 'djg-11')],
      optional: { filmScript: film('een', 'twee') },
      problems: [
        {
          at: 'twee',
          reason: 'Unexpected `twee` beside `een`, expected figures of one instrument, population and publisher',
        },
      ],
    },
  ],
  check({ statistics, filmScript }, report) {
    const byId = new Map(statistics.entries.map((one) => [one.id, one]))
    for (const [at, scene] of (filmScript?.value?.scenes ?? []).entries()) {
      const [first, ...others] = scene.statistics
      const beside = first === undefined ? undefined : byId.get(first)
      for (const [index, id] of others.entries()) {
        const other = byId.get(id)
        if (!filmScript || !beside || !other || comparable(beside, other)) continue
        report({
          file: filmScript.file,
          place: filmScript.head.placeOf(['scenes', at, 'statistics', index + 1]),
          actual: id,
          reason: `Unexpected \`${id}\` beside \`${first}\`, expected figures of one instrument, population and publisher`,
          note: 'Give each figure a scene of its own, with its year and source.',
        })
      }
    }
  },
})
