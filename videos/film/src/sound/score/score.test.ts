import { type MusicStretch, moods } from '@drempel/storyboard'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samplesPerFrame } from '../stereo.ts'
import { composeScore } from './compose-score.ts'
import { chords, parts } from './composition.ts'
import { layBeats } from './lay-beats.ts'
import { hertzOf } from './pitch.ts'

/** Stretches that follow each other from the first frame, as a clip has them. */
const follow = (stretches: readonly (readonly [MusicStretch['mood'], number])[]): MusicStretch[] => {
  let fromFrame = 0
  return stretches.map(([mood, durationFrames]) => {
    const stretch = { mood, fromFrame, durationFrames }
    fromFrame += durationFrames
    return stretch
  })
}

const anyMusic = fc
  .array(fc.tuple(fc.constantFrom(...moods), fc.integer({ min: 1, max: 1_200 })), { minLength: 1, maxLength: 9 })
  .map((middle) => follow([...middle, ['ending', 90]]))

const film = follow([
  ['intro', 420],
  ['rest', 240],
  ['lift', 780],
  ['carry', 600],
  ['ending', 420],
])

describe('beats', () => {
  test('every stretch has at least one, and begins on one', () => {
    fc.assert(
      fc.property(anyMusic, (music) => {
        for (const [index, measure] of layBeats(music).entries()) {
          expect(measure.beats).toBeGreaterThanOrEqual(1)
          expect(measure.fromSample).toBe((music[index]?.fromFrame ?? 0) * samplesPerFrame)
        }
      }),
    )
  })

  test('stay within a tenth of a walking tempo where a stretch is five seconds or longer', () => {
    const long = fc
      .array(fc.tuple(fc.constantFrom(...moods), fc.integer({ min: 150, max: 1_200 })), { minLength: 1, maxLength: 9 })
      .map(follow)
    fc.assert(
      fc.property(long, (music) => {
        for (const { durationSamples, beats } of layBeats(music)) {
          const perMinute = (beats * 60 * 48_000) / durationSamples
          expect(perMinute).toBeGreaterThan(80 / 1.1)
          expect(perMinute).toBeLessThan(88 * 1.1)
        }
      }),
    )
  })

  test('fill whole bars where they nearly fit, and not where the beat would have to give way too far', () => {
    expect(layBeats(film).map(({ beats }) => beats % 4)).toEqual([0, 3, 0, 0, 0])
  })

  test('of no music at all are none', () => expect(layBeats([])).toEqual([]))
})

describe('score', () => {
  test('holds a chord at every moment, one after another', () => {
    fc.assert(
      fc.property(anyMusic, (music) => {
        const { held } = composeScore(music)
        const last = music.at(-1) as MusicStretch
        let next = 0
        for (const { fromSample, toSample } of held) {
          expect(fromSample).toBe(next)
          next = toSample
        }
        expect(next).toBe((last.fromFrame + last.durationFrames) * samplesPerFrame)
      }),
    )
  })

  test('strikes no note before the first frame or after the last', () => {
    fc.assert(
      fc.property(anyMusic, (music) => {
        const last = music.at(-1) as MusicStretch
        for (const { atSample } of composeScore(music).struck) {
          expect(atSample).toBeGreaterThanOrEqual(0)
          expect(atSample).toBeLessThan((last.fromFrame + last.durationFrames) * samplesPerFrame)
        }
      }),
    )
  })

  test('comes home to D in the end, and lets it ring for at least three beats', () => {
    const { held } = composeScore(film)
    expect(held.at(-1)).toMatchObject({ chord: 'home', toSample: 2_460 * samplesPerFrame })
    expect((held.at(-1)?.toSample ?? 0) - (held.at(-1)?.fromSample ?? 0)).toBeGreaterThan(2 * 48_000)
  })

  test('rings bells where the lights go on, and nowhere else', () => {
    const bells = composeScore(film).struck.filter(({ player }) => player === 'bell')
    expect(bells.length).toBeGreaterThan(20)
    for (const { atSample } of bells) {
      expect(atSample).toBeGreaterThanOrEqual(660 * samplesPerFrame)
      expect(atSample).toBeLessThan(1_440 * samplesPerFrame)
    }
  })

  test('is thinner under words than where it carries', () => {
    const notes = (mood: MusicStretch['mood']) => composeScore(follow([[mood, 900]])).struck.length
    expect(notes('rest') * 4).toBeLessThan(notes('carry'))
    expect(notes('carry')).toBeLessThan(notes('lift'))
  })

  test('has the answer to the doorbell in its last bars, even in an ending of three seconds', () => {
    const { struck } = composeScore(follow([['ending', 90]]))
    const melody = struck.filter(({ player, side }) => player === 'piano' && side === 0.1).map(({ pitch }) => pitch)
    expect(melody).toEqual(['A4', 'D5', 'E5'])
  })
})

test('all notes that are written exist on the instruments, from the lowest D to a bell', () => {
  const written = [
    ...Object.values(chords).flatMap(({ bass, held, broken }) => [bass, ...held, ...broken]),
    ...Object.values(parts).flatMap(({ melody, pickup }) => [...melody, ...pickup].map(([, pitch]) => pitch)),
  ]
  for (const pitch of written) {
    expect(hertzOf(pitch)).toBeGreaterThan(70)
    expect(hertzOf(pitch)).toBeLessThan(1_100)
  }
  expect(hertzOf('A4')).toBeCloseTo(440, 9)
  expect(() => hertzOf('H4')).toThrow('Unexpected note `H4`, expected a letter and an octave, such as F#3')
})
