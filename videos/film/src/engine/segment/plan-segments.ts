import type { Day } from '@drempel/core/calendar'
import type { Clip, Cue, Scene } from '@drempel/storyboard'
import type { Segment } from './segment.ts'

/** Shorter than a second is hardly worth a start of the encoder; longer than five makes one change dear. */
const LEAST_FRAMES = 30
const MOST_FRAMES = 150

/**
 * Cuts a clip in segments: at every scene, and within a scene where no caption stands or a caption begins, so that a caption
 * that changes touches one segment.
 *
 *     scene    ├───────────────────────────┤
 *     caption     ├──────┤  ├─────────┤
 *     segment  ├──────────┼────────────────┤
 *                         ^ the second caption begins soon after
 */
export const planSegments = (clip: Clip): Segment[] =>
  clip.scenes.flatMap((scene) => {
    const cues = shownCues(clip, scene)
    const cuts = [0, ...cutsOf(scene.durationFrames, cues), scene.durationFrames]
    return cuts.slice(0, -1).map((fromFrame, index) => {
      const frames = (cuts[index + 1] as number) - fromFrame
      return { fromFrame, frames, clip: sceneAlone(clip, scene, touching(cues, fromFrame, frames)) }
    })
  })

/** The segment of one frame, for a still: the same picture as in the clip. */
export function segmentOfFrame(clip: Clip, frame: number): Segment {
  const scene = clip.scenes.find((one) => frame < one.fromFrame + one.durationFrames)
  if (!scene) throw new RangeError(`Unexpected frame ${frame}, expected less than ${clip.durationFrames}`)
  const fromFrame = frame - scene.fromFrame
  return { fromFrame, frames: 1, clip: sceneAlone(clip, scene, touching(shownCues(clip, scene), fromFrame, 1)) }
}

/** Captions in the picture of a scene, counted from its start. A film has its captions beside it. */
function shownCues(clip: Clip, scene: Scene): Cue[] {
  if (clip.kind === 'film') return []
  return touching(clip.cues, scene.fromFrame, scene.durationFrames).map((cue) => ({
    ...cue,
    fromFrame: cue.fromFrame - scene.fromFrame,
  }))
}

const touching = (cues: readonly Cue[], fromFrame: number, frames: number): Cue[] =>
  cues.filter((cue) => cue.fromFrame < fromFrame + frames && cue.fromFrame + cue.durationFrames > fromFrame)

/** Frames at which a scene is cut: as late as five seconds allow, and never through a caption unless it stands longer. */
function cutsOf(durationFrames: number, cues: readonly Cue[]): number[] {
  const free = (frame: number) =>
    cues.every((cue) => frame <= cue.fromFrame || frame >= cue.fromFrame + cue.durationFrames)
  const starts = cues.map(({ fromFrame }) => fromFrame)
  const cuts: number[] = []
  for (let from = 0; durationFrames - from > MOST_FRAMES; ) {
    const rest = durationFrames - from
    // Equal parts, so that no scrap is left at the end.
    const wanted = from + Math.ceil(rest / Math.ceil(rest / MOST_FRAMES))
    const last = Math.min(from + MOST_FRAMES, durationFrames - LEAST_FRAMES)
    const within = (frame: number) => frame >= from + LEAST_FRAMES && frame <= last
    const cut =
      nearest(starts.filter(within), wanted) ??
      nearest(range(from + LEAST_FRAMES, last).filter(free), wanted) ??
      nextFree(from + MOST_FRAMES)
    if (cut === undefined) break
    cuts.push(cut)
    from = cut
  }
  return cuts

  function nextFree(from: number): number | undefined {
    return range(from, durationFrames - LEAST_FRAMES).find(free)
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const nearest = (frames: readonly number[], wanted: number): number | undefined =>
  frames.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0]

/** A clip has a day; where it shows one, the day stands in the words of a scene. */
const noDay: Day = '2000-01-01'

/** The scene as a clip of its own, without anything that is not in the picture. */
const sceneAlone = ({ kind, locale, format, example }: Clip, scene: Scene, cues: Cue[]): Clip => ({
  id: 'segment',
  kind,
  title: 'segment',
  locale,
  format,
  durationFrames: scene.durationFrames,
  example,
  asOf: noDay,
  scenes: [{ ...scene, id: 'segment', fromFrame: 0 }],
  cues,
  speech: [],
  music: [],
  posterFrame: 0,
  altText: 'segment',
  uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
})
