import { expect, it } from 'vitest'
import type { Scene } from '../scene/scene.ts'
import { composeMusic } from './compose-music.ts'

const scenes = (...kinds: Scene['kind'][]) =>
  kinds.map((kind, index) => ({ kind, id: kind, fromFrame: index * 100, durationFrames: 100 }) as Scene)

it('comes in, lifts where the lights go on, rests under a figure, and ends', () => {
  expect(composeMusic(scenes('title', 'map', 'statistic', 'call'))).toEqual([
    { mood: 'intro', fromFrame: 0, durationFrames: 100 },
    { mood: 'lift', fromFrame: 100, durationFrames: 100 },
    { mood: 'rest', fromFrame: 200, durationFrames: 100 },
    { mood: 'ending', fromFrame: 300, durationFrames: 100 },
  ])
})

it('goes on where the mood stays, and ends even with one scene', () => {
  expect(composeMusic(scenes('table', 'quotes', 'end'))).toEqual([
    { mood: 'rest', fromFrame: 0, durationFrames: 200 },
    { mood: 'ending', fromFrame: 200, durationFrames: 100 },
  ])
  expect(composeMusic(scenes('map'))).toEqual([{ mood: 'ending', fromFrame: 0, durationFrames: 100 }])
})
