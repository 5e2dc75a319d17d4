import { writeFile } from 'node:fs/promises'
import { Failure } from '@drempel/diagnostics'
import type { Loudness } from '@drempel/storyboard'
import { decodeSound, encodeAac } from './encode/aac.ts'
import { renderWav } from './encode/wav-file.ts'
import { integratedLufs } from './master/loudness.ts'
import { master } from './master/master.ts'
import { truePeak } from './master/true-peak.ts'
import { mix } from './mix.ts'
import { decibelsOf, gainOf } from './number/exponential.ts'
import type { SoundJob } from './sound-job.ts'
import { samplesPerFrame } from './stereo.ts'
import { readRecordings } from './voice/read-recordings.ts'

/** Where a sound is made. */
export interface SoundFiles {
  /** Folder of the recorded voices. */
  readonly voiceFolder: string
  /** The master, as PCM. */
  readonly wavFile: string
  /** The same, encoded. */
  readonly aacFile: string
}

/** Highest true peak after encoding, in dBTP: above it some telephones crackle (EBU R 128 s1 and the platforms agree). */
export const highestPeakDbtp = -1

/** Where the limiter starts to hold, in dBTP: encoding adds a little, and this is room for it. */
const firstCeilingDbtp = -1.4

/** How much lower the ceiling goes than a peak was too high, in dB. */
const marginDb = 0.1

/** Rounds of encoding and listening back. One is the rule; a second is for sounds that an encoder rounds badly. */
const mostRounds = 5

/**
 * Mixes, masters and encodes a sound, and listens back to what a listener will hear: the loudness it gives is measured in the
 * decoded file. Where encoding has lifted a peak too high, it masters again with a lower ceiling.
 */
export async function makeSound(job: SoundJob, { voiceFolder, wavFile, aacFile }: SoundFiles): Promise<Loudness> {
  const { music, spoken, durationFrames, target } = job
  const mixed = mix(music, await readRecordings(voiceFolder, spoken), durationFrames)
  let ceilingDbtp = firstCeilingDbtp
  for (let round = 1; ; round += 1) {
    await writeFile(wavFile, renderWav(master(mixed, target, gainOf(ceilingDbtp))))
    await encodeAac(wavFile, aacFile, durationFrames * samplesPerFrame)
    const heard = await decodeSound(aacFile)
    const loudness = {
      target,
      integratedLufs: hundredths(integratedLufs(heard)),
      truePeakDbtp: hundredths(decibelsOf(truePeak(heard))),
    }
    if (!Number.isFinite(loudness.integratedLufs))
      throw new Failure(
        'Unexpected silence in the whole of a clip, expected music or a voice. Listen to its recordings.',
      )
    const tooHighDb = loudness.truePeakDbtp - highestPeakDbtp
    if (tooHighDb <= 0) return loudness
    if (round === mostRounds) throw new Error(`Unexpected peak of ${loudness.truePeakDbtp} dBTP after ${round} rounds`)
    ceilingDbtp -= tooHighDb + marginDb
  }
}

/** A meter shows hundredths; more says nothing. Upwards, so that a rounded peak is never below the real one. */
const hundredths = (value: number): number => Math.ceil(value * 100) / 100
