import { speakingFrames } from '../speech/speaking-frames.ts'

/** A sentence that is spoken, counted from the start of the scene. */
export interface SpokenSentence {
  readonly text: string
  readonly fromFrame: number
  /** Frames until the voice is silent. */
  readonly durationFrames: number
}

/** A sentence before it has its place. */
export interface SentenceToSpeak {
  readonly text: string
  /** Something comes into view with it. */
  readonly opens: boolean
  /** It is nothing but the few words that come into view, which somebody then must be able to read and feel. */
  readonly alone: boolean
}

/** Least silence between two sentences: half a second. */
const PAUSE_FRAMES = 15
/** Least silence before something new comes into view: more than a second. */
const MOMENT_FRAMES = 36
/** From a few words that stand alone to what is said next: three seconds. */
const ALONE_FRAMES = 90
/** Most silence: after it a viewer thinks that something broke. */
const MOST_FRAMES = 75
/** How much more of the time that is left goes to a silence before something new. */
const MOMENT_SHARE = 3

/**
 * Sets sentences one after another as somebody says them who has the time: with a breath between sentences and a longer
 * silence where something comes into view. What is left of the time goes to the silences.
 *
 *     said  ──── one ──── ‧ ── two ── ‧‧‧‧ ──── three ────
 *                         ^ a breath   ^ something comes into view with the third
 */
export function paceSpeech(
  sentences: readonly SentenceToSpeak[],
  fromFrame: number,
  roomFrames: number,
): SpokenSentence[] {
  const lengths = sentences.map(({ text }) => speakingFrames(text))
  const least = sentences
    .slice(1)
    .map((next, at) => leastSilence(sentences[at] as SentenceToSpeak, next, lengths[at] ?? 0))
  const spare = roomFrames - sum(lengths) - sum(least)
  const shares = sentences.slice(1).map(({ opens }, at) => (opens || sentences[at]?.alone ? MOMENT_SHARE : 1))
  const silences = spread(least, shares, Math.max(0, spare))
  let next = fromFrame
  return sentences.map(({ text }, at) => {
    const durationFrames = lengths[at] as number
    const spoken = { text, fromFrame: next, durationFrames }
    next += durationFrames + (silences[at] ?? 0)
    return spoken
  })
}

function leastSilence(before: SentenceToSpeak, next: SentenceToSpeak, spokenFrames: number): number {
  const least = next.opens ? MOMENT_FRAMES : PAUSE_FRAMES
  return before.alone ? Math.max(least, ALONE_FRAMES - spokenFrames) : least
}

/** Lengthens silences by their shares, none beyond the most; in whole frames. */
function spread(least: readonly number[], shares: readonly number[], spareFrames: number): number[] {
  const perShare = spareFrames / Math.max(1, sum(shares))
  return least.map((frames, at) =>
    Math.max(frames, Math.min(MOST_FRAMES, frames + Math.floor(perShare * (shares[at] ?? 0)))),
  )
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)

/** The same sentences in the time that a recording takes. */
export function stretchSpeech(
  sentences: readonly SpokenSentence[],
  fromFrame: number,
  durationFrames: number,
): SpokenSentence[] {
  const rate = durationFrames / Math.max(1, endOfSpeech(sentences) - fromFrame)
  return sentences.map((one) => ({
    text: one.text,
    fromFrame: fromFrame + Math.floor((one.fromFrame - fromFrame) * rate),
    durationFrames: Math.max(1, Math.floor(one.durationFrames * rate)),
  }))
}

/** The frame at which the voice is silent for good; 0 when nothing is said. */
export const endOfSpeech = (sentences: readonly SpokenSentence[]): number => {
  const last = sentences.at(-1)
  return last ? last.fromFrame + last.durationFrames : 0
}
