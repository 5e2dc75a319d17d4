import { provinces } from '@drempel/core/vocabulary'
import type { MapScene } from '@drempel/storyboard'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAt } from './count-lamps.ts'

const sceneOf = (counts: readonly number[], before?: MapScene['before']): MapScene => ({
  kind: 'map',
  id: 'map',
  fromFrame: 0,
  durationFrames: 240,
  lights: provinces.flatMap(({ id: province }, at) => {
    const initiatives = counts[at] ?? 0
    return initiatives === 0 ? [] : [{ province, initiatives, fromFrame: 60 + at * 10, durationFrames: 10 }]
  }),
  initiatives: counts.reduce((sum, one) => sum + one, 0),
  countOf: 'van 40 initiatieven',
  where: 'in heel Nederland',
  ...(before ? { before } : {}),
})

const six = { lights: 6, words: 'zes groepen begonnen', untilFrame: 60 }

describe('countAt', () => {
  it('counts from none to all', () => {
    const scene = sceneOf([3, 0, 4])
    expect([0, 60, 65, 70, 90, 239].map((frame) => countAt(scene, frame))).toEqual([0, 0, 2, 3, 7, 7])
  })

  it('starts at the lights that were on before', () => {
    const scene = sceneOf([20, 20], six)
    expect([0, 59, 60, 239].map((frame) => countAt(scene, frame))).toEqual([6, 6, 6, 40])
  })

  it('ends at none when none takes part, whatever burnt before', () => {
    expect(countAt(sceneOf([], six), 239)).toBe(0)
    expect(countAt(sceneOf([]), 239)).toBe(0)
  })

  it('never counts back, and ends at what it should', () => {
    const counts = fc.array(fc.nat(1000), { maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.option(fc.integer({ min: 1, max: 60 })), (each, lights) => {
        const scene = sceneOf(each, lights === null ? undefined : { ...six, lights })
        const said = Array.from({ length: 240 }, (_, frame) => countAt(scene, frame))
        expect(said.at(-1)).toBe(scene.initiatives)
        if ((lights ?? 0) <= scene.initiatives) expect(said).toEqual(said.toSorted((one, other) => one - other))
      }),
    )
  })
})
