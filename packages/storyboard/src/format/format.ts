import { z } from 'zod'

/** Shape of the picture, width to height: lying for a screen on the wall, square and standing for a telephone. */
export type Format = '16:9' | '1:1' | '4:5' | '9:16'

/** Accepts a format. */
export const formatSchema = z.enum(['16:9', '1:1', '4:5', '9:16'])

/** What a format means for who composes a picture. */
export interface FormatFacts {
  /** Width of the picture. */
  readonly widthPx: number
  /** Height of the picture. */
  readonly heightPx: number
  /** The same name where a colon cannot stand: in file names. */
  readonly slug: string
  /** Most characters in one line of a caption. */
  readonly captionCharacters: number
  /** Box in which words stay: outside it, a platform may lay its buttons and its own words. */
  readonly safe: {
    readonly leftPx: number
    readonly topPx: number
    readonly rightPx: number
    readonly bottomPx: number
  }
}

/**
 * The formats. 42 characters a line is Netflix' norm for Dutch; a standing picture holds 26 at a size that can be read.
 * The standing box is the strictest union of what the platforms keep for themselves (top 14 %, bottom 20 %, sides 10 %).
 */
export const formats: Readonly<Record<Format, FormatFacts>> = {
  '16:9': {
    widthPx: 1920,
    heightPx: 1080,
    slug: '16x9',
    captionCharacters: 42,
    safe: { leftPx: 112, topPx: 72, rightPx: 1808, bottomPx: 1008 },
  },
  '1:1': {
    widthPx: 1080,
    heightPx: 1080,
    slug: '1x1',
    captionCharacters: 30,
    safe: { leftPx: 64, topPx: 64, rightPx: 1016, bottomPx: 1016 },
  },
  '4:5': {
    widthPx: 1080,
    heightPx: 1350,
    slug: '4x5',
    captionCharacters: 28,
    safe: { leftPx: 64, topPx: 72, rightPx: 1016, bottomPx: 1278 },
  },
  '9:16': {
    widthPx: 1080,
    heightPx: 1920,
    slug: '9x16',
    captionCharacters: 26,
    safe: { leftPx: 108, topPx: 270, rightPx: 972, bottomPx: 1536 },
  },
}

/** Pictures in a second, in every clip. */
export const framesPerSecond = 30

/** How long so many frames last, in whole milliseconds. */
export const frameToMs = (frame: number): number => Math.round((frame * 1000) / framesPerSecond)
