import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawingSvg } from '@drempel/brand'
import { openBrowser } from '@drempel/browser'
import { SIDE, scenes } from './scenes.ts'

/** Draws the pictures of the first calendar anew: `node packages/campaign/pictures/draw-pictures.ts`. */
const folder = join(import.meta.dirname, '../../../apps/campaign/beelden')
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } })
  for (const [name, drawing] of Object.entries(scenes)) {
    await page.setContent(`<body style="margin: 0">${drawingSvg(drawing, SIDE)}`)
    await writeFile(join(folder, `${name}.png`), await page.screenshot())
  }
} finally {
  await browser.close()
}
