import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'

/** Paths of all pages of a built site as an address has them: `/`, `/stukken/portiekkoffie.html`. `undefined` when it was not built. */
export async function readPages(folder: string): Promise<ReadonlySet<string> | undefined> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!names) return undefined
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => `/${name.split(sep).join('/')}`)
  return new Set([...pages, ...pages.filter((page) => page === '/index.html').map(() => '/')])
}
