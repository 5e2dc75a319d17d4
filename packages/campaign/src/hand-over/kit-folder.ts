import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlannedPost } from '../model/planned-post.ts'
import { kitPages, kitRecord } from './kit-pages.ts'
import { inKitOrder, type KitFile, type KitPart, kitFiles, kitPartOf, partFolder } from './kit-part.ts'
import {
  findKitParts,
  forgetPart,
  kitDays,
  moveAway,
  partPlace,
  partsOf,
  RECORD,
  readKitDay,
  readKitPart,
  rememberedPart,
  takeOut,
} from './kit-parts.ts'
import { type ApprovedFile, readApprovedFile } from './read-approved-file.ts'
import { readFontCss } from './read-font-css.ts'
import { type FileToPack, writeZip } from './write-zip.ts'

/** The ZIP of a day. */
export const kitPath = (folder: string, day: string): string => join(folder, `${day}.zip`)

/**
 * Lays the files of one post ready. They are copied, and compared with the plan while they are: what was approved is what somebody
 * will place. Undefined when it worked, else why it did not.
 */
async function layPart(folder: string, planned: PlannedPost): Promise<string | undefined> {
  const parts = partsOf(folder, planned.local.day)
  const beside = join(parts, `.${randomUUID()}.new`)
  await mkdir(beside, { recursive: true })
  try {
    const fontCss = planned.channel.platform === 'poster' ? await readFontCss() : ''
    for (const file of kitFiles(planned, fontCss)) {
      const reason = await layFile(join(beside, file.name), file)
      if (reason !== undefined) return reason
    }
    await writeFile(join(beside, RECORD), `${JSON.stringify(kitPartOf(planned))}\n`)
    await swapIn(beside, partPlace(folder, planned.local.day, planned.key), planned, folder)
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

const contentOf = async (file: KitFile): Promise<ApprovedFile> =>
  'text' in file
    ? { ok: true, bytes: new TextEncoder().encode(file.text) }
    : readApprovedFile(file.path, file.name, file.sha256)

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

/**
 * Puts a post in the pack of its day and of no other: a post that was moved to another day leaves the pack of the old one.
 * Undefined when it worked, else why it did not.
 */
export async function packPost(folder: string, planned: PlannedPost): Promise<string | undefined> {
  const { key, hash, local } = planned
  const there = await findKitParts(folder, key)
  if (!there.some((part) => part.hash === hash && part.day === local.day)) {
    const reason = await layPart(folder, planned)
    if (reason !== undefined) return reason
  }
  for (const { day } of there) {
    if (day === local.day) continue
    await moveAway(partPlace(folder, day, key))
    await packDay(folder, day)
  }
  await packDay(folder, local.day)
  await forgetPart(folder, key)
  return undefined
}

/** Takes a post out of every pack it is in, and remembers that it was in one. The part, when it was there or ever had been. */
export async function unpackPost(folder: string, key: string): Promise<KitPart | undefined> {
  const parts = await findKitParts(folder, key)
  for (const part of parts) {
    await takeOut(folder, part)
    await packDay(folder, part.day)
  }
  return parts[0] ?? (await rememberedPart(folder, key))
}

/**
 * Takes the posts of some days out that nobody may place any more: those whose key is not `wanted`. What was taken out.
 * @param from first day to look at, `2027-03-04`: what lies before it was handed over, and stays.
 */
export async function unpackOthers(folder: string, wanted: ReadonlySet<string>, from: string): Promise<KitPart[]> {
  const days = (await kitDays(folder)).filter((day) => day >= from)
  const parts = (await Promise.all(days.map((day) => readKitDay(folder, day)))).flat()
  const others = parts.filter(({ key }) => !wanted.has(key))
  for (const { key } of others) await unpackPost(folder, key)
  return others
}

/**
 * Makes the ZIP of a day what its parts say, and looks again until nothing changed meanwhile: the last of two runners leaves
 * everything behind. A ZIP that is as it should be stays untouched; the ZIP of a day without parts goes.
 */
export async function packDay(folder: string, day: string): Promise<void> {
  for (;;) {
    const parts = inKitOrder(await readKitDay(folder, day))
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
    const from = partPlace(folder, day, part.key)
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
