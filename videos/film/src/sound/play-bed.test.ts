import { createHash } from 'node:crypto'
import type { MusicStretch } from '@drempel/storyboard'
import { describe, expect, test } from 'vitest'
import { playBed } from './play-bed.ts'

const rmsDb = (sound: Float32Array) => 10 * Math.log10(sound.reduce((sum, one) => sum + one * one, 0) / sound.length)

const tenSeconds: readonly MusicStretch[] = [
  { mood: 'intro', fromFrame: 0, durationFrames: 75 },
  { mood: 'lift', fromFrame: 75, durationFrames: 135 },
  { mood: 'ending', fromFrame: 210, durationFrames: 90 },
]
const bed = playBed(tenSeconds, 300)

describe('the music of a clip of ten seconds', () => {
  /** When this changes on purpose, listen first; then write the new hash here. */
  test('is the same, bit for bit, in every engine', () => {
    const hash = createHash('sha256').update(new Uint8Array(bed.left.buffer)).update(new Uint8Array(bed.right.buffer))
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"f143836a9a56c480c019e9e66a29e5d1c25c22e98668b4a5fae3f7550c20dcb5"`,
    )
  })

  test('is as long as its frames, to the sample', () => {
    expect([bed.left.length, bed.right.length]).toEqual([480_000, 480_000])
  })

  test('comes from silence and goes back to it', () => {
    for (const channel of [bed.left, bed.right]) {
      expect(Math.abs(channel[0] as number)).toBeLessThan(1e-12)
      expect(Math.abs(channel.at(-1) as number)).toBeLessThan(1e-6)
      expect(rmsDb(channel.subarray(-2_400))).toBeLessThan(-60)
    }
  })

  test('is heard in its first half second, and in every half second after it', () => {
    for (let from = 0; from + 24_000 < 456_000; from += 24_000)
      expect(rmsDb(bed.left.subarray(from, from + 24_000))).toBeGreaterThan(-45)
  })

  test('never jumps: not within a stretch, and not where one goes over into another', () => {
    const jumps = bed.left.slice(1).map((sample, index) => Math.abs(sample - (bed.left[index] as number)))
    const strongest = bed.left.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    expect(Math.max(...jumps.slice(75 * 1_600 - 200, 75 * 1_600 + 200))).toBeLessThan(strongest * 0.15)
    expect(jumps.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(strongest * 0.25)
  })

  test('sits in the middle: neither ear has more than 1.5 dB over the other', () => {
    expect(Math.abs(rmsDb(bed.left) - rmsDb(bed.right))).toBeLessThan(1.5)
  })
})

test('where the lights go on it is stronger and brighter than under words', () => {
  const play = (mood: MusicStretch['mood']) => playBed([{ mood, fromFrame: 0, durationFrames: 150 }], 150).left
  const brightness = (sound: Float32Array) =>
    rmsDb(sound.slice(1).map((one, index) => one - (sound[index] as number))) - rmsDb(sound)
  expect(rmsDb(play('lift'))).toBeGreaterThan(rmsDb(play('rest')) + 3)
  expect(brightness(play('lift'))).toBeGreaterThan(brightness(play('rest')) + 2)
})

test('a clip of one frame has music too', () => {
  expect(playBed([{ mood: 'ending', fromFrame: 0, durationFrames: 1 }], 1).left).toHaveLength(1_600)
})
