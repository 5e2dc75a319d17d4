import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '@drempel/diagnostics'
import type { z } from 'zod'
import { nameOfKey } from '../model/key-name.ts'
import { writeWhole } from './write-whole.ts'

const fileOf = (folder: string, key: string) => join(folder, `${nameOfKey(key)}.json`)

/** Records in a folder, one file each, so that two runners side by side never undo each other's work. */
export interface EntryFiles<Entry extends { readonly key: string }> {
  read(key: string): Promise<Entry | undefined>
  all(): Promise<Entry[]>
  write(entry: Entry): Promise<void>
  remove(key: string): Promise<void>
}

/** Opens the records in a folder; it is made when the first one is written. */
export function entryFiles<Entry extends { readonly key: string }>(
  folder: string,
  schema: z.ZodType<Entry>,
): EntryFiles<Entry> {
  const readAt = async (path: string): Promise<Entry | undefined> => {
    const text = await readFile(path, 'utf8').catch(ignoreAbsence)
    if (text === undefined) return undefined
    try {
      return schema.parse(JSON.parse(text))
    } catch (cause) {
      throw new Failure(
        `The record ${path} cannot be read. Put it back from a copy, or delete it to hand its post over again.`,
        { cause },
      )
    }
  }
  return {
    read: (key) => readAt(fileOf(folder, key)),
    async all() {
      const names = (await readdir(folder).catch(ignoreAbsence)) ?? []
      const entries = await Promise.all(
        names
          .filter((name) => /^[^.].*\.json$/.test(name))
          .toSorted()
          .map((name) => readAt(join(folder, name))),
      )
      return entries.filter((entry) => entry !== undefined)
    },
    async write(entry) {
      await mkdir(folder, { recursive: true })
      await writeWhole(fileOf(folder, entry.key), `${JSON.stringify(entry)}\n`)
    },
    remove: (key) => rm(fileOf(folder, key), { force: true }),
  }
}

function ignoreAbsence(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
