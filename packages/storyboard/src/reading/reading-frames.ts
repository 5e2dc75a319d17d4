import { captionNorms } from '../caption/caption-norms.ts'
import { framesPerSecond } from '../format/format.ts'

/** Time to see that there is something new to read, on top of the reading itself. */
export const NOTICE_FRAMES = 10

/** How many characters there are to read, spaces included, measured as in captions. */
export const charactersIn = (texts: readonly string[]): number => texts.join(' ').length

/** Frames in which these texts can be read one after another, at the speed of captions. Nothing takes no time. */
export function readingFrames(texts: readonly string[]): number {
  const characters = charactersIn(texts)
  return characters === 0
    ? 0
    : Math.ceil((characters * framesPerSecond) / captionNorms.charactersPerSecond) + NOTICE_FRAMES
}
