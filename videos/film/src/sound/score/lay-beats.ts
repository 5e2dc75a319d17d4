import type { Mood, MusicStretch } from '@drempel/storyboard'
import { sampleRate, samplesPerFrame } from '../stereo.ts'

/** A stretch of music with a whole number of beats in it. */
export interface Measure {
  readonly mood: Mood
  /** Sample at which it begins. */
  readonly fromSample: number
  /** Samples that it lasts. */
  readonly durationSamples: number
  /** Beats in it, at least one. */
  readonly beats: number
}

/** Tempos to choose from, in beats per minute: all of them feel like the same walk. */
const tempos = [84, 83, 85, 82, 86, 81, 87, 80, 88] as const

const samplesPerBeat = (tempo: number): number => (sampleRate * 60) / tempo

/**
 * Lays beats on stretches, so that every change of mood falls on a beat. A stretch of film is rarely a whole number of
 * beats long, so within it the beat gives way a little, as players do. The tempo is the one that asks least of that.
 *
 *     picture   ├── opening ──┼──── map ─────┤
 *     beats     1  2  3  4  5 1  2  3  4  5  6
 */
export function layBeats(music: readonly MusicStretch[]): Measure[] {
  const lay = (tempo: number) => music.map((stretch) => measureOf(stretch, samplesPerBeat(tempo)))
  const strainOf = (tempo: number) =>
    lay(tempo).reduce((sum, one) => sum + Math.abs(one.durationSamples - one.beats * samplesPerBeat(tempo)), 0)
  const [best] = tempos.map((tempo) => ({ tempo, strain: strainOf(tempo) })).sort((a, b) => a.strain - b.strain)
  return lay(best?.tempo ?? tempos[0])
}

function measureOf({ mood, fromFrame, durationFrames }: MusicStretch, beatSamples: number): Measure {
  const durationSamples = durationFrames * samplesPerFrame
  return {
    mood,
    fromSample: fromFrame * samplesPerFrame,
    durationSamples,
    beats: beatsIn(durationSamples / beatSamples),
  }
}

/** How far the beat may give way to end on a whole bar, or else on half a bar: less than a listener notices. */
const allowance = [
  { multiple: 4, share: 0.03 },
  { multiple: 2, share: 0.05 },
] as const

/** The number of beats for a length in beats: whole bars where they nearly fit. */
function beatsIn(lengthBeats: number): number {
  for (const { multiple, share } of allowance) {
    const beats = Math.round(lengthBeats / multiple) * multiple
    if (beats > 0 && Math.abs(beats - lengthBeats) <= share * lengthBeats) return beats
  }
  return Math.max(1, Math.round(lengthBeats))
}
