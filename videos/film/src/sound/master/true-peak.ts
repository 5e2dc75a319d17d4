import type { Stereo } from '../stereo.ts'
import { mostBetween, peakFrom, reachSamples } from './between-samples.ts'

/** Samples that are passed over at once where none of them can matter. */
const spanSamples = 64

/** Calls back with the wave's highest point from each sample up to the next, wherever that may be above `threshold`. */
function eachPeak(channel: Float32Array, threshold: () => number, visit: (peak: number, index: number) => void): void {
  for (let from = 0; from < channel.length; from += spanSamples) {
    const to = Math.min(channel.length, from + spanSamples)
    let strongest = 0
    for (
      let index = Math.max(0, from - reachSamples);
      index < Math.min(channel.length, to + reachSamples);
      index += 1
    ) {
      const strength = Math.abs(channel[index]!)
      if (strength > strongest) strongest = strength
    }
    if (strongest * mostBetween <= threshold()) continue
    for (let index = from; index < to; index += 1) visit(peakFrom(channel, index), index)
  }
}

/**
 * The highest point of the wave, between samples too (ITU-R BS.1770-4, annex 2): what a loudspeaker makes of it. 1 is full
 * strength.
 */
export function truePeak({ left, right }: Stereo): number {
  let highest = 0
  for (const channel of [left, right])
    eachPeak(
      channel,
      () => highest,
      (peak) => {
        if (peak > highest) highest = peak
      },
    )
  return highest
}

/**
 * For every sample the highest point of the wave around it, of both channels: from the sample before up to the next. Peaks
 * under `floor` may be left at zero.
 */
export function peaksOf({ left, right }: Stereo, floor: number): Float32Array {
  const peaks = new Float32Array(left.length)
  const raise = (index: number, peak: number) => {
    if (index < peaks.length && peak > peaks[index]!) peaks[index] = peak
  }
  for (const channel of [left, right])
    eachPeak(
      channel,
      () => floor,
      (peak, index) => {
        raise(index, peak)
        raise(index + 1, peak)
      },
    )
  return peaks
}
