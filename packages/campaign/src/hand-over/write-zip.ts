import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file to pack. It is read when its turn comes, so that a day with many films does not have to fit in memory. */
export interface FileToPack {
  readonly name: string
  readonly read: () => Promise<Uint8Array>
}

/** Time in the ZIP. It knows no zones and takes the clock of the machine, so these are the parts of a local time: the same everywhere. */
const fixedTime = new Date(1980, 0, 1, 0, 0, 0)

/** Kinds that are compressed already. */
const packed = /\.(?:mp4|png|jpe?g|webp)$/i

/**
 * Packs files in this order and gives the ZIP its name when it is whole. The same files give the same bytes, on another day and in
 * another time zone. The first file is stored as it is, so that the beginning of the ZIP can be read with the eye.
 */
export async function writeZip(path: string, files: readonly FileToPack[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = join(dirname(path), `.${randomUUID()}.new`)
  const file = await open(beside, 'wx', 0o644)
  try {
    for await (const chunk of zipChunks(files)) await file.write(chunk)
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await file.close()
    await rm(beside, { force: true })
    throw error
  }
}

async function* zipChunks(files: readonly FileToPack[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  for (const [index, { name, read }] of files.entries()) {
    const bytes = await read()
    const entry = index === 0 || packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 })
    entry.mtime = fixedTime
    zip.add(entry)
    entry.push(bytes, true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}
