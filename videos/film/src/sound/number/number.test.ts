import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponentialOf, gainOf, ratioOfSemitones } from './exponential.ts'
import { noiseOf, wobbleOf } from './noise.ts'
import { cosineOf, sineOf } from './sine.ts'

const turns = fc.double({ min: -1_000, max: 1_000, noNaN: true })

describe('numbers that do not depend on the engine', () => {
  test('the sine is that of the engine to ten decimals', () => {
    fc.assert(
      fc.property(turns, (at) => {
        expect(sineOf(at)).toBeCloseTo(Math.sin(2 * Math.PI * at), 10)
      }),
    )
  })

  test('the cosine is a quarter turn ahead', () => {
    expect([0, 0.25, 0.5].map((at) => cosineOf(at))).toEqual([
      expect.closeTo(1, 10),
      expect.closeTo(0, 10),
      expect.closeTo(-1, 10),
    ])
  })

  test('the exponential is that of the engine to nine digits', () => {
    const x = fc.double({ min: -20, max: 8, noNaN: true })
    fc.assert(
      fc.property(x, (at) => {
        expect(exponentialOf(at) / Math.exp(at)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('twenty decibels are ten times as strong, twelve semitones twice as high', () => {
    expect(gainOf(20)).toBeCloseTo(10, 8)
    expect(ratioOfSemitones(12)).toBeCloseTo(2, 9)
  })

  test('noise is the same for the same seed, another for another, and even', () => {
    const noise = noiseOf(48_000, 7)
    expect(noiseOf(48_000, 7)).toEqual(noise)
    expect(noiseOf(100, 8)).not.toEqual(noise.subarray(0, 100))
    expect(noise.reduce((sum, one) => sum + one, 0) / noise.length).toBeCloseTo(0, 1)
  })

  test('a wobble stays within one', () => {
    fc.assert(
      fc.property(fc.integer(), (index) => {
        expect(Math.abs(wobbleOf(index))).toBeLessThanOrEqual(1)
      }),
    )
  })
})
