import type { Cue } from '../caption/cue.ts'
import { spreadCues } from '../caption/spread-cues.ts'
import { endOf } from '../caption/time-cues.ts'
import { formats, framesPerSecond } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import type { Voice } from '../speech/speech.ts'
import { sentencesOf } from '../words/sentences.ts'
import { placesIn } from './film-words.ts'
import { endOfSpeech, paceSpeech, type SentenceToSpeak, type SpokenSentence, stretchSpeech } from './pace-speech.ts'

/** From the start of a scene to the voice, and from the end of the voice or the last caption to the next scene. */
const LEAD_FRAMES = 12
const TAIL_FRAMES = 16

/** What a scene says, and how long it may take. */
export interface SceneToTime {
  /** What the voice says. */
  readonly said: string
  /** Words of it with which something comes into view, in order; `read`: those very words are written in the picture then. */
  readonly moments: readonly { readonly at: string; readonly read: boolean }[]
  /** The recording, when there is one. */
  readonly voice?: Voice
  /** Frames that the scene is meant to last, when no recording decides. */
  readonly meantFrames: number
}

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
 * Times what is said: by the recording when there is one, else as a calm voice would speak that has this long, and never
 * less than reading the captions takes.
 */
export function timeScene({ said: text, moments, voice, meantFrames }: SceneToTime, locale: Locale): SceneTiming {
  const sentences = sentencesOf(text)
  const said = sentences.join(' ')
  const room = voice ? 0 : meantFrames - LEAD_FRAMES - TAIL_FRAMES
  const paced = paceSpeech(withMoments(sentences, moments), LEAD_FRAMES, room)
  const recordedFrames = voice ? Math.ceil((voice.durationMs * framesPerSecond) / 1000) : undefined
  const spoken = recordedFrames === undefined ? paced : stretchSpeech(paced, LEAD_FRAMES, recordedFrames)
  const speechFrames = recordedFrames ?? Math.max(1, endOfSpeech(spoken) - LEAD_FRAMES)
  const { captionCharacters } = formats['16:9']
  const cues = spreadCues(spoken, LEAD_FRAMES + speechFrames, { captionCharacters, locale })
  return {
    speechFrame: LEAD_FRAMES,
    speechFrames,
    leastFrames: Math.max(LEAD_FRAMES + speechFrames, endOf(cues)) + TAIL_FRAMES,
    cues,
    frameOf: (texts) => placesIn(said, texts).map((place) => frameAt(place, spoken)),
  }
}

/** Marks the sentences with which something comes into view. */
function withMoments(sentences: readonly string[], moments: SceneToTime['moments']): SentenceToSpeak[] {
  const places = placesIn(
    sentences.join(' '),
    moments.map(({ at }) => at),
  )
  let start = 0
  return sentences.map((text) => {
    const own = moments.filter(
      (_, at) => (places[at] as number) >= start && (places[at] as number) < start + text.length,
    )
    start += text.length + 1
    return { text, opens: own.length > 0, alone: own.some(({ at, read }) => read && bare(at) === bare(text)) }
  })
}

const bare = (text: string): string => text.replace(/[.!?…]+$/u, '')

/** The frame at which this character of what is said is spoken. */
function frameAt(place: number, spoken: readonly SpokenSentence[]): number {
  let start = 0
  for (const { text, fromFrame, durationFrames } of spoken) {
    if (place < start + text.length) return fromFrame + Math.floor(((place - start) * durationFrames) / text.length)
    start += text.length + 1
  }
  return endOfSpeech(spoken)
}
