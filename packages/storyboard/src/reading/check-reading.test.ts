import { describe, expect, it } from 'vitest'
import type { Scene } from '../scene/scene.ts'
import { checkReading } from './check-reading.ts'

// 30 characters at 15 a second are 60 frames; 10 frames to notice.
const words = 'Je hoeft het niet groot te doe'
const street = (durationFrames: number, headline: string): Scene => ({
  kind: 'street',
  id: 'street',
  fromFrame: 0,
  durationFrames,
  headline,
})
const check = (scene: Scene, cues: string[] = [], kind: 'film' | 'clip' = 'clip') =>
  checkReading({
    scenes: [scene],
    cues: cues.map((line) => ({ fromFrame: 5, durationFrames: 25, lines: [line] })),
    kind,
  })

describe('checkReading', () => {
  it('has nothing against words for which there is time, to the frame', () => {
    expect(check(street(70, words))).toEqual([])
    expect(check({ kind: 'street', id: 'street', fromFrame: 0, durationFrames: 1 })).toEqual([])
  })

  it('finds a scene that is gone before its words were read', () => {
    expect(check(street(69, words))).toEqual([
      {
        rule: 'scene-too-short',
        scene: 0,
        reason: 'Unexpected 2.30 s for the words of scene `street`, expected at least 2.33 s',
      },
    ])
  })

  it('counts captions that are burnt in along, and in the film not: there they say what the voice says', () => {
    expect(check(street(70, words), ['Kom binnen.'])).toHaveLength(1)
    expect(check(street(70, words), ['Kom binnen.'], 'film')).toEqual([])
  })

  it('does not count a source along, but gives a figure six seconds and a number to call eight', () => {
    const figure = { kind: 'statistic', id: 'f', fromFrame: 0, shown: '10%', statement: 'Een cijfer.' } as const
    const source = ['Bron: een heel lange naam van een instituut, met nog veel meer woorden erachter, 2025.']
    expect(check({ ...figure, source, durationFrames: 180 })).toEqual([])
    expect(check({ ...figure, source, durationFrames: 179 }).map(({ rule }) => rule)).toEqual(['too-short-to-judge'])
  })

  it('finds words that come too late, and words that give way too soon', () => {
    const story = (second: number): Scene => ({
      kind: 'story',
      id: 's',
      fromFrame: 0,
      durationFrames: 400,
      label: 'Verhaal',
      title: 'Een bank',
      beats: [
        { text: words, fromFrame: 0 },
        { text: words, fromFrame: second },
      ],
      drawing: 'bench',
    })
    expect(check(story(70))).toEqual([])
    expect(check(story(69)).map(({ rule }) => rule)).toEqual(['words-too-late'])
    expect(check(story(331)).map(({ rule }) => rule)).toEqual(['words-too-late'])
  })
})
