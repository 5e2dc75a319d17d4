import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RenderInternals } from '@remotion/renderer'
import { runMeasured, type Taken, timesTaken } from './run-measured.ts'

/**
 * What x264 (medium, quality 18, as Remotion encodes) takes for these pictures when they are there already, without
 * compression. The tool from npm reads raw pictures in AVI only, at 3 MB each, so it is given the first so many and the time is
 * multiplied.
 */
export async function encoderAlone(film: string, frames: number, sampleFrames: number, folder: string): Promise<Taken> {
  const raw = join(folder, 'raw.avi')
  const ff = (args: readonly string[]) => ({
    bin: 'ffmpeg' as const,
    args: ['-hide_banner', ...args],
    indent: false,
    logLevel: 'error' as const,
    binariesDirectory: null,
    cancelSignal: undefined,
  })
  await RenderInternals.callFf(ff(['-i', film, '-an', '-frames:v', `${sampleFrames}`, '-c:v', 'rawvideo', '-y', raw]))
  const ffmpeg = RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  })
  const encode = ['-c:v', 'libx264', '-preset', 'medium', '-crf', '18', '-f', 'null', '-']
  const taken = await runMeasured('/usr/bin/env', [
    `LD_LIBRARY_PATH=${join(ffmpeg, '..')}`,
    ffmpeg,
    ...['-v', 'error', '-i', raw, ...encode],
  ])
  await rm(raw)
  return timesTaken(taken, frames / Math.min(frames, sampleFrames))
}
