import { gainOf } from '../number/exponential.ts'
import { type Stereo, sampleRate } from '../stereo.ts'
import { weighedEnergy } from './k-weighting.ts'

/** Loudness is weighed over blocks of 400 ms that begin every 100 ms (ITU-R BS.1770-4, annex 1). */
const stepSamples = sampleRate / 10
const stepsPerBlock = 4

/** What the standard subtracts, so that a sine of 997 Hz at full strength in one channel reads −3.01 LUFS. */
const offsetLu = 0.691

/** Blocks softer than this are silence and do not count, in LUFS. */
const silenceLufs = -70

/** Blocks this much softer than the average are pauses and do not count, as a share of its energy: −10 LU. */
const pauseShare = 0.1

/** Energy for a loudness in LUFS. */
export const energyOf = (lufs: number): number => gainOf(lufs + offsetLu) ** 2

/** Loudness in LUFS of an energy; minus infinity for none. */
export const lufsOf = (energy: number): number => 10 * Math.log10(energy) - offsetLu

/**
 * Energy of a sound as a listener weighs the whole of it, without silences and pauses (ITU-R BS.1770-4, gated). Zero when
 * it is silent or shorter than 400 ms. An energy and not a loudness: a gain is the root of a ratio of energies, and so no
 * logarithm, which engines may round differently, decides what is heard.
 */
export function integratedEnergy({ left, right }: Stereo): number {
  const leftSums = weighedEnergy(left, stepSamples)
  const rightSums = right === left ? leftSums : weighedEnergy(right, stepSamples)
  const blocks: number[] = []
  for (let step = 0; step + stepsPerBlock <= leftSums.length; step += 1) {
    let sum = 0
    for (let part = step; part < step + stepsPerBlock; part += 1) sum += leftSums[part]! + rightSums[part]!
    blocks.push(sum / (stepSamples * stepsPerBlock))
  }
  const heard = blocks.filter((energy) => energy > energyOf(silenceLufs))
  const pause = meanOf(heard) * pauseShare
  return meanOf(heard.filter((energy) => energy > pause))
}

/** Loudness of the whole, in LUFS; minus infinity for silence. */
export const integratedLufs = (sound: Stereo): number => lufsOf(integratedEnergy(sound))

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
