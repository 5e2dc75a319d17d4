import { type FontFaceData, fontFaces, typefaces } from '@drempel/brand'
import { staticFile } from 'remotion'

/** Folder of the font files within the public folder of the bundle. */
export const fontFolder = 'letters'

/** Faces in which the film writes; italics are not among its words. */
export const filmFaces: readonly FontFaceData[] = fontFaces.filter(({ style }) => style === 'normal')

const faceOf = ({ family, weight, style, unicodeRange, fileName }: FontFaceData): FontFace =>
  new FontFace(family, `url(${staticFile(`${fontFolder}/${fileName}`)})`, { weight, style, unicodeRange })

/** Faces of words in Dutch and English; the others, emoji and letters of other scripts, are seldom needed. */
const isUsual = ({ family }: FontFaceData): boolean =>
  family === typefaces.display.family || family === typefaces.text.family

/**
 * Loads the letters; resolves when words can be drawn and measured: a frame in a stand-in face would be a wrong frame. What is
 * seldom needed, 700 kB against 160 kB for all other letters together, is made known but fetched by `loadSeldom` only.
 */
export async function loadFonts(): Promise<void> {
  for (const face of filmFaces.filter((one) => !isUsual(one))) document.fonts.add(faceOf(face))
  const letters = await Promise.all(filmFaces.filter(isUsual).map((face) => faceOf(face).load()))
  for (const face of letters) document.fonts.add(face)
}

/** Fetches the files that hold the emoji and the letters of other scripts in these words; none for words without. */
export const loadSeldom = async (words: string): Promise<void> => {
  await document.fonts.load(`40px ${typefaces.text.stack}`, words)
}

/** Any of the characters for which these faces are there. */
export const oneOf = (faces: readonly FontFaceData[]): RegExp => {
  const ranges = faces.flatMap(({ unicodeRange }) => unicodeRange.split(','))
  const written = ranges.map((range) =>
    range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => `\\u{${code}}`)
      .join('-'),
  )
  return new RegExp(`[${written.join('')}]`, 'u')
}

const seldom = oneOf(filmFaces.filter((face) => !isUsual(face)))

/** Whether any emoji or letter of another script is in these words. */
export const hasSeldom = (words: string): boolean => seldom.test(words)
