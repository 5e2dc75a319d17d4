import { noiseOf } from '../number/noise.ts'
import { addSound, type Stereo, samplesIn, silence } from '../stereo.ts'
import { lowPass } from './low-pass.ts'
import { addTone, easeEdges } from './ringing.ts'

/** A door latch that lifts and falls: two dry clicks, the second with the weight of the door behind it. */
export function doorLatch(): Stereo {
  const sound = new Float32Array(samplesIn(0.5))
  for (const [atSeconds, strength, hertz] of [
    [0, 0.3, 2_600],
    [0.11, 0.5, 1_700],
  ] as const) {
    const click = lowPass(noiseOf(samplesIn(0.018), 7), hertz)
    easeEdges(click, samplesIn(0.001), samplesIn(0.015))
    addMono(sound, click, samplesIn(atSeconds), strength)
  }
  const wood = new Float32Array(samplesIn(0.3))
  for (const [hertz, strength] of [
    [118, 0.34],
    [207, 0.16],
    [334, 0.07],
  ] as const)
    addTone(wood, { hertz, strength, fadeSeconds: 0.045 })
  easeEdges(wood, samplesIn(0.002), samplesIn(0.1))
  addMono(sound, wood, samplesIn(0.112), 1)
  return { left: sound, right: sound }
}

/** A bicycle bell that goes by: the dome is struck ten times in a row, twice, and moves from left to right. */
export function bicycleBell(): Stereo {
  const sound = silence(samplesIn(2.4))
  const ring = new Float32Array(samplesIn(1))
  for (const [hertz, strength, fadeSeconds] of [
    [2_140, 0.2, 0.3],
    [2_162, 0.18, 0.28],
    [4_870, 0.09, 0.16],
    [7_900, 0.03, 0.07],
  ] as const)
    addTone(ring, { hertz, strength, fadeSeconds })
  easeEdges(ring, samplesIn(0.001), samplesIn(0.2))
  for (const [turn, fromSeconds] of [0, 0.52].entries())
    for (let strike = 0; strike < 10; strike += 1) {
      const way = (turn * 10 + strike) / 20
      const strength = 0.35 + 0.3 * (strike % 2)
      const at = samplesIn(fromSeconds + strike * 0.034)
      addSound(sound, { left: ring, right: ring }, at, strength * (0.8 - 0.5 * way), strength * (0.3 + 0.5 * way))
    }
  return sound
}

function addMono(onto: Float32Array, sound: Float32Array, atSample: number, gain: number): void {
  for (let index = 0; index < sound.length && atSample + index < onto.length; index += 1)
    onto[atSample + index]! += sound[index]! * gain
}
