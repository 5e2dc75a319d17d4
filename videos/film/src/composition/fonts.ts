import { type FontFaceData, fontFaces, typefaces } from '@drempel/brand'
import { staticFile } from 'remotion'

/** Folder of the font files within the public folder of the bundle. */
export const fontFolder = 'letters'

const isEmoji = ({ family }: FontFaceData): boolean => family.includes('Emoji')

/** Faces in which the film writes; italics are not among its words. */
export const filmFaces: readonly FontFaceData[] = fontFaces.filter(({ style }) => style === 'normal')

const faceOf = ({ family, weight, style, unicodeRange, fileName }: FontFaceData): FontFace =>
  new FontFace(family, `url(${staticFile(`${fontFolder}/${fileName}`)})`, { weight, style, unicodeRange })

/**
 * Loads the letters; resolves when words can be drawn and measured: a frame in a stand-in face would be a wrong frame. The
 * emoji, half a megabyte against 160 kB for all other letters together, are made known but fetched by `loadEmoji` only.
 */
export async function loadFonts(): Promise<void> {
  for (const face of filmFaces.filter(isEmoji)) document.fonts.add(faceOf(face))
  const letters = await Promise.all(filmFaces.filter((face) => !isEmoji(face)).map((face) => faceOf(face).load()))
  for (const face of letters) document.fonts.add(face)
}

/** Fetches the files that hold the emoji in these words; none for words without. */
export const loadEmoji = async (words: string): Promise<void> => {
  await document.fonts.load(`40px ${typefaces.text.stack}`, words)
}

/** Whether any emoji is in these words. */
export const hasEmoji = (words: string): boolean => /\p{Extended_Pictographic}/u.test(words)
