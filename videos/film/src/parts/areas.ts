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

/**
 * Where a scene has its words: in the safe box, below the example mark and, where `captions` lie over the picture, above two
 * lines of them.
 */
export function wordsArea(format: Format, captions: boolean): Area {
  const { safe } = formats[format]
  const captionPx = typePx('caption', format) * (typeStyle('caption', format).lineHeight * 2 + 0.52)
  const topPx = safe.topPx + typePx('label', format) + MARK_AROUND_PX + GAP_PX
  return {
    leftPx: safe.leftPx,
    topPx,
    widthPx: safe.rightPx - safe.leftPx,
    heightPx: (captions ? Math.floor(safe.bottomPx - captionPx - GAP_PX) : safe.bottomPx) - topPx,
  }
}

/** What a scene with a picture gives most room to: the picture, its words, or so many words that little else fits. */
export type Leading = 'picture' | 'words' | 'many-words'

/** More letters than this are many words. */
const MANY_LETTERS = 140

/** Which words lead: few, or many. */
export const leadingOf = (texts: readonly string[]): Leading =>
  texts.join('').length > MANY_LETTERS ? 'many-words' : 'words'

/** A picture that reaches the edges. */
export interface PictureArea extends Area {
  /** At its foot, what captions and platforms lie over: the picture goes on there, but what matters stands above it. */
  readonly footPx: number
}

/** Where the picture begins: a column at the right of a lying or square picture; below the words of a standing one. */
const pictures: Record<Format, Record<Leading, { leftPx: number } | { topPx: number }>> = {
  '16:9': { picture: { leftPx: 1020 }, words: { leftPx: 1160 }, 'many-words': { leftPx: 1160 } },
  '1:1': { picture: { leftPx: 600 }, words: { leftPx: 664 }, 'many-words': { leftPx: 704 } },
  '4:5': { picture: { topPx: 656 }, words: { topPx: 700 }, 'many-words': { topPx: 826 } },
  '9:16': { picture: { topPx: 840 }, words: { topPx: 950 }, 'many-words': { topPx: 1060 } },
}

/** Divides a picture over a drawing, which goes on to the right and lower edges, and words, which stay in the safe box. */
export function divide(format: Format, leading: Leading, captions: boolean): { picture: PictureArea; words: Area } {
  const { widthPx, heightPx } = formats[format]
  const all = wordsArea(format, captions)
  const begins = pictures[format][leading]
  const footPx = heightPx - all.topPx - all.heightPx
  if ('leftPx' in begins) {
    const { leftPx } = begins
    return {
      picture: { leftPx, topPx: 0, widthPx: widthPx - leftPx, heightPx, footPx },
      words: { ...all, widthPx: leftPx - all.leftPx - GAP_PX * 2 },
    }
  }
  const { topPx } = begins
  return {
    picture: { leftPx: 0, topPx, widthPx, heightPx: heightPx - topPx, footPx },
    words: { ...all, heightPx: topPx - GAP_PX - all.topPx },
  }
}

/** An area as a place in the page. */
export const placeOf = ({ leftPx, topPx, widthPx, heightPx }: Area) =>
  ({ position: 'absolute', left: leftPx, top: topPx, width: widthPx, height: heightPx }) as const
