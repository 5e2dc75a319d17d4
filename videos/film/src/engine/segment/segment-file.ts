import { createHash } from 'node:crypto'

/** A segment as it was encoded. */
export interface EncodedSegment {
  /** What a decoder must know beforehand (the `avcC` record), in base64. */
  readonly description: string
  /** Bytes of each picture, in order. */
  readonly sizes: readonly number[]
  /** Numbers of the pictures that stand by themselves. */
  readonly keyFrames: readonly number[]
  /** SHA-256 over what stood in the page, for each frame. */
  readonly hashes: readonly string[]
  /** The pictures, one after another. */
  readonly pictures: Buffer
}

/** First bytes of the file, so that nothing else is taken for one. */
const MAGIC = 'DREMPEL1'

interface Head extends Omit<EncodedSegment, 'pictures'> {
  readonly sha256: string
}

/** A segment as bytes: a word, the length of a head in JSON, the head with the hash of the pictures, the pictures. */
export function renderSegmentFile({ pictures, ...rest }: EncodedSegment): Buffer {
  const head: Head = { ...rest, sha256: sha256Of(pictures) }
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), length, text, pictures])
}

/** The segment in these bytes; nothing when they are not whole: then it is made anew. */
export function parseSegmentFile(bytes: Buffer): EncodedSegment | undefined {
  const start = MAGIC.length + 4
  if (bytes.length < start || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined
  const end = start + bytes.readUInt32BE(MAGIC.length)
  const head = headOf(bytes.toString('utf8', start, end))
  if (!head) return undefined
  const pictures = bytes.subarray(end)
  const { sha256, ...rest } = head
  return sha256Of(pictures) === sha256 ? { ...rest, pictures } : undefined
}

function headOf(text: string): Head | undefined {
  try {
    return JSON.parse(text) as Head
  } catch {
    return undefined
  }
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
