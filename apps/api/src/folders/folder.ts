import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { folderHeaders } from '../http/security-headers.ts'
import { answerFile, type File } from './answer-file.ts'
import { isBelow, namesBelow } from './path.ts'

/** A folder on disk that is served below a path. */
export interface Folder {
  /** Path without a slash at the end: `/toolkit`, or `/` for all that nothing else answers. */
  readonly prefix: string
  /** Absolute path of the folder. */
  readonly path: string
}

/** The folder that a path lies in: the one with the longest prefix. */
export const folderOf = (folders: readonly Folder[], path: string): Folder | undefined =>
  folders.filter(({ prefix }) => isBelow(prefix, path)).sort((a, b) => b.prefix.length - a.prefix.length)[0]

/**
 * Answers from a folder: a file, the `index.html` of a folder, or the folder's own `404.html`. `undefined` when there is
 * nothing to answer with.
 */
export async function answerFromFolder(c: Context, folder: Folder): Promise<Response | undefined> {
  for (const [name, value] of Object.entries(folderHeaders)) c.header(name, value)
  const names = namesBelow(folder.prefix, c.req.path)
  const found = names && (await find(join(folder.path, ...names)))
  if (found?.stats.isDirectory()) {
    // Without the slash, relative links on the page would start one folder too high.
    if (!c.req.path.endsWith('/')) return c.redirect(`${c.req.path}/${new URL(c.req.url).search}`, 301)
    const index = await find(join(found.path, 'index.html'))
    if (index) return answerFile(c, index)
  } else if (found && names?.at(-1) !== '') {
    return answerFile(c, found)
  }
  const lost = await find(join(folder.path, '404.html'))
  return lost && answerFile(c, lost, 404)
}

/** A file or folder, or nothing when it is not there. Sockets and devices count as nothing. */
async function find(path: string): Promise<File | undefined> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() || stats?.isDirectory() ? { path, stats } : undefined
}
