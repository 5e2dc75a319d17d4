import type { Cue } from '../caption/cue.ts'
import { spreadCues } from '../caption/spread-cues.ts'
import { endOf } from '../caption/time-cues.ts'
import { formats, framesPerSecond } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { speakingFrames } from '../speech/speaking-frames.ts'
import type { Voice } from '../speech/speech.ts'
import { sentencesOf } from '../words/sentences.ts'
import { placesIn } from './film-words.ts'

/** From the start of a scene to the voice, and from the end of the voice or the last caption to the next scene. */
const LEAD_FRAMES = 12
const TAIL_FRAMES = 20

/** When things happen in a scene of the film, in frames of that scene. */
export interface SceneTiming {
  /** Frame at which the voice begins, and how long it speaks. */
  readonly speechFrame: number
  readonly speechFrames: number
  /** Least frames of the scene for what is said; a picture may ask for more. */
  readonly leastFrames: number
  /** The captions, from the start of the scene. */
  readonly cues: readonly Cue[]
  /** The frame at which each of these words is spoken, each after the one before. */
  readonly frameOf: (texts: readonly string[]) => number[]
}

/**
 * Times what is said: by the recording when there is one, else by how long a calm voice would take, and never less than
 * reading the captions takes.
 */
export function timeScene(said: string, voice: Voice | undefined, locale: Locale): SceneTiming {
  const speechFrames = voice ? Math.ceil((voice.durationMs * framesPerSecond) / 1000) : speakingFrames(said)
  const cues = spreadCues(sentencesOf(said), LEAD_FRAMES, speechFrames, {
    captionCharacters: formats['16:9'].captionCharacters,
    locale,
  })
  const end = Math.max(LEAD_FRAMES + speechFrames, endOf(cues))
  return {
    speechFrame: LEAD_FRAMES,
    speechFrames,
    leastFrames: end + TAIL_FRAMES,
    cues,
    frameOf: (texts) =>
      placesIn(said, texts).map((place) => LEAD_FRAMES + Math.floor((place * speechFrames) / said.length)),
  }
}
