import { type Format, formats } from '@drempel/storyboard'
import type { Room } from './fit-words.ts'
import { typePx, typeStyle } from './words.tsx'

/** A part of the picture, in its pixels. */
export interface Area extends Room {
  readonly leftPx: number
  readonly topPx: number
}

/** Between the words of a scene and the mark above, and the captions below. */
const GAP_PX = 24
/** What stands around the letters of the example mark: its dashes and its white. */
const MARK_AROUND_PX = 30

/** Where a scene has its words: in the safe box, below the example mark and above two lines of captions. */
export function wordsArea(format: Format): Area {
  const { safe } = formats[format]
  const captionPx = typePx('caption', format) * (typeStyle('caption', format).lineHeight * 2 + 0.52)
  const topPx = safe.topPx + typePx('label', format) + MARK_AROUND_PX + GAP_PX
  return {
    leftPx: safe.leftPx,
    topPx,
    widthPx: safe.rightPx - safe.leftPx,
    heightPx: Math.floor(safe.bottomPx - captionPx - GAP_PX) - topPx,
  }
}

/** What a scene with a picture gives most room to. */
export type Leading = 'picture' | 'words'

/**
 * Where the picture is: a column at the right of a lying picture, else a band above the words. A standing picture has it
 * below what platforms lay over the top; the others have it from the edge.
 */
const pictures: Record<Format, Record<Leading, Partial<Area>>> = {
  '16:9': { picture: { leftPx: 1020 }, words: { leftPx: 1160 } },
  '1:1': { picture: { heightPx: 440 }, words: { heightPx: 310 } },
  '4:5': { picture: { heightPx: 610 }, words: { heightPx: 440 } },
  '9:16': { picture: { topPx: 356, heightPx: 580 }, words: { topPx: 356, heightPx: 340 } },
}

/** Divides a picture over a drawing, which reaches the edges, and words, which do not. */
export function divide(format: Format, leading: Leading): { picture: Area; words: Area } {
  const { widthPx, heightPx } = formats[format]
  const all = wordsArea(format)
  const { leftPx = 0, topPx = 0, heightPx: highPx = heightPx } = pictures[format][leading]
  const picture = { leftPx, topPx, widthPx: widthPx - leftPx, heightPx: highPx }
  if (leftPx > 0) return { picture, words: { ...all, widthPx: leftPx - all.leftPx - GAP_PX * 2 } }
  const wordsTopPx = topPx + highPx + GAP_PX * 1.5
  return { picture, words: { ...all, topPx: wordsTopPx, heightPx: all.topPx + all.heightPx - wordsTopPx } }
}

/** An area as a place in the page. */
export const placeOf = ({ leftPx, topPx, widthPx, heightPx }: Area) =>
  ({ position: 'absolute', left: leftPx, top: topPx, width: widthPx, height: heightPx }) as const
