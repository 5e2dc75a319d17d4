import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

const skipped = new Set(['node_modules', 'dist', 'out', '.cache', '.turbo'])

/**
 * One hash over the content of these files and folders, under `root`, and over `words` such as arguments. Times and
 * order of reading do not matter; a path that is not there counts as absent.
 */
export async function fingerprint(root: string, paths: readonly string[], words: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(words))
  for (const path of paths) {
    for (const file of await filesUnder(root, path)) {
      hash.update(JSON.stringify(file)).update(
        createHash('sha256')
          .update(await readFile(join(root, file)))
          .digest(),
      )
    }
  }
  return hash.digest('hex')
}

/** The files at or below a path, relative to `root`, in a fixed order. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const names = (await readdir(join(root, path))).filter((name) => !skipped.has(name)).sort()
  return (await Promise.all(names.map((name) => filesUnder(root, `${path}/${name}`)))).flat()
}
