import type { Cue, Scene } from '@drempel/storyboard'

/** A tenth of a second before something gives way, it stands still. */
const BEFORE_FRAMES = 3

/**
 * Frames of a scene, counted from its start, that together show all its words at rest: just before each next thing comes, in
 * the middle of each caption, and its last one.
 */
export function sampleFrames(scene: Scene, cues: readonly Cue[]): number[] {
  const last = scene.durationFrames - 1
  const comings = comingsOf(scene)
  const beforeNext = comings.slice(1).map((frame) => frame - BEFORE_FRAMES)
  const inCaptions = cues.map((cue) => Math.floor(cue.fromFrame + cue.durationFrames / 2) - scene.fromFrame)
  const frames = [...beforeNext, ...inCaptions, last].filter((frame) => frame >= 0 && frame <= last)
  return [...new Set(frames)].toSorted((one, other) => one - other)
}

/** Frames at which something comes into view, wherever the scene says so. */
function comingsOf(scene: Scene): number[] {
  const found = new Set<number>()
  for (const [name, value] of Object.entries(scene)) {
    if (name.endsWith('FromFrame') && typeof value === 'number') found.add(value)
    if (Array.isArray(value))
      for (const one of value)
        if (typeof one === 'object' && one !== null && 'fromFrame' in one && typeof one.fromFrame === 'number')
          found.add(one.fromFrame)
  }
  return [...found].toSorted((one, other) => one - other)
}
