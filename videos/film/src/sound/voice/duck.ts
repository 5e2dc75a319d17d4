import { fadePerSample, gainOf } from '../number/exponential.ts'
import { sampleRate, samplesIn } from '../stereo.ts'

/** How far the music steps back while somebody speaks. Under words it is felt more than heard, also by who hears less well. */
export const duckingDb = -11

/** Seconds in which it steps back, and comes again. */
const awaySeconds = 0.12
const backSeconds = 0.7

/** Seconds before a word at which it begins to step back: by the first sound it is away. */
const aheadSeconds = 0.25

/** Seconds of silence within speech that are a breath, and not the end. */
const breathSeconds = 0.45

/** Softer than this is not speech: breath, a room, a chair. */
const speechGain = gainOf(-42)

/** Speech is looked for in spans of 10 ms. */
const spanSamples = samplesIn(0.01)

/**
 * How strong the music stays, from 0 to 1 for each sample, under this voice.
 *
 *     voice   ▁▁▁▁▁▁▅▆▅▁▆▅▁▁▁▁▁▁▁▁
 *     music   ▔▔▔╲▁▁▁▁▁▁▁▁▁╱▔▔▔▔▔▔
 */
export function duckingGain(voice: Float32Array): Float32Array {
  const spoken = spokenSamples(voice)
  const away = 1 - fadePerSample(awaySeconds / 3, sampleRate)
  const back = 1 - fadePerSample(backSeconds / 3, sampleRate)
  const down = gainOf(duckingDb)
  const gains = new Float32Array(voice.length)
  let gain = spoken[0] === 1 ? down : 1
  for (let index = 0; index < gains.length; index += 1) {
    const wanted = spoken[index] === 1 ? down : 1
    gain += (wanted - gain) * (wanted < gain ? away : back)
    gains[index] = gain
  }
  return gains
}

/** One for each sample at which the music must be away: words, the moment before them, and breaths between them. */
function spokenSamples(voice: Float32Array): Uint8Array {
  const spoken = new Uint8Array(voice.length)
  const ahead = samplesIn(aheadSeconds)
  const breath = samplesIn(breathSeconds)
  for (let from = 0; from < voice.length; from += spanSamples) {
    const span = voice.subarray(from, from + spanSamples)
    if (span.some((sample) => sample > speechGain || sample < -speechGain))
      spoken.fill(1, Math.max(0, from - ahead), from + spanSamples + breath)
  }
  return spoken
}
