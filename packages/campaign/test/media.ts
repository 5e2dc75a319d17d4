import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { exampleImage, exampleVideo } from '../src/model/planned-post.example.ts'
import type { PlannedMedia } from '../src/model/planned-post.ts'

/** Files that really lie on disk, made for a test. */
export interface TestMedia {
  readonly image: PlannedMedia
  /** The head of a film, enough for a server to know what it is; it does not play. */
  readonly video: PlannedMedia
  readonly remove: () => Promise<void>
}

/** Writes a small picture and a film with captions in a folder of their own. */
export async function writeTestMedia(): Promise<TestMedia> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-media-'))
  const put = async (name: string, bytes: Buffer) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
  }
  const image = await put('stoel.png', png(8, 10))
  const video = await put('kaart.mp4', mp4)
  const captions = await put(
    'kaart.nl.vtt',
    Buffer.from('WEBVTT\n\n00:00.600 --> 00:02.000\nZet een stoel bij de lift.\n'),
  )
  return {
    image: { ...exampleImage, ...image, name: 'stoel.png', widthPx: 8, heightPx: 10 },
    video: {
      ...exampleVideo,
      ...video,
      name: 'kaart.mp4',
      captions: {
        lang: 'nl',
        vttPath: captions.path,
        vttSha256: captions.sha256,
        srtPath: captions.path,
        srtSha256: captions.sha256,
      },
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A grey picture. */
function png(widthPx: number, heightPx: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  // Eight bits of grey.
  header.writeUInt8(8, 8)
  const lines = Buffer.alloc((widthPx + 1) * heightPx, 0x99)
  for (let line = 0; line < heightPx; line++) lines[line * (widthPx + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

const mp4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.from([0, 0, 0, 8]),
  Buffer.from('mdat', 'latin1'),
])
