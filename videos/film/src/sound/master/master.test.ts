import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noiseOf } from '../number/noise.ts'
import { silence } from '../stereo.ts'
import { speechLike, toneOf } from '../voice/wav.example.ts'
import { limitingGain } from './limiter.ts'
import { integratedLufs } from './loudness.ts'
import { master, targetLufs } from './master.ts'
import { truePeak } from './true-peak.ts'

const ceiling = 10 ** (-1.4 / 20)

describe('limiter', () => {
  test('leaves alone what stays under the ceiling', () => {
    expect(limitingGain(new Float32Array(2_000).fill(0.5), 0.6).every((gain) => gain === 1)).toBe(true)
  })

  test('brings every peak under the ceiling, wherever they lie', () => {
    const peaks = fc.array(fc.tuple(fc.nat(2_999), fc.double({ min: 0, max: 4, noNaN: true })), { maxLength: 40 })
    fc.assert(
      fc.property(peaks, (list) => {
        const row = new Float32Array(3_000).fill(0.1)
        for (const [at, peak] of list) row[at] = peak
        const gains = limitingGain(row, 0.8)
        expect(Math.max(...row.map((peak, at) => peak * (gains[at] as number)))).toBeLessThan(0.80001)
      }),
    )
  })

  test('is down before a peak, back half a second after it, and never jumps', () => {
    const row = new Float32Array(48_000).fill(0.1)
    row[10_000] = 2
    const gains = limitingGain(row, 1)
    expect(gains[9_000]).toBe(1)
    expect(gains[10_000]).toBeCloseTo(0.5, 3)
    expect(gains[34_000]).toBeCloseTo(1, 2)
    const steps = gains.slice(1).map((gain, index) => Math.abs(gain - (gains[index] as number)))
    expect(Math.max(...steps.slice(0, 20_000))).toBeLessThan(0.004)
  })
})

describe('master', () => {
  const sounds = {
    'a tone': () => ({ left: toneOf(440, 3, 0.02), right: toneOf(440, 3, 0.02) }),
    'noise in one ear': () => ({ left: noiseOf(144_000, 3), right: new Float32Array(144_000) }),
    'speech with high peaks': () => ({ left: speechLike(4), right: speechLike(4) }),
  }
  test.each(Object.keys(targetLufs).flatMap((target) => Object.keys(sounds).map((name) => [name, target] as const)))(
    'brings %s to the loudness for %s, within half a unit and under the ceiling',
    (name, target) => {
      const made = master(sounds[name as keyof typeof sounds](), target as keyof typeof targetLufs, ceiling)
      expect(Math.abs(integratedLufs(made) - targetLufs[target as keyof typeof targetLufs])).toBeLessThan(0.5)
      expect(20 * Math.log10(truePeak(made))).toBeLessThan(-1.3)
    },
  )

  test('leaves silence silent', () => expect(master(silence(48_000), 'social', ceiling)).toEqual(silence(48_000)))
})
