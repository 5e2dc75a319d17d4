import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskFailure } from '../../write/disk-failure.ts'
import { type EncodedSegment, parseSegmentFile, renderSegmentFile } from '../segment/segment-file.ts'

/** Segments that were made, by key. Several renders, and workers on a shared disk, use one store at once. */
export interface SegmentStore {
  readonly folder: string
  /** The segment with this key; nothing when there is none, or none that is whole. */
  readonly read: (key: string) => Promise<EncodedSegment | undefined>
  /** Whether there is something under this key. */
  readonly has: (key: string) => Promise<boolean>
  /**
   * Keeps a segment, and gives back the one that is kept: when another was first, that one, so that all join the same.
   * @throws Failure when the disk is full.
   */
  readonly keep: (key: string, segment: EncodedSegment) => Promise<EncodedSegment>
  /** Gives a segment that is kept a second key, taking it from another segment if that had it. */
  readonly alias: (key: string, alias: string) => Promise<void>
  /** Takes away what is under this key, so that it is made anew. */
  readonly forget: (key: string) => Promise<void>
}

/** Opens the store in a folder, which need not exist. */
export function openSegmentStore(folder: string): SegmentStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.segment`)

  async function read(key: string): Promise<EncodedSegment | undefined> {
    const path = pathOf(key)
    const bytes = await readFile(path).catch(nothingThere)
    if (!bytes) return undefined
    const segment = parseSegmentFile(bytes)
    // What was used last is cleared away last. A store that may only be read is good enough.
    if (segment) await utimes(path, new Date(), new Date()).catch(() => undefined)
    // Half a file under a whole name can only be damage from outside: it makes room.
    else await rm(path, { force: true })
    return segment
  }

  /** Links a whole file under its name; the first one keeps it. */
  async function name(file: string, key: string): Promise<'first' | 'taken'> {
    await mkdir(join(folder, key.slice(0, 2)), { recursive: true })
    try {
      await link(file, pathOf(key))
      return 'first'
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'taken'
      throw error
    }
  }

  return {
    folder,
    read,
    has: async (key) => (await stat(pathOf(key)).catch(nothingThere)) !== undefined,
    async keep(key, segment) {
      await mkdir(folder, { recursive: true })
      const made = join(folder, `.making-${process.pid}-${randomUUID()}`)
      try {
        await writeFile(made, renderSegmentFile(segment))
        return (await name(made, key)) === 'first' ? segment : ((await read(key)) ?? segment)
      } catch (error) {
        throw diskFailure(error)
      } finally {
        await rm(made, { force: true })
      }
    },
    async alias(key, alias) {
      if ((await name(pathOf(key), alias)) === 'first') return
      await rm(pathOf(alias), { force: true })
      await name(pathOf(key), alias)
    },
    forget: (key) => rm(pathOf(key), { force: true }),
  }
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
