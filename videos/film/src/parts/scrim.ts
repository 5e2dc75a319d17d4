import { palette } from '@drempel/brand'

/** How much night lies over a photograph where words stand: enough for lamplight letters on the whitest sky (4.5 : 1). */
export const scrimShare = 0.84

/** Colour to lay over a photograph, under words in `paper` or `lamp`. */
export const scrimColor: string = `${palette.night}${Math.round(scrimShare * 255)
  .toString(16)
  .padStart(2, '0')}`
