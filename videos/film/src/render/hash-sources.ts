import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Folders whose code can end up in the bundle: this one, and the packages that draw or are drawn. */
const sourceFolders = ['videos/film/src', 'packages/brand/src', 'packages/storyboard/src', 'packages/core/src']

/** What everything else in the bundle follows from: which packages are installed. */
const otherFiles = ['pnpm-lock.yaml', 'tsconfig.base.json', 'videos/film/package.json', 'videos/film/tsconfig.json']

/** One hash of all sources of the bundle: the same hash, the same bundle. */
export async function hashSources(): Promise<string> {
  const lists = await Promise.all(sourceFolders.map(codeIn))
  const files = [...lists.flat(), ...otherFiles.map((file) => join(root, file))].toSorted()
  const texts = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256').update(process.version)
  for (const [index, file] of files.entries()) hash.update(relative(root, file)).update(texts[index] as Buffer)
  return hash.digest('hex')
}

async function codeIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true })
  return names
    .filter((name) => /\.(tsx?|json|svg)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(root, folder, name))
}
