import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { markSvg } from '@drempel/brand'
import { fontFiles } from '@drempel/brand/font-files'
import { renderStartCss, renderStartPage, type StartPage } from './start-page.ts'

/** Writes the start page beside its place and swaps it in, so that nobody ever sees half a page. */
export async function writeStartPage(folder: string, page: StartPage): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const made = await mkdtemp(`${folder}-`)
  await writeFile(join(made, 'index.html'), renderStartPage(page))
  await writeFile(join(made, 'start.css'), renderStartCss())
  await writeFile(join(made, 'favicon.svg'), markSvg({ sizePx: 64, tone: 'color' }))
  await mkdir(join(made, 'fonts'))
  await Promise.all(fontFiles().map((font) => copyFile(font.path, join(made, 'fonts', font.fileName))))
  // `mkdtemp` makes a folder that only we may enter; a web server beside us may need to read it too.
  await chmod(made, 0o755)
  await rm(folder, { recursive: true, force: true })
  await rename(made, folder)
}

/** Whether a project snapshot says that its data are made up. */
export async function readExample(file: string): Promise<boolean> {
  return (JSON.parse(await readFile(file, 'utf8')) as { example: boolean }).example
}
