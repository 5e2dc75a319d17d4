import type { Appearing } from '../scene/in-clip.ts'
import { readingFrames } from './reading-frames.ts'

/** Frames in which these texts can be read when they come one by one: each is noticed, then read. */
export const inTurnFrames = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + readingFrames([text]), 0)

/**
 * Lets texts come into view one after another between two frames, each with a share of the time by what there is to read.
 *
 *     from ├── one ──┤├──── a longer one ────┤├─ three ─┤ until
 */
export function appearInTurn(texts: readonly string[], fromFrame: number, untilFrame: number): Appearing[] {
  const sum = inTurnFrames(texts)
  let before = 0
  return texts.map((text) => {
    const start = fromFrame + Math.floor((before * (untilFrame - fromFrame)) / sum)
    before += readingFrames([text])
    return { text, fromFrame: start }
  })
}
