import { execFile } from 'node:child_process'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure, UsageError } from '@drempel/diagnostics'
import type { Locale } from '@drempel/storyboard'

/** Words a minute of a calm reader; the storyboard reckons with as much. */
const wordsPerMinute = 150

/**
 * Has a machine speak a text into a WAV file, so that a scene can be timed before somebody has spoken it. It sounds like a machine
 * on purpose: nobody should take it for the voice. The file is named `<scene>.scratch.wav`, by which everything that uses it
 * knows and says so.
 *
 * @throws UsageError when espeak-ng is not installed.
 */
export async function speakScratch(text: string, locale: Locale, file: string): Promise<void> {
  if (!file.endsWith('.scratch.wav'))
    throw new UsageError(`Unexpected name ${file} for a voice by a machine, expected one that ends in .scratch.wav.`)
  await mkdir(dirname(file), { recursive: true })
  const made = `${file}.${process.pid}`
  try {
    await speak(text, ['-v', locale, '-s', String(wordsPerMinute), '-w', made, '--stdin'])
    await rename(made, file)
  } finally {
    await rm(made, { force: true })
  }
}

function speak(text: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const speaker = execFile('espeak-ng', args, (error) => {
      if (!error) return resolve()
      const absent = (error as NodeJS.ErrnoException).code === 'ENOENT'
      reject(
        absent
          ? new UsageError(
              'Unexpected absence of espeak-ng, expected it for a scratch voice. On Debian: apt install espeak-ng. A recording by a person needs nothing.',
            )
          : new Failure('Unexpected failure of espeak-ng, expected a WAV file.', { cause: error }),
      )
    })
    // When the program is absent its input closes at once, which the answer above already tells.
    speaker.stdin?.on('error', () => undefined).end(text)
  })
}
