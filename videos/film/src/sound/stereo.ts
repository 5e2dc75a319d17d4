import { framesPerSecond } from '@drempel/storyboard'

/** Samples in a second, for every channel: what film and broadcast use. */
export const sampleRate = 48_000

/** Samples that sound while one frame is seen. A whole number, so that sound and picture never drift apart. */
export const samplesPerFrame: number = sampleRate / framesPerSecond

/** Sound for two ears. A sample lies between −1 and 1; the channels are equally long. */
export interface Stereo {
  readonly left: Float32Array
  readonly right: Float32Array
}

/** Silence, of this many samples. */
export const silence = (lengthSamples: number): Stereo => ({
  left: new Float32Array(lengthSamples),
  right: new Float32Array(lengthSamples),
})

/** Samples in this many seconds. */
export const samplesIn = (seconds: number): number => Math.round(seconds * sampleRate)

/** Adds a sound to another from a place on, `gain` times as strong. What falls outside is not heard. */
export function addSound(onto: Stereo, sound: Stereo, atSample: number, gainLeft: number, gainRight = gainLeft): void {
  addChannel(onto.left, sound.left, atSample, gainLeft)
  addChannel(onto.right, sound.right, atSample, gainRight)
}

function addChannel(onto: Float32Array, sound: Float32Array, atSample: number, gain: number): void {
  const heard = sound.subarray(Math.max(0, -atSample), Math.max(0, onto.length - atSample))
  const place = onto.subarray(Math.max(0, atSample))
  for (let index = 0; index < heard.length; index += 1) place[index]! += heard[index]! * gain
}
