import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '@drempel/diagnostics'
import type { PlannedPost } from '../model/planned-post.ts'
import { kitPages, kitRecord } from './kit-pages.ts'
import { inKitOrder, type KitFile, type KitPart, kitFiles, kitPartOf, kitPartSchema, partFolder } from './kit-part.ts'
import { type ApprovedFile, readApprovedFile } from './read-approved-file.ts'
import { type FileToPack, writeZip } from './write-zip.ts'

/** Name of the record within the folder of a part. */
const RECORD = 'bericht.json'

const partsOf = (folder: string, day: string) => join(folder, 'delen', day)
const nameOf = (key: string) => key.replace('/', '--')

/** The ZIP of a day. */
export const kitPath = (folder: string, day: string): string => join(folder, `${day}.zip`)

/** The part of this post, if it is there. */
export async function readKitPart(folder: string, day: string, key: string): Promise<KitPart | undefined> {
  const path = join(partsOf(folder, day), nameOf(key), RECORD)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return kitPartSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Failure(`The record ${path} cannot be read. Delete its folder to hand the post over again.`, { cause })
  }
}

/**
 * Lays the files of one post ready. They are copied, and compared with the plan while they are: what was approved is what somebody
 * will place. Undefined when it worked, else why it did not.
 */
export async function layPart(folder: string, planned: PlannedPost): Promise<string | undefined> {
  const parts = partsOf(folder, planned.local.day)
  const beside = join(parts, `.${randomUUID()}.new`)
  await mkdir(beside, { recursive: true })
  try {
    for (const file of kitFiles(planned)) {
      const reason = await layFile(join(beside, file.name), file)
      if (reason !== undefined) return reason
    }
    await writeFile(join(beside, RECORD), `${JSON.stringify(kitPartOf(planned))}\n`)
    await swapIn(beside, join(parts, nameOf(planned.key)), planned, folder)
    return undefined
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function layFile(path: string, file: KitFile): Promise<string | undefined> {
  const content = await contentOf(file)
  if (!content.ok) return content.reason
  await writeFile(path, content.bytes)
}

async function contentOf(file: KitFile): Promise<ApprovedFile> {
  if ('text' in file) return { ok: true, bytes: new TextEncoder().encode(file.text) }
  if (file.sha256 !== undefined) return readApprovedFile(file.path, file.name, file.sha256)
  const bytes = await readFile(file.path).catch(() => undefined)
  if (bytes) return { ok: true, bytes }
  return { ok: false, reason: `Unexpected missing file \`${file.name}\`, expected it beside its film` }
}

/**
 * Gives a folder its place by renaming, so that whoever reads there sees all files or none. One with the same hash that is there
 * already is as good, and stays: somebody may be packing it. Another version is moved away first.
 */
async function swapIn(made: string, place: string, { local, key, hash }: PlannedPost, folder: string): Promise<void> {
  for (;;) {
    try {
      return await rename(made, place)
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      const there = await readKitPart(folder, local.day, key)
      if (there?.hash === hash) return
      await moveAway(place)
    }
  }
}

/** Takes a folder from its place at once, and deletes it out of sight. */
async function moveAway(place: string): Promise<void> {
  const away = join(dirname(place), `.${randomUUID()}.old`)
  try {
    await rename(place, away)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await rm(away, { recursive: true, force: true })
}

/** Takes the files of one post away. */
export const dropPart = (folder: string, day: string, key: string): Promise<void> =>
  moveAway(join(partsOf(folder, day), nameOf(key)))

/**
 * Makes the ZIP of a day what its parts say, and looks again until nothing changed meanwhile: the last of two runners leaves
 * everything behind. A ZIP that is as it should be stays untouched; the ZIP of a day without parts goes.
 */
export async function packDay(folder: string, day: string): Promise<void> {
  for (;;) {
    const parts = await readDay(folder, day)
    const record = kitRecord(day, parts)
    const path = kitPath(folder, day)
    if (parts.length === 0) return rm(path, { force: true })
    if (await beginsWith(path, record)) return
    try {
      await writeZip(path, await filesOfDay(folder, day, parts, record))
    } catch (error) {
      // Another runner moved a part away while it was read: look again.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

async function readDay(folder: string, day: string): Promise<KitPart[]> {
  const names = await namesIn(partsOf(folder, day))
  const parts = await Promise.all(names.map((name) => readKitPart(folder, day, name.replace('--', '/'))))
  return inKitOrder(parts.filter((part) => part !== undefined))
}

/** Names in a folder that are not half-made, in order; none when there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function filesOfDay(
  folder: string,
  day: string,
  parts: readonly KitPart[],
  record: string,
): Promise<FileToPack[]> {
  const written = (name: string, text: string): FileToPack => ({
    name,
    read: async () => new TextEncoder().encode(text),
  })
  const files = [written('kit.json', record), ...kitPages(day, parts).map(({ name, text }) => written(name, text))]
  for (const [index, part] of parts.entries()) {
    const from = join(partsOf(folder, day), nameOf(part.key))
    for (const name of (await readdir(from)).toSorted()) {
      if (name !== RECORD)
        files.push({ name: `${partFolder(part, index)}/${name}`, read: () => readFile(join(from, name)) })
    }
  }
  return files
}

/** A file in a ZIP that was stored as it is begins after a head of 30 bytes and its name (PKWARE APPNOTE §4.3.7). */
const FIRST_FILE_AT = 30 + 'kit.json'.length

async function beginsWith(path: string, record: string): Promise<boolean> {
  const expected = Buffer.from(record)
  const found = Buffer.alloc(expected.length)
  try {
    const file = await open(path, 'r')
    try {
      await file.read(found, 0, found.length, FIRST_FILE_AT)
    } finally {
      await file.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  return found.equals(expected)
}
