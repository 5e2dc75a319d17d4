import { easeEdges } from '../instruments/ringing.ts'
import { energyOf, integratedEnergy } from '../master/loudness.ts'
import { samplesIn, samplesPerFrame } from '../stereo.ts'
import type { Recording } from './decode-wav.ts'
import { resample } from './resample.ts'

/** A recording with its place in the clip. */
export interface PlacedVoice {
  /** Frame of the clip at which it begins. */
  readonly fromFrame: number
  readonly recording: Recording
}

/** Loudness to which every recording is brought, so that two speakers, or two days, sound like one. In LUFS, in two ears. */
export const voiceLufs = -16

/** Lays the recordings in one channel as long as the clip. What reaches past its end is not heard. */
export function layVoices(voices: readonly PlacedVoice[], durationFrames: number): Float32Array {
  const channel = new Float32Array(durationFrames * samplesPerFrame)
  for (const { fromFrame, recording } of voices) {
    const at = fromFrame * samplesPerFrame
    const voice = resample(inOneChannel(recording), recording.rateHertz).slice(0, Math.max(0, channel.length - at))
    const energy = integratedEnergy({ left: voice, right: voice })
    const gain = energy > 0 ? Math.sqrt(energyOf(voiceLufs) / energy) : 1
    easeEdges(voice, samplesIn(0.005), samplesIn(0.02))
    for (let index = 0; index < voice.length; index += 1) channel[at + index]! += voice[index]! * gain
  }
  return channel
}

/** A voice comes from one mouth: of a recording with more channels, their average. */
function inOneChannel({ channels }: Recording): Float32Array {
  const [first, ...others] = channels
  if (others.length === 0) return first
  return first.map((sample, index) => others.reduce((sum, one) => sum + one[index]!, sample) / channels.length)
}
