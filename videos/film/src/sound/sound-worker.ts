import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '@drempel/diagnostics'
import type { Loudness } from '@drempel/storyboard'
import { makeSound, type SoundFiles } from './make-sound.ts'
import type { SoundJob } from './sound-job.ts'

/** What a thread that makes sound is given. */
export interface SoundOrder {
  readonly job: SoundJob
  readonly files: SoundFiles
}

/** What it says: how loud the sound is, or how the world failed. Our own mistakes end the thread, with their stack. */
export type SoundAnswer = { readonly loudness: Loudness } | { readonly failure: string }

/** Sums while the browser paints: seven million samples would hold up everything else on one thread. */
const { job, files } = workerData as SoundOrder
const answer: SoundAnswer = await makeSound(job, files)
  .then((loudness) => ({ loudness }))
  .catch((error: unknown) => {
    if (error instanceof Failure) return { failure: error.message }
    throw error
  })
parentPort?.postMessage(answer)
