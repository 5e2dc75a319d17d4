import type { Clip, Format, Locale, Scene } from '@drempel/storyboard'

/** A clip of one scene, marked as made up, to look at that scene alone. */
export const clipOfScene = (scene: Scene, format: Format, locale: Locale = 'nl'): Clip => ({
  id: scene.id,
  kind: 'clip',
  title: scene.kind,
  locale,
  format,
  durationFrames: scene.durationFrames,
  example: true,
  asOf: '2026-11-24',
  scenes: [{ ...scene, fromFrame: 0 }],
  cues: [],
  speech: [],
  music: [{ mood: 'carry', fromFrame: 0, durationFrames: scene.durationFrames }],
  posterFrame: scene.durationFrames - 1,
  altText: scene.kind,
  uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
})
