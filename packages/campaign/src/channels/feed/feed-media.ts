import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readApprovedFile } from '../../hand-over/read-approved-file.ts'
import { writeWhole } from '../../hand-over/write-whole.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { sizeOf } from '../../read/size-of.ts'
import { type FeedEntry, feedFileOf } from './feed-entry.ts'

/** Folder of the pictures and films, within that of the entries and within that on the web. */
export const MEDIA_FOLDER = 'beelden'

/**
 * Keeps the files of a post beside its entry, exactly as they were approved. The folder on the web can be thrown away; from here
 * it is filled again. Undefined when it worked, else why it did not.
 */
export async function keepMedia(entries: string, { media }: PlannedPost): Promise<string | undefined> {
  for (const one of media) {
    const read = await readApprovedFile(one.path, one.name, one.sha256)
    if (!read.ok) return read.reason
    await writeWhole(join(entries, MEDIA_FOLDER, feedFileOf(one)), read.bytes)
  }
  return undefined
}

/** Puts the files that the feeds show on the web, those that are not there or not whole. */
export async function showMedia(entries: string, folder: string, shown: readonly FeedEntry[]): Promise<void> {
  for (const { file, bytes } of shown.flatMap(({ media }) => media)) {
    const place = join(folder, MEDIA_FOLDER, file)
    if ((await sizeOf(place)) === bytes) continue
    await mkdir(join(folder, MEDIA_FOLDER), { recursive: true })
    await writeWhole(place, await readFile(join(entries, MEDIA_FOLDER, file)))
  }
}

/** Takes away the files of an entry that no other entry has, here and on the web. */
export async function dropMedia(places: readonly string[], gone: FeedEntry, rest: readonly FeedEntry[]): Promise<void> {
  const used = new Set(rest.flatMap(({ media }) => media.map(({ file }) => file)))
  for (const { file } of gone.media)
    if (!used.has(file)) for (const place of places) await rm(join(place, MEDIA_FOLDER, file), { force: true })
}
