import type { RenderedStill, Still } from '@drempel/storyboard'

/** Name of the file of a still. Dutch is what everything is made in; another language says so. */
export const fileOfStill = ({ still, locale }: Pick<Still, 'still' | 'locale'>): string =>
  `stills/${still}${locale === 'nl' ? '' : `-${locale}`}.png`

/** Whether a rendered still is of this one. */
export const isOfStill = (rendered: RenderedStill, { still, locale }: Still): boolean =>
  rendered.still === still && rendered.locale === locale
