import { fadePerSample } from '../number/exponential.ts'
import { sampleRate, samplesIn } from '../stereo.ts'

/** The limiter sees a peak this long before it comes, and is down in time without a corner. */
const lookAheadSamples: number = samplesIn(0.005)

/** Seconds in which it comes back. */
const releaseSeconds = 0.09

/**
 * How strong each sample may stay so that none of these peaks rises above the ceiling, from 0 to 1.
 *
 *     peaks     ▁▁▁▁▁▁▁▁▁▁█▁▁▁▁▁▁▁▁▁
 *     gain      ▔▔▔▔▔▔╲▁▁▁▁▁╱▔▔▔▔▔▔▔   down before the peak, back after it
 */
export function limitingGain(peaks: Float32Array, ceiling: number): Float32Array {
  const wanted = new Float32Array(peaks.length)
  for (let index = 0; index < peaks.length; index += 1)
    wanted[index] = peaks[index]! > ceiling ? ceiling / peaks[index]! : 1
  return averaged(released(lowestAhead(wanted)))
}

/** For every sample the lowest value from there to the end of the look-ahead. A queue keeps the candidates in order. */
function lowestAhead(values: Float32Array): Float32Array {
  const lowest = new Float32Array(values.length)
  const queue = new Int32Array(values.length)
  let head = 0
  let tail = 0
  for (let index = 0; index < values.length + lookAheadSamples; index += 1) {
    if (index < values.length) {
      while (tail > head && values[queue[tail - 1]!]! >= values[index]!) tail -= 1
      queue[tail] = index
      tail += 1
    }
    const at = index - lookAheadSamples
    if (at < 0) continue
    while (queue[head]! < at) head += 1
    lowest[at] = values[queue[head]!]!
  }
  return lowest
}

function released(values: Float32Array): Float32Array {
  const share = 1 - fadePerSample(releaseSeconds, sampleRate)
  const gains = new Float32Array(values.length)
  let gain = 1
  for (let index = 0; index < values.length; index += 1) {
    gain = Math.min(values[index]!, gain + (1 - gain) * share)
    gains[index] = gain
  }
  return gains
}

/**
 * The average over the look-ahead that has passed: never above what the peak in it asks, and without a corner. Before the
 * first sample the gain was what it is there, so that a sound may begin with its peak.
 */
function averaged(values: Float32Array): Float32Array {
  const average = new Float32Array(values.length)
  const before = values[0] ?? 1
  let sum = lookAheadSamples * before
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index]! - (index < lookAheadSamples ? before : values[index - lookAheadSamples]!)
    average[index] = sum / lookAheadSamples
  }
  return average
}
