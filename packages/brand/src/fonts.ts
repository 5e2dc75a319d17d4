import emojiRanges from '@fontsource/noto-emoji/unicode.json' with { type: 'json' }

/** One font file, as a `@font-face` rule or a `FontFace` object wants to know it. */
export interface FontFaceData {
  /** Family name as CSS names it. */
  readonly family: string
  /** Weights in the file: `200 800` for a variable font, `400` for one weight. */
  readonly weight: string
  /** Upright or slanted. */
  readonly style: 'normal' | 'italic'
  /** Characters for which a browser needs this file, in CSS notation. */
  readonly unicodeRange: string
  /** Where Node finds the file: a package specifier for `import.meta.resolve`. */
  readonly specifier: string
  /** Name under which the file is copied; unique among all faces. */
  readonly fileName: string
}

/** A typeface with the families that stand in for it. */
export interface Typeface {
  /** Family name as CSS names it. */
  readonly family: string
  /** The whole stack for `font-family`: the face, our own other scripts and emoji, then whatever the device has. */
  readonly stack: string
}

const emojiFamily = 'Noto Emoji'
const otherScriptsFamily = 'Noto Sans'

const typeface = (family: string): Typeface => ({
  family,
  stack: `"${family}", "${otherScriptsFamily}", "${emojiFamily}", system-ui, sans-serif`,
})

/**
 * The two voices. `display` greets: Bricolage Grotesque, a little crooked like an old front. `text` explains:
 * Atkinson Hyperlegible Next, drawn so that people with low vision can tell the letters apart.
 * Neither has letters beyond Latin. Names in Arabic, Cyrillic, Greek and Hebrew are set in Noto Sans, which is drawn alike for
 * all of them; a reader fetches a script only for words in it.
 * Emoji are outlines in the colour of the words: they draw alike in every browser and in film, where the colour files of
 * the same family hold only SVG tables, which Chromium leaves blank.
 */
export const typefaces = {
  display: typeface('Bricolage Grotesque Variable'),
  text: typeface('Atkinson Hyperlegible Next Variable'),
} as const

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const variableFace = (family: string, folder: string, file: string, unicodeRange: string): FontFaceData => ({
  family,
  weight: '200 800',
  style: file.endsWith('italic') ? 'italic' : 'normal',
  unicodeRange,
  specifier: `@fontsource-variable/${folder}/files/${folder}-${file}.woff2`,
  fileName: `${folder}-${file}.woff2`,
})

const display = (file: string, range: string) =>
  variableFace(typefaces.display.family, 'bricolage-grotesque', file, range)
const text = (file: string, range: string) =>
  variableFace(typefaces.text.family, 'atkinson-hyperlegible-next', file, range)

/** One script of Noto Sans, in all weights. The ranges hold its letters alone: digits and signs stay with the text face. */
const otherScript = (folder: string, script: string, unicodeRange: string): FontFaceData => ({
  family: otherScriptsFamily,
  weight: '100 900',
  style: 'normal',
  unicodeRange,
  specifier: `@fontsource-variable/${folder}/files/${folder}-${script}-wght-normal.woff2`,
  fileName: `noto-sans-${script}.woff2`,
})

const otherScripts = [
  otherScript('noto-sans-arabic', 'arabic', 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC'),
  otherScript('noto-sans', 'cyrillic', 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'),
  otherScript('noto-sans', 'greek', 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'),
  otherScript('noto-sans-hebrew', 'hebrew', 'U+0590-05FF,U+FB1D-FB4F'),
]

/** First character that only an emoji font needs; below it stand digits, `©` and the joiners of emoji sequences. */
const FIRST_EMOJI = 0x2190
const joiners = ['U+200d', 'U+20e3']

/**
 * The emoji files name digits and `©` in their ranges, because emoji can be made with them. A browser would then fetch
 * an emoji file for every page with a number on it. So we leave those characters to the text face.
 */
const emojiOnly = (range: string): string =>
  range
    .split(',')
    .filter((part) => joiners.includes(part) || Number.parseInt(part.slice(2), 16) >= FIRST_EMOJI)
    .join(',')

const emoji = Object.entries(emojiRanges)
  .map(([key, range]) => [key.replace(/\D/g, ''), range] as const)
  .filter(([number]) => number !== '')
  .map(
    ([number, range]): FontFaceData => ({
      family: emojiFamily,
      weight: '400',
      style: 'normal',
      unicodeRange: emojiOnly(range),
      specifier: `@fontsource/noto-emoji/files/noto-emoji-${number}-400-normal.woff2`,
      fileName: `noto-emoji-${number}.woff2`,
    }),
  )

/** Every font file we carry. The optical-size axis of the display face gives large titles their sharper cut. */
export const fontFaces: readonly FontFaceData[] = [
  display('latin-opsz-normal', latin),
  display('latin-ext-opsz-normal', latinExtended),
  text('latin-wght-normal', latin),
  text('latin-ext-wght-normal', latinExtended),
  text('latin-wght-italic', latin),
  text('latin-ext-wght-italic', latinExtended),
  ...otherScripts,
  ...emoji,
]
