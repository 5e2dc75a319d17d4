import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Line, parseLine } from './format.ts'
import { checksumOf } from './write-backup.ts'

/** Why a backup cannot be used, in words for people. */
export class DamagedBackup extends Error {
  override name = 'DamagedBackup'
}

/**
 * Makes sure that a backup is the one that was written, by the checksum beside it.
 * @throws DamagedBackup when it is not, or when there is no checksum.
 */
export async function checkChecksum(file: string): Promise<void> {
  const text = await readFile(`${file}.sha256`, 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new DamagedBackup(`There is no ${file}.sha256 beside the backup, so nobody can tell whether it is whole.`)
  const { sha256 } = await checksumOf(file).catch((cause) => {
    throw new DamagedBackup(`The backup ${file} cannot be read.`, { cause })
  })
  if (text.split(' ')[0] !== sha256)
    throw new DamagedBackup(`The backup ${file} is not the one that was written: its checksum differs.`)
}

/**
 * The lines of a backup, one after another.
 * @throws DamagedBackup when it ends too early or holds something else.
 */
export async function* readBackup(file: string): AsyncGenerator<Line> {
  const text = createGunzip()
  // What fails on the way is told by the reading of it below.
  pipeline(createReadStream(file), text).catch(() => {})
  let tables = 0
  let rows = 0
  let number = 0
  let last: Line | undefined
  for await (const one of linesOf(text, file)) {
    number++
    const line = parseLine(one)
    if (!line || (number === 1) !== (line.kind === 'head') || last?.kind === 'end') {
      throw new DamagedBackup(`Line ${number} of the backup ${file} is not a line of a backup.`)
    }
    if (line.kind === 'table') tables++
    if (line.kind === 'row') rows++
    if (line.kind === 'end' && (line.tables !== tables || line.rows !== rows)) {
      throw new DamagedBackup(`The backup ${file} has ${rows} rows, expected ${line.rows}.`)
    }
    last = line
    yield line
  }
  if (last?.kind !== 'end') throw new DamagedBackup(`The backup ${file} breaks off.`)
}

/**
 * Lines that end in a newline and in nothing else: `node:readline` also ends them at U+2028, which people paste into texts. What
 * stands after the last newline is a line too, so that a file that breaks off is seen to.
 */
async function* linesOf(text: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const part of text) {
      const lines = (rest + decoder.decode(part, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (cause) {
    throw new DamagedBackup(`The backup ${file} breaks off.`, { cause })
  }
  if (rest !== '') yield rest
}
