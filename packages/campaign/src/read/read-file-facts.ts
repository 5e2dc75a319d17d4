import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FileFacts } from '../model/plan.ts'
import { pictureSize } from './picture-size.ts'

/** A JPEG may carry a thumbnail and colour profiles before its size; they fit in this. */
const HEAD_BYTES = 262_144

/** Files at a time: enough to keep a disk busy, few enough for every limit on open files. */
const AT_ONCE = 8

/** Hash, size and head of a file, read as a stream so that a film does not have to fit in memory. */
async function readFileFacts(path: string): Promise<FileFacts | undefined> {
  const hash = createHash('sha256')
  const head: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      if (bytes < HEAD_BYTES) head.push(chunk)
      bytes += chunk.length
    }
  } catch {
    // Not there, a folder, or not ours to read: for a plan all the same, and the plan says so at the line of the post.
    return undefined
  }
  const picture = pictureSize(Buffer.concat(head))
  return { sha256: hash.digest('hex'), bytes, ...(picture ? { picture } : {}) }
}

/** Reads one file; nothing when it cannot be read. */
export type ReadFacts = (path: string) => Promise<FileFacts | undefined>

/**
 * Reads a file again only when it changed since the last time, for who looks every few seconds: a film is large. The time of
 * change is the disk's own, which no program sets back as it can with the time of writing.
 */
export function rememberFacts(): ReadFacts {
  const known = new Map<string, { readonly stamp: string; readonly facts: FileFacts | undefined }>()
  return async (path) => {
    const stamp = await stampOf(path)
    const before = known.get(path)
    if (stamp !== undefined && before?.stamp === stamp) return before.facts
    const facts = await readFileFacts(path)
    if (stamp !== undefined) known.set(path, { stamp, facts })
    return facts
  }
}

const stampOf = (path: string): Promise<string | undefined> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino, size, ctimeNs }) => [dev, ino, size, ctimeNs].join(' '),
    () => undefined,
  )

/** What is known of these files, by path; those that cannot be read are left out. */
export async function readFiles(
  paths: Iterable<string>,
  readFacts: ReadFacts = readFileFacts,
): Promise<ReadonlyMap<string, FileFacts>> {
  const waiting = [...new Set(paths)].sort()
  const facts = new Map<string, FileFacts>()
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const some = waiting.slice(from, from + AT_ONCE)
    const read = await Promise.all(some.map(readFacts))
    for (const [index, path] of some.entries()) {
      const found = read[index]
      if (found) facts.set(path, found)
    }
  }
  return facts
}
