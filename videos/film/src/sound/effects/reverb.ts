import { lowPassShare } from '../instruments/low-pass.ts'
import { exponentialOf } from '../number/exponential.ts'
import { type Stereo, sampleRate, silence } from '../stereo.ts'

/** Lengths of the echoes between the walls, in samples: primes, so that they never coincide. */
const paths = [1_433, 1_601, 1_867, 2_053, 2_251, 2_399, 2_617, 2_797] as const

/** Seconds in which the room falls silent (by 60 dB): a living room with a high ceiling and a wooden floor. */
const roomSeconds = 2.2

/** Tones above this are swallowed by curtains. */
const curtainHertz = 3_800

/** Tones below this stay outside the room: they would only hum in it. */
const hollowHertz = 220

/** Keeps numbers from becoming so small that the processor slows down: far below anything that is heard. */
const whisper = 1e-18

/** What a room gives back of a sound: eight paths that feed each other, none of it the sound itself. */
export function reverbOf({ left, right }: Stereo): Stereo {
  const sound = silence(left.length)
  const lines = paths.map((length) => new Float64Array(length))
  const places = new Int32Array(paths.length)
  const dull = new Float64Array(paths.length)
  const out = new Float64Array(paths.length)
  const keeps = Float64Array.from(paths, (length) =>
    exponentialOf((-6.907755278982137 * length) / (roomSeconds * sampleRate)),
  )
  const share = lowPassShare(curtainHertz)
  const hollowShare = lowPassShare(hollowHertz)
  let hollowLeft = 0
  let hollowRight = 0
  for (let index = 0; index < left.length; index += 1) {
    hollowLeft += (left[index]! - hollowLeft) * hollowShare
    hollowRight += (right[index]! - hollowRight) * hollowShare
    const fromLeft = left[index]! - hollowLeft
    const fromRight = right[index]! - hollowRight
    let sum = 0
    for (let line = 0; line < 8; line += 1) {
      const value = lines[line]![places[line]!]! + whisper
      dull[line]! += (value - dull[line]!) * share
      const kept = dull[line]! * keeps[line]!
      out[line] = kept
      sum += kept
    }
    // Householder's mirror: every path hears all others, and nothing is lost or gained in the exchange.
    const mirrored = sum / 4
    for (let line = 0; line < 8; line += 1) {
      lines[line]![places[line]!] = out[line]! - mirrored + (line % 2 === 0 ? fromLeft : fromRight)
      places[line] = places[line]! + 1 === paths[line] ? 0 : places[line]! + 1
    }
    sound.left[index] = (out[0]! - out[2]! + out[4]! - out[6]! + 0.3 * (out[1]! - out[5]!)) * 0.5
    sound.right[index] = (out[3]! - out[1]! + out[7]! - out[5]! + 0.3 * (out[4]! - out[0]!)) * 0.5
  }
  return sound
}
