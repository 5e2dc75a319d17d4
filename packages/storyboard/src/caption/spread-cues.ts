import { framesPerSecond } from '../format/format.ts'
import { breakLines } from './break-lines.ts'
import { captionNorms } from './caption-norms.ts'
import { type Cue, charactersOf } from './cue.ts'
import type { CaptionSetting } from './time-cues.ts'

/** Least frames in which these lines can be read. */
const leastOf = (lines: string[]): number =>
  Math.max(
    captionNorms.leastFrames,
    Math.ceil((charactersOf({ lines }) * framesPerSecond) / captionNorms.charactersPerSecond),
  )

/** A sentence of the voice, with the frames in which it is spoken. */
export interface TimedSentence {
  readonly text: string
  readonly fromFrame: number
  readonly durationFrames: number
}

/**
 * Sets what a voice says as cues: each begins about when its words are spoken and stays until the next. No cue holds words
 * of two sentences. A voice that is faster than a reader is followed as closely as reading allows, so the last cue may end
 * after it.
 */
export function spreadCues(
  sentences: readonly TimedSentence[],
  untilFrame: number,
  { captionCharacters, locale }: CaptionSetting,
): Cue[] {
  const cues: Cue[] = []
  for (const { text, fromFrame, durationFrames } of sentences) {
    const parts = inTwos(breakLines(text, captionCharacters, locale))
    const characters = parts.reduce((sum, lines) => sum + charactersOf({ lines }), 0)
    let spoken = 0
    for (const lines of parts) {
      const before = cues.at(-1)
      const free = before ? before.fromFrame + before.durationFrames + captionNorms.gapFrames : 0
      const start = Math.max(free, fromFrame + Math.floor((spoken * durationFrames) / characters))
      if (before) before.durationFrames = stretched(before, start - captionNorms.gapFrames)
      cues.push({ fromFrame: start, durationFrames: leastOf(lines), lines })
      spoken += charactersOf({ lines })
    }
  }
  const last = cues.at(-1)
  if (last) last.durationFrames = stretched(last, untilFrame)
  return cues
}

/** A cue stands until this frame, but not less than reading asks and not longer than the norm. */
const stretched = ({ fromFrame, durationFrames }: Cue, until: number): number =>
  Math.min(captionNorms.mostFrames, Math.max(durationFrames, until - fromFrame))

function inTwos(lines: string[]): string[][] {
  const cues: string[][] = []
  for (let at = 0; at < lines.length; at += captionNorms.lines) cues.push(lines.slice(at, at + captionNorms.lines))
  return cues
}
