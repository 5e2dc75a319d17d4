import type { Clip, Cue, Scene } from '@drempel/storyboard'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSegments, segmentOfFrame } from './plan-segments.ts'

const title = (fromFrame: number, durationFrames: number): Scene => ({
  kind: 'title',
  id: `scene-${fromFrame}`,
  fromFrame,
  durationFrames,
  name: 'Over de drempel',
  title: 'Samen iets doen aan eenzaamheid',
})

const cue = (fromFrame: number, durationFrames: number): Cue => ({ fromFrame, durationFrames, lines: ['Een zin.'] })

function clipOf(lengths: readonly number[], cues: readonly Cue[] = [], kind: Clip['kind'] = 'clip'): Clip {
  let fromFrame = 0
  const scenes = lengths.map((length) => {
    const scene = title(fromFrame, length)
    fromFrame += length
    return scene
  })
  return {
    id: 'proef',
    kind,
    title: 'Proef',
    locale: 'nl',
    format: '16:9',
    durationFrames: fromFrame,
    example: true,
    asOf: '2026-11-24',
    scenes,
    cues: [...cues],
    speech: [],
    music: [],
    posterFrame: 0,
    altText: 'Een proef.',
    uses: { statistics: ['s'], consents: ['c'], pieces: [], lessons: [], helplines: [], initiatives: [] },
  }
}

const cutsOf = (clip: Clip) => planSegments(clip).map(({ fromFrame, frames }) => [fromFrame, frames])

describe('planSegments', () => {
  it('leaves a short scene whole', () => {
    expect(cutsOf(clipOf([126]))).toEqual([[0, 126]])
  })

  it('cuts at every scene', () => {
    expect(cutsOf(clipOf([90, 60]))).toEqual([
      [0, 90],
      [0, 60],
    ])
  })

  it('cuts a long scene in equal parts of at most five seconds', () => {
    expect(cutsOf(clipOf([372]))).toEqual([
      [0, 124],
      [124, 124],
      [248, 124],
    ])
  })

  it('cuts where a caption begins', () => {
    expect(cutsOf(clipOf([240], [cue(10, 80), cue(100, 120)]))).toEqual([
      [0, 100],
      [100, 140],
    ])
  })

  it('does not cut through a caption, also when it stands longer than five seconds', () => {
    expect(cutsOf(clipOf([300], [cue(10, 200)]))).toEqual([
      [0, 210],
      [210, 90],
    ])
  })

  it('puts a caption in the segments that it touches only, counted from the start of the scene', () => {
    const [, second] = planSegments(clipOf([90, 240], [cue(100, 80), cue(190, 120)])) as [unknown, { clip: Clip }]
    expect(second.clip.cues).toEqual([cue(10, 80)])
  })

  it('knows no captions in a film, which has them beside it', () => {
    expect(planSegments(clipOf([240], [cue(10, 80)], 'film')).flatMap(({ clip }) => clip.cues)).toEqual([])
  })

  it('keeps nothing of the clip that cannot be seen: another name, day or consent is the same picture', () => {
    const clip = clipOf([126])
    const other: Clip = {
      ...clip,
      id: 'anders',
      title: 'Anders',
      asOf: '2027-01-01',
      uses: { ...clip.uses, consents: [] },
    }
    expect(planSegments(other)).toEqual(planSegments(clip))
  })

  it('keeps what can be seen: language, shape, and that the data are made up', () => {
    const clip = clipOf([126])
    for (const change of [{ locale: 'en' }, { format: '9:16' }, { example: false }] as const)
      expect(planSegments({ ...clip, ...change })).not.toEqual(planSegments(clip))
  })

  it('fills every clip exactly, and no caption of under five seconds is cut', () => {
    const anyClip = fc
      .tuple(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 149 }), fc.integer({ min: 0, max: 60 })), { maxLength: 12 }),
      )
      .map(([lengths, gaps]) => {
        let at = 0
        const cues = gaps.map(([durationFrames, gap]) => {
          const one = cue(at + gap, durationFrames)
          at += gap + durationFrames
          return one
        })
        return clipOf(lengths, cues)
      })
    fc.assert(
      fc.property(anyClip, (clip) => {
        const segments = planSegments(clip)
        expect(segments.reduce((sum, { frames }) => sum + frames, 0)).toBe(clip.durationFrames)
        expect(Math.min(...segments.map(({ frames }) => frames))).toBeGreaterThan(0)
        for (const { fromFrame, frames, clip: alone } of segments) {
          expect(fromFrame + frames).toBeLessThanOrEqual(alone.durationFrames)
          // Each caption lies within the segment, but for what the scene itself cuts off.
          for (const one of alone.cues) {
            expect(Math.max(0, one.fromFrame)).toBeGreaterThanOrEqual(fromFrame)
            expect(Math.min(alone.durationFrames, one.fromFrame + one.durationFrames)).toBeLessThanOrEqual(
              fromFrame + frames,
            )
          }
        }
      }),
    )
  })
})

describe('segmentOfFrame', () => {
  it('shows the frame in its scene, with the caption that stands there', () => {
    const { fromFrame, frames, clip } = segmentOfFrame(clipOf([90, 90], [cue(100, 30)]), 110)
    expect([fromFrame, frames, clip.cues]).toEqual([20, 1, [cue(10, 30)]])
  })

  it('knows no frame after the last', () => {
    expect(() => segmentOfFrame(clipOf([90]), 90)).toThrow('Unexpected frame 90, expected less than 90')
  })
})
