import { type FormatFacts, framesPerSecond } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { breakLines } from './break-lines.ts'
import { captionNorms } from './caption-norms.ts'
import { type Cue, charactersOf } from './cue.ts'

/** Time to see that there is something new to read, on top of the reading itself. */
const NOTICE_FRAMES = 10

/** What captions are set for: how wide a line is, and where the language lets it end. */
export interface CaptionSetting extends Pick<FormatFacts, 'captionCharacters'> {
  /** Language of the words. Absent: Dutch. */
  readonly locale?: Locale
}

/** How long these lines stand, so that they can be read at ease. */
function framesFor(lines: string[]): number {
  const reading = Math.ceil((charactersOf({ lines }) * framesPerSecond) / captionNorms.charactersPerSecond)
  return Math.min(captionNorms.mostFrames, Math.max(captionNorms.leastFrames, reading + NOTICE_FRAMES))
}

/**
 * Sets sentences as cues, one after another from this frame. A sentence that is too long for one cue takes several. Cues
 * that follow each other keep the gap of the norm.
 */
export function timeCues(
  sentences: readonly string[],
  fromFrame: number,
  { captionCharacters, locale }: CaptionSetting,
): Cue[] {
  const cues: Cue[] = []
  let next = fromFrame
  for (const sentence of sentences) {
    const lines = breakLines(sentence, captionCharacters, locale)
    for (let at = 0; at < lines.length; at += captionNorms.lines) {
      const shown = lines.slice(at, at + captionNorms.lines)
      const durationFrames = framesFor(shown)
      cues.push({ fromFrame: next, durationFrames, lines: shown })
      next += durationFrames + captionNorms.gapFrames
    }
  }
  return cues
}

/** The frame after the last one on which a cue stands; 0 without cues. */
export const endOf = (cues: readonly Cue[]): number =>
  Math.max(0, ...cues.map(({ fromFrame, durationFrames }) => fromFrame + durationFrames))
