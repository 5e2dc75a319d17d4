import { cosineOf, sineOf } from '../number/sine.ts'

/** Samples on either side from which a point between two samples is drawn. */
export const reachSamples = 8

/** Four points for each sample, as ITU-R BS.1770-4, annex 2, asks at 48 kHz; the first is the sample itself. */
const pointsPerSample = 4

/**
 * Weights for the three points between a sample and the next: a sinc under a Hann window, each row adding up to one, so
 * that a constant stays what it is.
 */
const weights: readonly Float64Array[] = Array.from({ length: pointsPerSample - 1 }, (_, point) => {
  const place = (point + 1) / pointsPerSample
  const row = Float64Array.from({ length: 2 * reachSamples }, (_unused, tap) => {
    const distance = tap - (reachSamples - 1) - place
    const sinc = sineOf(distance / 2) / (Math.PI * distance)
    return sinc * (0.5 + 0.5 * cosineOf(distance / (2 * reachSamples + 1)))
  })
  const sum = row.reduce((total, weight) => total + weight, 0)
  return row.map((weight) => weight / sum)
})

/** No point between samples is more than this many times the strongest sample within reach: the weights, all one way. */
export const mostBetween: number = Math.max(
  ...weights.map((row) => row.reduce((sum, weight) => sum + Math.abs(weight), 0)),
)

/** The highest point of the wave from a sample up to the next, the sample included. Silence is assumed outside the sound. */
export function peakFrom(channel: Float32Array, index: number): number {
  const first = index - (reachSamples - 1)
  const inside = first >= 0 && first + 2 * reachSamples <= channel.length
  let peak = Math.abs(channel[index]!)
  for (const row of weights) {
    let sum = 0
    if (inside) for (let tap = 0; tap < 2 * reachSamples; tap += 1) sum += row[tap]! * channel[first + tap]!
    else for (let tap = 0; tap < 2 * reachSamples; tap += 1) sum += row[tap]! * (channel[first + tap] ?? 0)
    if (sum > peak) peak = sum
    else if (-sum > peak) peak = -sum
  }
  return peak
}
