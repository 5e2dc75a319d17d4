import { fontFaces } from '@drempel/brand'
import { cancelRender, continueRender, delayRender, staticFile } from 'remotion'

/** Folder of the font files within the public folder of the bundle. */
export const fontFolder = 'letters'

/** Faces in which the film writes; italics and emoji are not among its words. */
export const filmFaces = fontFaces.filter(({ style, family }) => style === 'normal' && !family.includes('Emoji'))

/** Loads the letters. No frame is drawn before they are there: a frame in a stand-in face would be a wrong frame. */
export function loadFonts(): void {
  const handle = delayRender('Loading the letters')
  const faces = filmFaces.map(({ family, weight, style, unicodeRange, fileName }) =>
    new FontFace(family, `url(${staticFile(`${fontFolder}/${fileName}`)})`, { weight, style, unicodeRange }).load(),
  )
  Promise.all(faces).then(
    (loaded) => {
      for (const face of loaded) document.fonts.add(face)
      continueRender(handle)
    },
    (error) => cancelRender(error),
  )
}
