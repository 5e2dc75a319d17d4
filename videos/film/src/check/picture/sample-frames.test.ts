import type { Cue, Scene } from '@drempel/storyboard'
import { expect, it } from 'vitest'
import { allExamples } from '../../scenes/all-examples.ts'
import { type SampledFrame, sampleFrames } from './sample-frames.ts'

const framesOf = (samples: readonly SampledFrame[]) => samples.map(({ frame }) => frame)
const scenes = Object.values(allExamples).flatMap((examples) => examples.map(({ scene }) => scene))

it('takes the last frame of a scene in which all comes at once', () => {
  const scene = { ...(allExamples.title?.[0]?.scene as Scene), fromFrame: 30, durationFrames: 120 }
  expect(sampleFrames(scene, [])).toEqual([{ frame: 119, atRest: true }])
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
  expect(sampleFrames(scene, [cue])).toEqual([
    { frame: 30, atRest: false },
    { frame: 57, atRest: true },
    { frame: 199, atRest: true },
  ])
})

it('takes what stands there before the first thing comes, as the front of a card that turns', () => {
  const card = allExamples.card?.[0]?.scene as Extract<Scene, { kind: 'card' }>
  expect(card.steps.map(({ fromFrame }) => fromFrame)).toEqual([150, 205, 260])
  expect(framesOf(sampleFrames(card, []))).toEqual([112, 202, 257, 359])
})

it('takes nothing between things that come too fast to stand still', () => {
  const scene: Scene = {
    ...(allExamples.points?.[0]?.scene as Extract<Scene, { kind: 'points' }>),
    durationFrames: 200,
    points: [0, 10, 24, 39].map((fromFrame) => ({ text: `Na ${fromFrame}`, fromFrame })),
  }
  expect(framesOf(sampleFrames(scene, []))).toEqual([36, 199])
})

it('stays within every example of every scene', () => {
  for (const scene of scenes)
    for (const { frame } of sampleFrames(scene, [])) {
      expect(frame).toBeGreaterThanOrEqual(0)
      expect(frame).toBeLessThan(scene.durationFrames)
    }
})
