import type { typefaces } from './fonts.ts'

/** One size of type on a page. It grows with the width of the page, from `minPx` at 360 px to `maxPx` at 1280 px. */
export interface TypeStep {
  /** Which voice speaks. */
  readonly face: keyof typeof typefaces
  /** Size on a narrow phone. */
  readonly minPx: number
  /** Size on a desk. */
  readonly maxPx: number
  /** Distance between lines, as a share of the size. */
  readonly lineHeight: number
  /** Weight, 200 to 800. */
  readonly weight: number
  /** Space between letters, in em. */
  readonly trackingEm: number
}

/** Widths of the page between which type grows. */
export const fluidRange = { fromPx: 360, toPx: 1280 } as const

/** Sizes of type on a page. Nothing that must be read is smaller than 16 px. */
export const typeScale = {
  poster: { face: 'display', minPx: 44, maxPx: 84, lineHeight: 0.98, weight: 760, trackingEm: -0.025 },
  title: { face: 'display', minPx: 34, maxPx: 60, lineHeight: 1.04, weight: 740, trackingEm: -0.02 },
  heading: { face: 'display', minPx: 25, maxPx: 34, lineHeight: 1.14, weight: 700, trackingEm: -0.012 },
  lead: { face: 'text', minPx: 20, maxPx: 24, lineHeight: 1.45, weight: 420, trackingEm: 0 },
  subheading: { face: 'display', minPx: 20, maxPx: 23, lineHeight: 1.22, weight: 660, trackingEm: -0.005 },
  body: { face: 'text', minPx: 18, maxPx: 19, lineHeight: 1.6, weight: 400, trackingEm: 0 },
  small: { face: 'text', minPx: 16, maxPx: 16, lineHeight: 1.5, weight: 420, trackingEm: 0.002 },
} as const satisfies Record<string, TypeStep>

/** Name of a size of type. */
export type TypeName = keyof typeof typeScale

/**
 * Sizes of type in film, in pixels on a picture 1080 px wide; multiply by the width of the picture divided by 1080.
 * A phone shows a third of these: 40 is the least that stays readable.
 */
export const filmTypePx = { figure: 260, title: 124, heading: 76, caption: 54, reading: 46, label: 40 } as const

/** The size of a step at this page width, in pixels. Below 360 px and above 1280 px it no longer changes. */
export function sizeAt(step: TypeStep, pageWidthPx: number): number {
  const share = (pageWidthPx - fluidRange.fromPx) / (fluidRange.toPx - fluidRange.fromPx)
  return step.minPx + (step.maxPx - step.minPx) * Math.min(1, Math.max(0, share))
}
