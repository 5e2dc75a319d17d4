import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { framesPerSecond } from '@drempel/storyboard'
import { RenderInternals } from '@remotion/renderer'
import type { SmallFrames } from './cells.ts'

/** Cells of the screen; as many as `video.md` §6 takes, for a lying and for a standing picture. */
const widthCells = 64
const heightCells = 36

/** A film as small pictures, decoded from its file: what a viewer is shown. */
export async function readSmallFrames(file: string): Promise<SmallFrames> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-small-'))
  const raw = join(folder, 'frames.rgb')
  try {
    await RenderInternals.callFf({
      bin: 'ffmpeg',
      args: [
        ...['-hide_banner', '-i', file],
        ...['-vf', `scale=${widthCells}:${heightCells}:flags=area`, '-pix_fmt', 'rgb24'],
        // This ffmpeg writes no raw film, but it does write raw pictures one after another.
        ...['-c:v', 'rawvideo', '-f', 'image2pipe', '-y', raw],
      ],
      indent: false,
      logLevel: 'error',
      binariesDirectory: null,
      cancelSignal: undefined,
    })
    return { widthCells, heightCells, framesPerSecond, rgb: new Uint8Array(await readFile(raw)) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
