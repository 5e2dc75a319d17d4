import { readFile } from 'node:fs/promises'
import { fontFiles } from '@drempel/brand/font-files'

/** The two voices of the brand as `@font-face` rules that hold the fonts, for Latin letters. */
export async function readFontCss(): Promise<string> {
  const wanted = fontFiles().filter(({ specifier }) => /latin-(opsz|wght)-normal/.test(specifier))
  const rules = wanted.map(async ({ family, weight, unicodeRange, path }) => {
    const data = await readFile(path, 'base64')
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url("data:font/woff2;base64,${data}") format("woff2");unicode-range:${unicodeRange}}`
  })
  return (await Promise.all(rules)).join('\n')
}
