import { readFile } from 'node:fs/promises'
import { type FontFile, fontFiles } from '@drempel/brand/font-files'

/**
 * The brand's typefaces as `@font-face` rules with the letters inside, for a page that may fetch nothing. Only the faces for
 * our own alphabet: names in other scripts are drawn with what the machine has.
 */
export async function insideFontCss(): Promise<string> {
  const faces = fontFiles().filter(({ unicodeRange }) => unicodeRange.includes('U+0000-00FF'))
  return (await Promise.all(faces.map(faceRule))).join('\n')
}

async function faceRule({ family, style, weight, unicodeRange, path }: FontFile): Promise<string> {
  const letters = (await readFile(path)).toString('base64')
  return `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: block; src: url("data:font/woff2;base64,${letters}") format("woff2"); unicode-range: ${unicodeRange} }`
}
