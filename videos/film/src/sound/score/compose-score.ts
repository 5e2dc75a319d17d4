import type { MusicStretch } from '@drempel/storyboard'
import { type ChordName, chords, homecoming, type MelodyNote, type Part, parts } from './composition.ts'
import { layBeats, type Measure } from './lay-beats.ts'

/** Who plays a struck note. */
export type Player = 'piano' | 'bass' | 'bell'

/** A note that is struck and rings out by itself. */
export interface Struck {
  readonly player: Player
  /** Name and octave: `F#4`. */
  readonly pitch: string
  readonly atSample: number
  /** How firmly, from 0 to about 1. */
  readonly firmness: number
  /** Place between the ears, from −1 (left) to 1 (right). */
  readonly side: number
}

/** A chord that the strings hold. */
export interface Held {
  readonly chord: ChordName
  readonly fromSample: number
  readonly toSample: number
  readonly strength: number
  /** From 0 (a hum) to 1 (open). */
  readonly brightness: number
}

/** Everything that is played. */
export interface Score {
  readonly struck: readonly Struck[]
  readonly held: readonly Held[]
}

const beatsPerBar = 4

/** Bells climb over these, light after light. */
const bellNotes = ['D6', 'A5', 'E6', 'B5', 'F#6', 'D6', 'A6', 'E6'] as const

/** Writes out what is played in these stretches: the composition, laid on the beats of the film. */
export function composeScore(music: readonly MusicStretch[]): Score {
  const measures = layBeats(music)
  const written = measures.map((measure, index) =>
    measure.mood === 'ending' && index === measures.length - 1
      ? writeEnding(measure)
      : writeBars(measure, measure.beats, parts[measure.mood], index > 0),
  )
  return { struck: written.flatMap((one) => one.struck), held: written.flatMap((one) => one.held) }
}

/** Plays a part for this many beats from the start of a measure. */
function writeBars(measure: Measure, beats: number, part: Part, afterOther: boolean): Score {
  const at = sampleOf(measure)
  const swellAt = (beat: number) => part.swell[0] + (part.swell[1] - part.swell[0]) * (beat / measure.beats)
  const strike = (player: Player, beat: number, pitch: string, firmness: number, side: number): Struck => ({
    player,
    pitch,
    atSample: at(beat),
    firmness: firmness * swellAt(beat),
    side,
  })
  const struck: Struck[] = []
  const held: Held[] = []
  for (let beat = 0; beat < beats; beat += beatsPerBar) {
    const chord = part.bars[(beat / beatsPerBar) % part.bars.length] as ChordName
    const length = Math.min(beatsPerBar, beats - beat)
    const { strength, brightness } = part.strings
    held.push({
      chord,
      fromSample: at(beat),
      toSample: at(beat + length),
      strength: strength * swellAt(beat),
      brightness,
    })
    for (const on of part.bass.beats)
      if (on < length) struck.push(strike('bass', beat + on, chords[chord].bass, part.bass.firmness, 0))
    struck.push(
      ...breakChord(chord, length, part.broken, (on, pitch, firmness, side) =>
        strike('piano', beat + on, pitch, firmness, side),
      ),
    )
  }
  for (let start = 0; start < beats; start += part.phraseBeats)
    for (const [on, pitch, firmness] of part.melody)
      if (start + on < beats) struck.push(strike('piano', start + on, pitch, firmness, 0.1))
  if (afterOther) struck.push(...part.pickup.map(([on, pitch, firmness]) => strike('piano', on, pitch, firmness, 0.1)))
  if (part.bells)
    for (let beat = 0; beat < beats; beat += 1)
      struck.push(strike('bell', beat, bellNotes[beat % bellNotes.length] as string, 0.5, beat % 2 === 0 ? -0.6 : 0.6))
  return { struck, held }
}

/** The piano breaks a chord: eighths go up and come back, sixteenths climb an octave further. */
function breakChord(
  chord: ChordName,
  beats: number,
  broken: Part['broken'],
  strike: (beat: number, pitch: string, firmness: number, side: number) => Struck,
): Struck[] {
  if (!broken) return []
  const low = chords[chord].broken
  const order = broken.perBeat === 4 ? [...low, ...low.map(octaveUp)] : low
  return Array.from({ length: beats * broken.perBeat }, (_, step) => {
    const accent = step % broken.perBeat === 0 ? 1.15 : 0.9
    const index = step % order.length
    const side = (index / (order.length - 1)) * 0.7 - 0.35
    return strike(step / broken.perBeat, order[index] as string, broken.firmness * accent, side)
  })
}

/** Beats that the last chord rings: about half of what there is. */
const ringBeats = (beats: number): number => Math.min(beats, Math.max(3, Math.min(7, Math.round(beats / 2))))

/** The ending: its bars, then the homecoming, which rings until the last frame. */
function writeEnding(measure: Measure): Score {
  const at = sampleOf(measure)
  const start = measure.beats - ringBeats(measure.beats)
  const before = writeBars(measure, start, parts.ending, true)
  const { strength, brightness } = parts.ending.strings
  const answer = homecoming.melody
    .filter(([on]: MelodyNote) => start + on >= 0 && start + on < measure.beats - 1)
    .map(([on, pitch, firmness]) => pianoNote(at(start + on), pitch, firmness, 0.1))
  const spread = chords[homecoming.chord].broken.map((pitch, index) =>
    pianoNote(at(start + index * 0.07), pitch, 0.4, index * 0.15 - 0.25),
  )
  const bass: Struck = {
    player: 'bass',
    pitch: chords[homecoming.chord].bass,
    atSample: at(start),
    firmness: 0.6,
    side: 0,
  }
  const last: Held = {
    chord: homecoming.chord,
    fromSample: at(start),
    toSample: measure.fromSample + measure.durationSamples,
    strength,
    brightness,
  }
  return { struck: [...before.struck, ...answer, ...spread, bass], held: [...before.held, last] }
}

const pianoNote = (atSample: number, pitch: string, firmness: number, side: number): Struck => ({
  player: 'piano',
  pitch,
  atSample,
  firmness,
  side,
})

const sampleOf =
  ({ fromSample, durationSamples, beats }: Measure) =>
  (beat: number): number =>
    Math.max(0, Math.round(fromSample + (beat * durationSamples) / beats))

const octaveUp = (pitch: string): string => pitch.slice(0, -1) + (Number(pitch.slice(-1)) + 1)
