import type { Loudness } from '@drempel/storyboard'
import type { Stereo } from '../stereo.ts'
import { limitingGain } from './limiter.ts'
import { energyOf, integratedEnergy } from './loudness.ts'
import { peaksOf } from './true-peak.ts'

/** How loud a film is meant to be, in LUFS: what social platforms level to, and EBU R 128 for a broadcast. */
export const targetLufs: Readonly<Record<Loudness['target'], number>> = { social: -14, broadcast: -23 }

/** Rounds after which it is as near as it will come: a limiter that works hard gives less each time. */
const mostRounds = 8

/** Near enough, as a share of the energy: 0.05 LU. */
const near = 0.0116

/** How far the gain may rise to give back what the limiter took: 6 dB. Beyond that it would only flatten the sound. */
const mostGivenBack = 2

/**
 * Brings a sound to a loudness and holds its peaks under a ceiling. What the limiter takes from the loudness is given back,
 * until both hold. Silence stays silence.
 */
export function master(sound: Stereo, target: Loudness['target'], ceiling: number): Stereo {
  const wanted = energyOf(targetLufs[target])
  const energy = integratedEnergy(sound)
  if (energy === 0) return sound
  const firstGain = Math.sqrt(wanted / energy)
  const peaks = peaksOf(sound, ceiling / (firstGain * mostGivenBack))
  let gain = firstGain
  let made = limitedTo(sound, peaks, gain, ceiling)
  for (let round = 1; round < mostRounds; round += 1) {
    const share = wanted / integratedEnergy(made)
    if (Math.abs(share - 1) <= near) break
    gain = Math.min(gain * Math.sqrt(share), firstGain * mostGivenBack)
    made = limitedTo(sound, peaks, gain, ceiling)
  }
  return made
}

/** The sound, `gain` times as strong, under the ceiling. */
function limitedTo({ left, right }: Stereo, peaks: Float32Array, gain: number, ceiling: number): Stereo {
  const kept = limitingGain(peaks, ceiling / gain)
  const weaken = (channel: Float32Array) => {
    const weakened = new Float32Array(channel.length)
    for (let index = 0; index < channel.length; index += 1) weakened[index] = channel[index]! * gain * kept[index]!
    return weakened
  }
  return { left: weaken(left), right: weaken(right) }
}
