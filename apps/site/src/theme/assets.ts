import { readdir, readFile } from 'node:fs/promises'
import { cssVariables, drawingSvg, fontFaceCss, markSvg, street } from '@drempel/brand'
import { fontFiles } from '@drempel/brand/font-files'
import type { Asset } from '@drempel/toolkit'

/** Addresses of what goes with the pages, within the site. */
export const assetAddresses = { styles: 'site.css', icon: 'merk.svg', street: 'straat.svg', fonts: 'letters' } as const

const STREET_WIDTH_PX = 1440
const ICON_WIDTH_PX = 64
const styleFolder = new URL('../styles/', import.meta.url)

/** One style sheet: the letters, the brand's variables, then our own rules in the order of their file names. */
async function styleSheet(): Promise<string> {
  const names = (await readdir(styleFolder)).filter((name) => name.endsWith('.css')).sort()
  const rules = await Promise.all(names.map((name) => readFile(new URL(name, styleFolder), 'utf8')))
  return [fontFaceCss(assetAddresses.fonts), cssVariables(), ...rules].join('\n')
}

/** Everything that goes with the pages. Reads our style sheets and the font files of the brand. */
export async function assets(): Promise<Asset[]> {
  const fonts = fontFiles().map(
    async ({ fileName, path }): Promise<Asset> => ({
      address: `${assetAddresses.fonts}/${fileName}`,
      content: await readFile(path),
    }),
  )
  return [
    { address: assetAddresses.styles, content: await styleSheet() },
    { address: assetAddresses.icon, content: markSvg({ sizePx: ICON_WIDTH_PX, tone: 'color' }) },
    { address: assetAddresses.street, content: drawingSvg(street, STREET_WIDTH_PX) },
    ...(await Promise.all(fonts)),
  ]
}
