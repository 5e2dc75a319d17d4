import { describe, expect, test } from 'vitest'
import type { Stereo } from '../stereo.ts'
import { silence } from '../stereo.ts'
import { toneOf } from '../voice/wav.example.ts'
import { integratedLufs } from './loudness.ts'
import { truePeak } from './true-peak.ts'

const gain = (dbfs: number) => 10 ** (dbfs / 20)

/** A tone of 1 kHz in both channels, at these strengths one after another: `[dBFS, seconds]`. */
function tones(parts: readonly (readonly [dbfs: number, seconds: number])[]): Stereo {
  const whole = new Float32Array(parts.reduce((sum, [, seconds]) => sum + seconds * 48_000, 0))
  let at = 0
  for (const [dbfs, seconds] of parts) {
    whole.set(toneOf(1_000, seconds, gain(dbfs)), at)
    at += seconds * 48_000
  }
  return { left: whole, right: whole.slice() }
}

/** The cases of EBU Tech 3341, table 1, that are about the whole of a stereo programme; each must be met within 0.1 LU. */
describe('loudness, by the test signals of the EBU', () => {
  test.each([
    ['1: a steady tone', [[-23, 20]], -23],
    ['2: a soft steady tone', [[-33, 20]], -33],
    [
      '3: soft parts at both ends do not count',
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
      -23,
    ],
    [
      '4: nor does near silence',
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
      -23,
    ],
    [
      '5: three levels that all count',
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
      -23,
    ],
  ] as const)('%s', (_name, parts, lufs) => {
    expect(Math.abs(integratedLufs(tones(parts)) - lufs)).toBeLessThan(0.1)
  })

  test('a tone of 997 Hz at full strength in one channel is −3.01 LUFS (ITU-R BS.1770-4)', () => {
    const left = toneOf(997, 5, 1)
    expect(integratedLufs({ left, right: new Float32Array(left.length) })).toBeCloseTo(-3.01, 1)
  })

  test('silence, and a sound shorter than 400 ms, has none', () => {
    expect(integratedLufs(silence(48_000))).toBe(-Infinity)
    expect(integratedLufs(tones([[-10, 0.3]]))).toBe(-Infinity)
  })
})

/** A tone whose samples miss its top: `turns` is where in the wave the first sample lies. */
function missedTop(samplesPerWave: number, turns: number, strength: number): Stereo {
  const left = Float32Array.from({ length: 48_000 }, (_, index) => {
    const edge = Math.min(1, index / 2_400, (47_999 - index) / 2_400)
    return strength * edge * Math.sin(2 * Math.PI * (index / samplesPerWave + turns))
  })
  return { left, right: left }
}

/** The cases 15 to 18 of EBU Tech 3341, which allow 0.2 dB above and 0.4 below. */
describe('true peak, by the test signals of the EBU', () => {
  test.each([
    ['15: samples on the top', 4, 0, 0.5],
    ['16: samples an eighth turn beside it', 4, 1 / 8, 0.5],
    ['17: six samples in a wave', 6, 1 / 6, 0.5],
    ['18: eight samples in a wave', 8, 1 / 16, 0.5],
  ])('%s', (_name, samplesPerWave, turns, strength) => {
    const db = 20 * Math.log10(truePeak(missedTop(samplesPerWave, turns, strength)))
    expect(db).toBeGreaterThan(-6.4)
    expect(db).toBeLessThan(-5.8)
  })

  test('is never below the strongest sample, and nothing for silence', () => {
    const click = silence(1_000)
    click.right[999] = -0.8
    expect(truePeak(click)).toBeGreaterThanOrEqual(0.8 - 1e-7)
    expect(truePeak(silence(1_000))).toBe(0)
    expect(truePeak(silence(0))).toBe(0)
  })
})
