import type { Cue, Scene } from '@drempel/storyboard'
import { expect, it } from 'vitest'
import { allExamples } from '../../scenes/all-examples.ts'
import { sampleFrames } from './sample-frames.ts'

const scenes = Object.values(allExamples).flatMap((examples) => examples.map(({ scene }) => scene))

it('takes the last frame of a scene in which all comes at once', () => {
  const scene = { ...(allExamples.title?.[0]?.scene as Scene), fromFrame: 30, durationFrames: 120 }
  expect(sampleFrames(scene, [])).toEqual([119])
})

it('takes the middle of a caption, and the moment before the next thing comes', () => {
  const scene: Scene = {
    ...(allExamples.points?.[0]?.scene as Extract<Scene, { kind: 'points' }>),
    fromFrame: 100,
    durationFrames: 200,
    points: [
      { text: 'Een', fromFrame: 0 },
      { text: 'Twee', fromFrame: 60 },
    ],
  }
  const cue: Cue = { fromFrame: 110, durationFrames: 40, lines: ['Een twee.'] }
  expect(sampleFrames(scene, [cue])).toEqual([30, 57, 199])
})

it('stays within every example of every scene', () => {
  for (const scene of scenes)
    for (const frame of sampleFrames(scene, [])) {
      expect(frame).toBeGreaterThanOrEqual(0)
      expect(frame).toBeLessThan(scene.durationFrames)
    }
})
