import { ratioOfSemitones } from '../number/exponential.ts'
import { cosineOf, sineOf } from '../number/sine.ts'
import { type Stereo, sampleRate, samplesIn, silence } from '../stereo.ts'

/** How the strings play a chord. */
export interface HeldTones {
  /** Frequencies, from low to high. */
  readonly hertz: readonly number[]
  /** Samples until they let go. */
  readonly durationSamples: number
  /** From 0 (a hum) to 1 (open). */
  readonly brightness: number
  /** Seconds in which they come in. */
  readonly inSeconds: number
  /** Seconds in which they fade after they let go: the next chord comes in meanwhile. */
  readonly outSeconds: number
}

const tableSize = 2048

/** Three players on each note, a few hundredths of a semitone apart, spread over the room. */
const players = [
  { cents: -7, left: 0.5, right: 0.14, start: 0 },
  { cents: 0, left: 0.34, right: 0.34, start: 0.37 },
  { cents: 6, left: 0.14, right: 0.5, start: 0.71 },
] as const

/** One wave of a string: a brighter one has stronger overtones, never above the ninth, so that nothing folds back. */
function waveOf(brightness: number): Float32Array {
  const wave = new Float32Array(tableSize + 1)
  for (let number = 1; number <= 9; number += 1) {
    const dark = 1 / (number * number * number)
    const open = 1 / (number * Math.sqrt(number))
    const strength = dark + (open - dark) * brightness * 0.8
    for (let index = 0; index <= tableSize; index += 1) wave[index]! += strength * sineOf((index * number) / tableSize)
  }
  return wave
}

/** A chord on warm strings, with its fading end. */
export function warmStrings({ hertz, durationSamples, brightness, inSeconds, outSeconds }: HeldTones): Stereo {
  const wave = waveOf(brightness)
  const sound = silence(durationSamples + samplesIn(outSeconds))
  for (const [voice, tone] of hertz.entries()) {
    // Low notes carry a chord; high ones would lie before the piano.
    const strength = 0.5 / (1 + voice * 0.25)
    for (const { cents, left, right, start } of players)
      addTurning(sound, wave, {
        hertz: tone * ratioOfSemitones(cents / 100),
        start: start + voice * 0.13,
        left: left * strength,
        right: right * strength,
      })
  }
  for (const channel of [sound.left, sound.right]) bow(channel, durationSamples, inSeconds, outSeconds)
  return sound
}

interface Turning {
  readonly hertz: number
  /** Place in the wave at which it starts, in turns. */
  readonly start: number
  readonly left: number
  readonly right: number
}

/** Adds a wave that is read over and over, `hertz` times a second. */
function addTurning(onto: Stereo, wave: Float32Array, { hertz, start, left, right }: Turning): void {
  const step = (hertz / sampleRate) * tableSize
  let place = (start * tableSize) % tableSize
  for (let index = 0; index < onto.left.length; index += 1) {
    const whole = place | 0
    const before = wave[whole]!
    const sample = before + (wave[whole + 1]! - before) * (place - whole)
    onto.left[index]! += sample * left
    onto.right[index]! += sample * right
    place += step
    if (place >= tableSize) place -= tableSize
  }
}

/** The bow comes in and lets go along half waves; what comes after it has let go is the fading end. */
function bow(sound: Float32Array, durationSamples: number, inSeconds: number, outSeconds: number): void {
  const inSamples = Math.max(1, Math.min(samplesIn(inSeconds), durationSamples))
  const outSamples = samplesIn(outSeconds)
  for (let index = 0; index < inSamples; index += 1) sound[index]! *= halfWave(index / inSamples)
  for (let index = 0; index < outSamples; index += 1)
    sound[durationSamples + index]! *= halfWave((outSamples - 1 - index) / outSamples)
}

/** From 0 to 1 along a half wave: no corner at either end. */
const halfWave = (share: number): number => 0.5 - 0.5 * cosineOf(share / 2)
