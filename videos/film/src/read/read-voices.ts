import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { type Problem, problem } from '@drempel/diagnostics'
import type { Locale, Voice } from '@drempel/storyboard'
import { shown } from './shown.ts'
import { wavDurationMs } from './wav-duration.ts'

/** Voices by language and scene. */
export type Voices = Readonly<Record<Locale, Readonly<Record<string, Voice>>>>

/** Where a voice made by a machine says so: `opening.scratch.wav`. */
const SCRATCH = '.scratch'

/**
 * Reads which scenes have a recorded voice: `<folder>/nl/opening.wav`. A file `opening.scratch.wav` is a voice by a
 * machine, used for timing where there is no recording. Without the folder there is no voice.
 */
export async function readVoices(
  folder: string,
): Promise<{ readonly voices: Voices; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const read = async (locale: Locale) => {
    const names = await wavsIn(join(folder, locale))
    const voices: Record<string, Voice> = {}
    for (const name of names) {
      const voice = await readVoice(folder, `${locale}/${name}`)
      if ('reason' in voice) problems.push(voice)
      else if (!voice.scratch || !Object.hasOwn(voices, sceneOf(name))) voices[sceneOf(name)] = voice
    }
    return voices
  }
  return { voices: { nl: await read('nl'), en: await read('en') }, problems }
}

/** Recordings come before machines, so that a machine never replaces a person. */
async function wavsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const isScratch = (name: string) => Number(parse(name).name.endsWith(SCRATCH))
  return names
    .filter((name) => name.endsWith('.wav'))
    .sort((one, other) => isScratch(one) - isScratch(other) || (one < other ? -1 : 1))
}

const sceneOf = (name: string): string => parse(name).name.replace(SCRATCH, '')

async function readVoice(folder: string, file: string): Promise<Voice | Problem> {
  const bytes = await readFile(join(folder, file))
  const durationMs = wavDurationMs(bytes)
  if (durationMs === undefined || durationMs < 1)
    return problem({
      file: shown(join(folder, file)),
      rule: 'voice-readable',
      reason: 'Unexpected contents of a voice file, expected a WAV of uncompressed sound',
      note: 'Export the recording again as WAV (PCM, 48 kHz, mono is enough).',
    })
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    durationMs,
    scratch: parse(file).name.endsWith(SCRATCH),
  }
}
