/** Distances, in pixels at the browser's standard type size. Each step is about one and a half times the one before. */
export const spacePx = { hair: 4, tight: 8, snug: 12, base: 18, room: 28, wide: 44, step: 72, street: 112 } as const

/** Name of a distance. */
export type SpaceName = keyof typeof spacePx

/** Roundings, in pixels. A door has square corners: round is for what a hand touches, never for whole panels. */
export const radiusPx = { none: 0, touch: 6, panel: 10, pill: 999 } as const

/** Widths, in pixels: a line of reading text, the text beside its facts, and the widest page. */
export const widthPx = { reading: 660, page: 1180, wide: 1360 } as const
