import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SceneMedia } from '@drempel/storyboard'
import { z } from 'zod'
import { orientedJpeg } from './oriented-jpeg.ts'
import { probeMedia, unreadable } from './probe-media.ts'
import { runFfmpeg } from './run-ffmpeg.ts'

/** A photograph or footage as the media team hands it in, with what must be said with it. */
export interface GivenMedia extends Omit<SceneMedia, 'kind' | 'src' | 'frames' | 'widthPx' | 'heightPx'> {
  /** Where it is on this machine. */
  readonly file: string
}

/** Longest side of a photograph: twice the longest side of a picture, so that a slow move in it stays sharp. */
const PHOTO_PX = 3840
/** Longest side of footage, which is not enlarged. */
const FOOTAGE_PX = 1920
/** More than a minute of footage in one scene is a mistake, and gigabytes. */
const MOST_SECONDS = 60

const footageEndings = new Set(['.mp4', '.mov', '.m4v', '.webm', '.mkv'])

/**
 * Makes photographs and footage ready for the pages: photographs as one JPEG, footage as thirty numbered pictures a second,
 * whatever it was, under the hash of their content. What was made before is not made again.
 *
 * @param mediaFolder folder from which the pages are served their media; it is called `media`.
 * @throws Failure for a file that cannot be read; the message names it.
 */
export async function prepareMedia({ file, ...said }: GivenMedia, mediaFolder: string): Promise<SceneMedia> {
  const kind = footageEndings.has(extname(file).toLowerCase()) ? 'footage' : 'photo'
  const sha256 = await contentOf(file)
  const noteFile = join(mediaFolder, `${sha256}.json`)
  const src = kind === 'footage' ? `media/${sha256}/` : `media/${sha256}.jpg`
  const isThere = await stat(join(mediaFolder, '..', src)).then(Boolean, () => false)
  const known = isThere ? await readNote(noteFile) : undefined
  const made = known ?? (await (kind === 'footage' ? makeFootage : makePhoto)(file, sha256, mediaFolder))
  if (!known) await writeNote(noteFile, made)
  const { frames, ...size } = made
  return {
    ...said,
    kind,
    src,
    ...size,
    ...(frames === undefined ? {} : { frames }),
  }
}

const noteSchema = z.strictObject({
  widthPx: z.int().min(1),
  heightPx: z.int().min(1),
  frames: z.int().min(1).exactOptional(),
})

/** What was made of a file: its size as it is seen, and of footage the number of pictures. */
type Note = z.infer<typeof noteSchema>

async function readNote(file: string): Promise<Note | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : noteSchema.parse(JSON.parse(text))
}

/** The note comes last: with it, all is there. */
async function writeNote(file: string, note: Note): Promise<void> {
  const made = `${file}.${process.pid}`
  await writeFile(made, JSON.stringify(note))
  await rename(made, file)
}

async function makePhoto(file: string, sha256: string, mediaFolder: string): Promise<Note> {
  const { quarterTurns, ...size } = await probeMedia(file)
  return inOwnFolder(mediaFolder, async (folder) => {
    const path = join(folder, 'photo.jpg')
    await toPictures(file, ['-frames:v', '1', ...scaledTo(PHOTO_PX), '-q:v', '2', path])
    await writeFile(path, orientedJpeg(await readFile(path), quarterTurns))
    await rename(path, join(mediaFolder, `${sha256}.jpg`))
    return within(size, PHOTO_PX)
  })
}

async function makeFootage(file: string, sha256: string, mediaFolder: string): Promise<Note> {
  const { quarterTurns, ...size } = await probeMedia(file)
  return inOwnFolder(mediaFolder, async (folder) => {
    const thirty = ['-r', '30', '-fps_mode', 'cfr', '-t', `${MOST_SECONDS}`, '-start_number', '0']
    await toPictures(file, ['-an', ...thirty, ...scaledTo(FOOTAGE_PX), '-q:v', '3', join(folder, '%05d.jpg')])
    const names = await readdir(folder)
    if (names.length === 0) throw unreadable(file, new Error('It holds no pictures.'))
    if (quarterTurns !== 0)
      for (const name of names)
        await writeFile(join(folder, name), orientedJpeg(await readFile(join(folder, name)), quarterTurns))
    const place = join(mediaFolder, sha256)
    // Without its note it is what a process left that was killed.
    await rm(place, { recursive: true, force: true })
    await rename(folder, place)
    return { ...within(size, FOOTAGE_PX), frames: names.length }
  })
}

/** A folder beside the media, gone afterwards. */
async function inOwnFolder<Value>(mediaFolder: string, work: (folder: string) => Promise<Value>): Promise<Value> {
  await mkdir(mediaFolder, { recursive: true })
  const folder = await mkdtemp(join(mediaFolder, '.making-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Never enlarged; the other side follows, and both are even. */
const scaledTo = (longestPx: number): string[] => [
  '-vf',
  `scale=w='if(gte(iw,ih),min(iw,${longestPx}),-2)':h='if(gte(iw,ih),-2,min(ih,${longestPx}))'`,
]

function within({ widthPx, heightPx }: { widthPx: number; heightPx: number }, longestPx: number) {
  const share = Math.min(1, longestPx / Math.max(widthPx, heightPx))
  return { widthPx: Math.round(widthPx * share), heightPx: Math.round(heightPx * share) }
}

/** `-xerror`: footage that is broken in the middle is not half shown. The camera's turn is not applied but noted. */
async function toPictures(file: string, args: readonly string[]): Promise<void> {
  await runFfmpeg('ffmpeg', ['-hide_banner', '-xerror', '-noautorotate', '-i', file, ...args, '-y']).catch(
    (cause: Error) => Promise.reject(unreadable(file, cause)),
  )
}

async function contentOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const part of createReadStream(file)) hash.update(part)
  } catch (cause) {
    throw unreadable(file, cause as Error)
  }
  return hash.digest('hex')
}
