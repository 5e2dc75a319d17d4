import type { Cue, Scene } from '@drempel/storyboard'

/** A tenth of a second before something gives way, it stands still. */
const BEFORE_FRAMES = 3
/** What gives way sooner than this never stands still; where it stays, it is seen at the next frame that is taken. */
const REST_FRAMES = 15
/** A scene that begins with something else, as a card with its front, shows that for so long, and at this share of it at rest. */
const FIRST = { leastFrames: 80, share: 0.75 } as const

/** A frame of a scene that is measured, counted from its start. */
export interface SampledFrame {
  readonly frame: number
  /** Whether the scene is at rest: else only its caption is, and the other words may be on their way. */
  readonly atRest: boolean
}

/**
 * Frames of a scene, counted from its start, that together show all its words at rest: before the first thing comes and just
 * before each next one, in the middle of each caption, and its last one.
 */
export function sampleFrames(scene: Scene, cues: readonly Cue[]): SampledFrame[] {
  const last = scene.durationFrames - 1
  const comings = comingsOf(scene)
  const [first = 0] = comings
  const beforeFirst = first < FIRST.leastFrames ? [] : [Math.floor(first * FIRST.share)]
  const beforeNext = comings
    .slice(1)
    .flatMap((frame, index) => (frame - (comings[index] as number) < REST_FRAMES ? [] : [frame - BEFORE_FRAMES]))
  const inCaptions = cues.map((cue) => Math.floor(cue.fromFrame + cue.durationFrames / 2) - scene.fromFrame)
  const within = (frame: number) => frame >= 0 && frame <= last
  const rests = new Set([...beforeFirst, ...beforeNext, last].filter(within))
  return [...new Set([...rests, ...inCaptions.filter(within)])]
    .toSorted((one, other) => one - other)
    .map((frame) => ({ frame, atRest: rests.has(frame) }))
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
