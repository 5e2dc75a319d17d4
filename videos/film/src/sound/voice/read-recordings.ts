import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '@drempel/diagnostics'
import type { SpokenPart } from '../sound-job.ts'
import { decodeWav } from './decode-wav.ts'
import type { PlacedVoice } from './lay-voices.ts'

/**
 * Reads the recordings that are to be heard.
 *
 * @throws Failure when a file is gone, cannot be decoded, or is another one than the clip was composed with.
 */
export async function readRecordings(folder: string, spoken: readonly SpokenPart[]): Promise<PlacedVoice[]> {
  return Promise.all(
    spoken.map(async ({ file, sha256, fromFrame }) => {
      const path = join(folder, file)
      const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
        throw new Failure(
          `Unexpected failure to read the voice ${path} (${cause.code}), expected a file that can be read.`,
          {
            cause,
          },
        )
      })
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Failure(
          `Unexpected change of the voice ${path} during the work, expected the recording that was there before. Render again.`,
        )
      const decoded = await decodeWav(bytes)
      if (!decoded.ok) throw new Failure(`${path}: ${decoded.reason}. Export it again as WAV.`)
      return { fromFrame, recording: decoded.recording }
    }),
  )
}
