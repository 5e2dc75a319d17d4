import { exponentialOf } from '../number/exponential.ts'
import { noiseOf } from '../number/noise.ts'
import { type Stereo, samplesIn, silence } from '../stereo.ts'
import { lowPass } from './low-pass.ts'
import { addTone, easeEdges } from './ringing.ts'

/** Strings are stiff, so that their overtones lie a little too high. */
const stiffness = 0.0004

/** Two strings for each note, a hair apart: the slow beating that makes a piano warm. */
const strings = [
  { detune: 0.99975, left: 0.62, right: 0.38 },
  { detune: 1.00025, left: 0.38, right: 0.62 },
] as const

const partialCount = 9

/** A note on a piano with felt between hammer and string: round, without a glint, and with the soft thud of the felt. */
export function feltPianoNote(hertz: number): Stereo {
  const seconds = hertz < 300 ? 4.5 : hertz < 600 ? 3.6 : 2.6
  const sound = silence(samplesIn(seconds))
  const fadeSeconds = 1.5 * Math.sqrt(262 / hertz)
  for (const { detune, left, right } of strings) {
    const string = new Float32Array(sound.left.length)
    for (let number = 1; number <= partialCount; number += 1) {
      const partialHertz = hertz * detune * number * Math.sqrt(1 + stiffness * number * number)
      const felt = exponentialOf(-partialHertz / 1_700)
      addTone(string, {
        hertz: partialHertz,
        strength: (felt * 0.5) / number,
        fadeSeconds: fadeSeconds / (1 + 0.45 * (number - 1)),
      })
    }
    for (let index = 0; index < string.length; index += 1) {
      sound.left[index]! += string[index]! * left
      sound.right[index]! += string[index]! * right
    }
  }
  addThud(sound)
  for (const channel of [sound.left, sound.right]) easeEdges(channel, samplesIn(0.007), samplesIn(0.4))
  return sound
}

function addThud({ left, right }: Stereo): void {
  const thud = lowPass(noiseOf(samplesIn(0.06), 84), 260)
  easeEdges(thud, samplesIn(0.004), samplesIn(0.05))
  for (let index = 0; index < thud.length; index += 1) {
    left[index]! += thud[index]! * 0.16
    right[index]! += thud[index]! * 0.16
  }
}
