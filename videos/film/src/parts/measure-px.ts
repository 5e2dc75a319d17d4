import { letterSpacingOf } from './letter-spacing.ts'

/** What decides how wide words are. */
export interface Setting {
  readonly fontFamily: string
  readonly fontSize: number
  readonly fontWeight: number
  /** In em, as CSS has it: `-0.025em`. */
  readonly letterSpacing: string
}

/** A canvas and the page may differ by the rounding of a glyph; this much room keeps the page on the safe side. */
const ALLOWANCE = 1.01

/**
 * Width of words on one line, as the page sets them. Measured on a canvas that is in no page, with the letters of the film:
 * they are loaded before anything is drawn, so that the answer is the same on every machine.
 */
export function measurePx(words: string, { fontFamily, fontSize, fontWeight, letterSpacing }: Setting): number {
  const context = ruler()
  context.font = `${fontWeight} ${fontSize}px ${fontFamily}`
  context.letterSpacing = `${Number.parseFloat(letterSpacingOf(words, letterSpacing)) * fontSize}px`
  return context.measureText(words).width * ALLOWANCE
}

let canvas: CanvasRenderingContext2D | undefined

/** One canvas for everything: making one per word would cost more than measuring. */
function ruler(): CanvasRenderingContext2D {
  canvas ??= document.createElement('canvas').getContext('2d') ?? undefined
  if (!canvas) throw new Error('Unexpected browser without a canvas, expected one to measure words with')
  return canvas
}
