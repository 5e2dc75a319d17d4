import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { framesPerSecond } from '@drempel/storyboard'
import { RenderInternals } from '@remotion/renderer'
import { PNG } from 'pngjs'

/** Frames of a film as pictures, decoded by the ffmpeg that travels with npm, in the order in which they are asked for. */
export async function decodeFrames(film: string, folder: string, frames: readonly number[]): Promise<PNG[]> {
  await mkdir(folder, { recursive: true })
  const pictures: PNG[] = []
  for (const frame of frames) {
    const picture = join(folder, `${frame}.png`)
    // Half a frame early: rounding then never takes the next one.
    const fromSeconds = Math.max(0, frame - 0.5) / framesPerSecond
    await RenderInternals.callFf({
      bin: 'ffmpeg',
      args: ['-ss', fromSeconds.toFixed(5), '-i', film, '-frames:v', '1', '-y', picture],
      indent: false,
      logLevel: 'error',
      binariesDirectory: null,
      cancelSignal: undefined,
    })
    pictures.push(PNG.sync.read(await readFile(picture)))
  }
  return pictures
}
