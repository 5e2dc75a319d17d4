import { exponentialOf } from '../number/exponential.ts'
import { sampleRate } from '../stereo.ts'

/** Share of a new sample that gets through when everything above `hertz` is held back, 6 dB an octave. */
export const lowPassShare = (hertz: number): number => 1 - exponentialOf((-2 * Math.PI * hertz) / sampleRate)

/** The sound with its high tones held back, 12 dB an octave. */
export function lowPass(sound: Float32Array, hertz: number): Float32Array {
  const share = lowPassShare(hertz)
  const soft = new Float32Array(sound.length)
  let first = 0
  let second = 0
  for (let index = 0; index < sound.length; index += 1) {
    first += (sound[index]! - first) * share
    second += (first - second) * share
    soft[index] = second
  }
  return soft
}
