import { describe, expect, it } from 'vitest'
import { comparable, type Statistic, statisticSchema } from './statistic.ts'

const cbs: Statistic = {
  id: 'voorbeeld',
  statement: 'Een verzonnen cijfer voor tests.',
  unit: 'share',
  value: 0.1,
  shown: '10%',
  instrument: 'djg-6',
  population: 'inwoners van 15 jaar en ouder',
  year: 2024,
  publisher: 'CBS',
  source: 'cbs24',
  checkedAt: '2026-11-23',
  confidence: 'secondary',
}

describe('statistic', () => {
  it('takes shares from 0 to 1 and refuses a percentage', () => {
    expect(statisticSchema.safeParse({ ...cbs, value: 1 }).success).toBe(true)
    expect(statisticSchema.safeParse({ ...cbs, value: 10 }).error?.issues).toMatchObject([
      { path: ['value'], message: 'expected a share between 0 and 1 (0.1 for ten per cent)' },
    ])
    expect(statisticSchema.safeParse({ ...cbs, unit: 'number', value: 3_300_000 }).success).toBe(true)
  })

  it('compares a figure with itself in another year', () => {
    expect(comparable(cbs, { ...cbs, year: 2022, value: 0.11 })).toBe(true)
  })

  it.each([
    ['instrument', { instrument: 'djg-11' }],
    ['population', { population: 'inwoners van 18 jaar en ouder' }],
    ['publisher', { publisher: 'RIVM' }],
  ] as const)('never compares figures that differ in %s', (_, other) => {
    expect(comparable(cbs, { ...cbs, ...other })).toBe(false)
  })
})
