import { chmod, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file to write, with its address within the folder. */
export interface FileToWrite {
  readonly address: string
  readonly content: string | Uint8Array
}

/**
 * Puts these files in the place of a folder. They are written beside it first and swapped in by renaming, so that a
 * failure or a kill leaves the old folder as it was. What an earlier kill left beside it is cleared away.
 */
export async function replaceFolder(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const parent = dirname(folder)
  const name = basename(folder)
  await mkdir(parent, { recursive: true })
  await clearLeftovers(parent, name, folder)
  const made = await mkdtemp(join(parent, `.${name}-new-`))
  for (const { address, content } of files) await writeWhole(join(made, address), content)
  await chmod(made, 0o755)
  const old = join(parent, `.${name}-old`)
  await rename(folder, old).catch(ignoreAbsence)
  await rename(made, folder)
  await rm(old, { recursive: true, force: true })
}

/** A kill between the two renames leaves only the old folder, under its other name: it is put back first. */
async function clearLeftovers(parent: string, name: string, folder: string): Promise<void> {
  const old = join(parent, `.${name}-old`)
  const entries = await readdir(parent)
  if (entries.includes(`.${name}-old`) && !entries.includes(name)) await rename(old, folder)
  await rm(old, { recursive: true, force: true })
  for (const entry of entries) {
    if (entry.startsWith(`.${name}-new-`)) await rm(join(parent, entry), { recursive: true, force: true })
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w', 0o644)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

function ignoreAbsence(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
