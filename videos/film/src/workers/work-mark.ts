import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Surroundings } from '../engine/segment/key.ts'

/**
 * A mark for all who can make the same segments in the same folder: same code, same letters, same browser, same cache. Only
 * they share a queue, so that nobody takes work that others could not use.
 */
export async function workMark(cacheFolder: string, surroundings: Surroundings): Promise<string> {
  const parts = [await folderId(cacheFolder), ...Object.values(surroundings)]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)
}

/** A name that the folder keeps, on whichever machine and under whichever path it is seen. Whoever comes first gives it. */
async function folderId(cacheFolder: string): Promise<string> {
  const file = join(cacheFolder, 'folder-id')
  const known = await readFile(file, 'utf8').catch(unless('ENOENT'))
  if (known !== undefined) return known
  await mkdir(cacheFolder, { recursive: true })
  const made = `${file}.${randomUUID()}`
  await writeFile(made, randomUUID())
  await link(made, file).catch(unless('EEXIST'))
  await rm(made)
  return readFile(file, 'utf8')
}

const unless = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error
  return undefined
}
