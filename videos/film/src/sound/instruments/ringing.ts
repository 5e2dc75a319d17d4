import { fadePerSample } from '../number/exponential.ts'
import { cosineOf, sineOf } from '../number/sine.ts'
import { sampleRate } from '../stereo.ts'

/** One pure tone of something that was struck. */
export interface Tone {
  readonly hertz: number
  /** Strength at the start. */
  readonly strength: number
  /** Seconds until it has faded to 1/e. */
  readonly fadeSeconds: number
}

/**
 * Adds a fading tone to a sound. A point goes round in a circle, a little nearer to the middle with every sample: a sine
 * that fades, for four products a sample.
 */
export function addTone(onto: Float32Array, { hertz, strength, fadeSeconds }: Tone): void {
  if (hertz >= sampleRate * 0.45) return
  const fade = fadePerSample(fadeSeconds, sampleRate)
  const step = { x: cosineOf(hertz / sampleRate) * fade, y: sineOf(hertz / sampleRate) * fade }
  let x = strength
  let y = 0
  for (let index = 0; index < onto.length; index += 1) {
    onto[index]! += y
    const turned = x * step.x - y * step.y
    y = x * step.y + y * step.x
    x = turned
  }
}

/** Lets a sound come in over its first samples and go out over its last, along a half wave: no edge, no click. */
export function easeEdges(sound: Float32Array, inSamples: number, outSamples: number): void {
  for (let index = 0; index < Math.min(inSamples, sound.length); index += 1)
    sound[index]! *= 0.5 - 0.5 * cosineOf(index / inSamples / 2)
  const last = sound.length - 1
  for (let index = 0; index < Math.min(outSamples, sound.length); index += 1)
    sound[last - index]! *= 0.5 - 0.5 * cosineOf(index / outSamples / 2)
}
