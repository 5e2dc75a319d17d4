import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of the cache. */
interface Kept {
  readonly path: string
  readonly bytes: number
  readonly usedMs: number
  /** Files with two names take room once. */
  readonly inode: number
}

/** Twenty gigabytes hold every segment of some hundred films. */
export const MOST_BYTES = 20_000_000_000

/**
 * Clears a cache folder until it holds at most so many bytes: what was used longest ago goes first. With 0 everything goes.
 * @returns how many bytes were cleared away.
 */
export async function clearStore(folder: string, mostBytes: number = MOST_BYTES): Promise<number> {
  const files = (await filesIn(folder)).toSorted((one, other) => one.usedMs - other.usedMs)
  const byInode = new Map<number, Kept[]>()
  for (const file of files) byInode.set(file.inode, [...(byInode.get(file.inode) ?? []), file])
  let held = [...byInode.values()].reduce((sum, names) => sum + (names[0]?.bytes ?? 0), 0)
  let cleared = 0
  for (const names of byInode.values()) {
    if (held <= mostBytes) break
    for (const { path } of names) await rm(path, { force: true })
    held -= names[0]?.bytes ?? 0
    cleared += names[0]?.bytes ?? 0
  }
  return cleared
}

async function filesIn(folder: string): Promise<Kept[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<Kept[]> => {
        const path = join(entry.parentPath, entry.name)
        // Another process may clear at the same time.
        const found = await stat(path).catch(() => undefined)
        return found ? [{ path, bytes: found.size, usedMs: found.mtimeMs, inode: found.ino }] : []
      }),
  )
  return files.flat()
}
