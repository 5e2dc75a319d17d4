import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Failure } from '@drempel/diagnostics'
import { type Clip, type Loudness, loudnessTargets } from '@drempel/storyboard'
import { z } from 'zod'
import { makeMakingFolder } from '../write/making-folder.ts'
import { isSilent, type SoundJob, soundJobOf } from './sound-job.ts'
import { soundKeyOf } from './sound-key.ts'
import type { SoundAnswer, SoundOrder } from './sound-worker.ts'

/** How the sound of a clip is made. */
export interface SoundOptions {
  /** Where the clip is played, which decides how loud it is. */
  readonly target: Loudness['target']
  /** Folder of the recorded voices, from which `voice.file` is seen: `videos/film/voice`. */
  readonly voiceFolder: string
  /** Folder in which sounds are kept under their keys. It may be used by several renders at once. */
  readonly folder: string
  /** Stops the work; nothing half is left. */
  readonly signal?: AbortSignal
}

/** The sound of a clip, finished. */
export interface RenderedSound {
  /**
   * AAC-LC in an MP4, 48 kHz, as long as the frames to the sample. It begins at 0 and has no edit list, so its packets can be
   * laid beside the picture as they are.
   */
  readonly aacFile: string
  /** The same before encoding: WAV, 24 bits, 48 kHz. The studio plays this, and a broadcaster receives it. */
  readonly wavFile: string
  /** How loud it is, measured in what a listener decodes. */
  readonly loudness: Loudness
  /** True when a voice in it was made by a machine. Not to be published. */
  readonly scratchVoice: boolean
  /** SHA-256 of everything that decides the sound. */
  readonly key: string
}

/**
 * Makes the sound of a clip: music, voices, loudness, encoding. A sound that was made before is not made again, and clips that
 * differ in their picture alone share one. The work is done in a thread, beside the picture.
 *
 * @returns Nothing for a clip in which nothing is heard: a silent track would be said to have sound.
 * @throws Failure when a recording cannot be read or the disk is full.
 */
export async function renderSound(clip: Clip, options: SoundOptions): Promise<RenderedSound | undefined> {
  const job = soundJobOf(clip, options.target)
  if (isSilent(job)) return
  const key = await soundKeyOf(job)
  const kept = filesOf(join(options.folder, key))
  const loudness = await keepSound(kept, job, options).catch((error: unknown) => {
    throw failureOf(error)
  })
  const scratchVoice = clip.speech.some(({ voice }) => voice?.scratch)
  return { aacFile: kept.aacFile, wavFile: kept.wavFile, loudness, scratchVoice, key }
}

/** Forgets the sound of a clip that was made before: it is made anew. */
export async function forgetSound(
  clip: Clip,
  { target, folder }: Pick<SoundOptions, 'target' | 'folder'>,
): Promise<void> {
  const files = filesOf(join(folder, await soundKeyOf(soundJobOf(clip, target))))
  for (const file of Object.values(files)) await rm(file, { force: true })
}

const filesOf = (base: string) => ({ aacFile: `${base}.m4a`, wavFile: `${base}.wav`, loudnessFile: `${base}.json` })

/** A finished sound: the last of its files to get its name is the one that says how loud it is. */
type KeptSound = ReturnType<typeof filesOf>

const loudnessSchema = z.strictObject({
  target: z.enum(loudnessTargets),
  integratedLufs: z.number(),
  truePeakDbtp: z.number(),
}) satisfies z.ZodType<Loudness>

const keepSound = async (kept: KeptSound, job: SoundJob, options: SoundOptions): Promise<Loudness> =>
  (await readKept(kept)) ?? makeOnce(kept, job, options)

async function readKept({ aacFile, wavFile, loudnessFile }: KeptSound): Promise<Loudness | undefined> {
  const text = await readFile(loudnessFile, 'utf8').catch(unlessAbsent)
  const there = await Promise.all([aacFile, wavFile].map((file) => stat(file).catch(unlessAbsent)))
  return text !== undefined && there.every(Boolean) ? loudnessSchema.parse(JSON.parse(text)) : undefined
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/**
 * Sounds that are being made now, so that the four formats of a clip, rendered side by side, wait for one. No cache: what is
 * finished is on the disk, and leaves this list.
 */
const underWay = new Map<string, Promise<Loudness>>()

function makeOnce(kept: KeptSound, job: SoundJob, options: SoundOptions): Promise<Loudness> {
  const running = underWay.get(kept.aacFile)
  if (running) return running
  const started = makeKept(kept, job, options).finally(() => underWay.delete(kept.aacFile))
  underWay.set(kept.aacFile, started)
  return started
}

/** An error of the disk as a failure that a person can do something about; any other error as it is. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error
  return new Failure(
    `Unexpected failure to keep the sound (${error.code}), expected a folder that can be written to and room on the disk.`,
    { cause: error },
  )
}

/** Makes the files beside their places and gives them their names when they are whole. */
async function makeKept(
  kept: KeptSound,
  job: SoundJob,
  { folder, voiceFolder, signal }: SoundOptions,
): Promise<Loudness> {
  const making = await makeMakingFolder(folder)
  try {
    const made = filesOf(join(making.path, 'sound'))
    const loudness = await orderSound(
      { job, files: { voiceFolder, wavFile: made.wavFile, aacFile: made.aacFile } },
      signal,
    )
    await writeFile(made.loudnessFile, JSON.stringify(loudness))
    for (const file of ['wavFile', 'aacFile', 'loudnessFile'] as const) await rename(made[file], kept[file])
    return loudness
  } finally {
    await making.clear()
  }
}

/** Has the sound made by a thread, which is stopped when `signal` says so. */
async function orderSound(order: SoundOrder, signal?: AbortSignal): Promise<Loudness> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./sound-worker.ts', import.meta.url), { workerData: order })
  const stop = () => void worker.terminate()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const answer = await new Promise<SoundAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(signal?.reason ?? new Error('Unexpected end of the thread that makes sound')))
    })
    if ('failure' in answer) throw new Failure(answer.failure)
    return answer.loudness
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
