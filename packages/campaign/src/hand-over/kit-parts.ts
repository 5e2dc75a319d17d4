import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '@drempel/diagnostics'
import { keyOfName, nameOfKey } from '../model/key-name.ts'
import { type KitPart, kitPartSchema } from './kit-part.ts'
import { writeWhole } from './write-whole.ts'

/** Name of the record within the folder of a part. */
export const RECORD = 'bericht.json'

/** Folder of the parts of a day. */
export const partsOf = (folder: string, day: string): string => join(folder, 'delen', day)

/** Folder of the part of a post. */
export const partPlace = (folder: string, day: string, key: string): string =>
  join(partsOf(folder, day), nameOfKey(key))

/** Record of a post that was handed over once, and is in no pack any more. */
const rememberedPlace = (folder: string, key: string) => join(folder, 'weggehaald', `${nameOfKey(key)}.json`)

/** The part of this post on this day, if it is there. */
export const readKitPart = (folder: string, day: string, key: string): Promise<KitPart | undefined> =>
  readRecord(join(partPlace(folder, day, key), RECORD))

/** The parts of a day. */
export async function readKitDay(folder: string, day: string): Promise<KitPart[]> {
  const names = await namesIn(partsOf(folder, day))
  const parts = await Promise.all(names.map((name) => readKitPart(folder, day, keyOfName(name))))
  return parts.filter((part) => part !== undefined)
}

/** Days that have parts, in order. */
export const kitDays = (folder: string): Promise<string[]> => namesIn(join(folder, 'delen'))

/** The parts of a post, on whatever day; more than one only when a process was ended while it moved the post. */
export async function findKitParts(folder: string, key: string): Promise<KitPart[]> {
  const days = await kitDays(folder)
  const parts = await Promise.all(days.map((day) => readKitPart(folder, day, key)))
  return parts.filter((part) => part !== undefined)
}

/** A post that was handed over and is in no pack any more: people may have it all the same. */
export const rememberedPart = (folder: string, key: string): Promise<KitPart | undefined> =>
  readRecord(rememberedPlace(folder, key))

/** Forgets that it was taken out: it is handed over again. */
export const forgetPart = (folder: string, key: string): Promise<void> =>
  rm(rememberedPlace(folder, key), { force: true })

/** Takes the files of a part away, and remembers that they were handed over. */
export async function takeOut(folder: string, part: KitPart): Promise<void> {
  await writeWhole(rememberedPlace(folder, part.key), `${JSON.stringify(part)}\n`)
  await moveAway(partPlace(folder, part.day, part.key))
}

/** Takes a folder from its place at once, and deletes it out of sight. */
export async function moveAway(place: string): Promise<void> {
  const away = join(dirname(place), `.${randomUUID()}.old`)
  try {
    await rename(place, away)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await rm(away, { recursive: true, force: true })
}

async function readRecord(path: string): Promise<KitPart | undefined> {
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

/** Names in a folder that are not half-made, in order; none when there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
