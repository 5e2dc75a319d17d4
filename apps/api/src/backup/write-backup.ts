import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Failure } from '@drempel/diagnostics'
import type { Head } from './format.ts'
import type { Source } from './source.ts'

/** What was written. */
export interface Written {
  readonly file: string
  readonly rows: number
  readonly bytes: number
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string
}

/**
 * Copies a store to a file, and its checksum beside it as `sha256sum -c` reads it. The file gets its name once all of it is on
 * disk, so a file with that name is whole.
 * @throws Failure when the disk is full or the folder cannot be written to; nothing is left behind then.
 */
export async function writeBackup(source: Source, file: string, madeAt: Date): Promise<Written> {
  const part = `${file}.part`
  let rows = 0
  async function* lines() {
    const head: Head = {
      format: 'drempel-backup',
      version: 1,
      madeAt: madeAt.toISOString(),
      migrations: [...(await source.migrations())],
    }
    yield `${JSON.stringify(head)}\n`
    const tables = await source.tables()
    for (const table of tables) {
      yield `${JSON.stringify({ table: table.table, columns: table.columns })}\n`
      let chunk = ''
      for await (const row of source.rows(table)) {
        rows++
        chunk += `${JSON.stringify(row)}\n`
        if (chunk.length < CHUNK) continue
        yield chunk
        chunk = ''
      }
      yield chunk
    }
    yield `${JSON.stringify({ end: { tables: tables.length, rows } })}\n`
  }
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    // `flush`: the file is on disk before its name says that it is whole.
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(part, { mode: 0o600, flush: true }))
    const { sha256, bytes } = await checksumOf(part)
    await writeFile(`${file}.sha256`, `${sha256}  ${basename(file)}\n`, { mode: 0o600 })
    await rename(part, file)
    return { file, rows, bytes, sha256 }
  } catch (cause) {
    await rm(part, { force: true })
    throw new Failure(
      `The backup ${file} could not be written. See whether the disk is full and the folder can be written to.`,
      { cause },
    )
  }
}

/** Characters that go into the compressor at once: rows are short, and each hand-over costs. */
const CHUNK = 64 * 1024

/** Checksum and size of a file. */
export async function checksumOf(file: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(file)) {
    hash.update(part as Buffer)
    bytes += (part as Buffer).length
  }
  return { sha256: hash.digest('hex'), bytes }
}
