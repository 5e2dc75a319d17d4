import type { MusicStretch } from '@drempel/storyboard'
import { echoOf } from './effects/echo.ts'
import { reverbOf } from './effects/reverb.ts'
import { feltPianoNote } from './instruments/felt-piano.ts'
import { glassBellNote } from './instruments/glass-bell.ts'
import { easeEdges } from './instruments/ringing.ts'
import { softBassNote } from './instruments/soft-bass.ts'
import { bicycleBell, doorLatch } from './instruments/street.ts'
import { warmStrings } from './instruments/warm-strings.ts'
import { wobbleOf } from './number/noise.ts'
import { composeScore, type Held, type Player, type Score } from './score/compose-score.ts'
import { chords } from './score/composition.ts'
import { hertzOf } from './score/pitch.ts'
import { addSound, type Stereo, samplesIn, samplesPerFrame, silence } from './stereo.ts'

/** How strong each player is in the room, and how much of the room is heard with it. */
const balance = {
  piano: { strength: 0.5, room: 0.4 },
  bass: { strength: 0.34, room: 0.05 },
  bell: { strength: 0.13, room: 0.7 },
  strings: { strength: 0.14, room: 0.5 },
  street: { strength: 0.05, room: 0.5 },
} as const

const makers: Readonly<Record<Player, (hertz: number) => Stereo>> = {
  piano: feltPianoNote,
  bass: softBassNote,
  bell: glassBellNote,
}

/** Three quarters of a beat at 84 to the minute. */
const echoSamples = samplesIn((60 / 84) * 0.75)

/** Seconds in which the last sound goes out. */
const goingOutSeconds = 1.6

/**
 * Plays the music for these stretches: as long as the frames, to the sample, from silence and back to silence. The same
 * stretches give the same samples, bit for bit, in every engine and on every machine.
 */
export function playBed(music: readonly MusicStretch[], durationFrames: number): Stereo {
  const lengthSamples = durationFrames * samplesPerFrame
  const dry = silence(lengthSamples)
  const room = silence(lengthSamples)
  const echoed = silence(lengthSamples)
  const score = composeScore(music)
  playStruck(score, dry, room, echoed)
  for (const [index, held] of score.held.entries()) {
    const sound = holdChord(held, index === 0)
    addSound(dry, sound, held.fromSample, balance.strings.strength * held.strength)
    addSound(room, sound, held.fromSample, balance.strings.strength * balance.strings.room * held.strength)
  }
  playStreet(music, dry, room)
  const echo = echoOf(echoed, echoSamples)
  addSound(dry, echo, 0, 0.22)
  addSound(room, echo, 0, 0.12)
  addSound(dry, reverbOf(room), 0, 0.6)
  const outSamples = Math.min(samplesIn(goingOutSeconds), Math.round(lengthSamples / 3))
  for (const channel of [dry.left, dry.right]) easeEdges(channel, samplesIn(0.02), outSamples)
  return dry
}

/** Each note is made once, as a sampler would, and then played as often as it is written; player by player. */
function playStruck({ struck }: Score, dry: Stereo, room: Stereo, echoed: Stereo): void {
  for (const player of ['piano', 'bass', 'bell'] as const) {
    const played = silence(dry.left.length)
    const made = new Map<string, Stereo>()
    for (const [index, note] of struck.entries()) {
      if (note.player !== player) continue
      const sound = made.get(note.pitch) ?? makers[player](hertzOf(note.pitch))
      made.set(note.pitch, sound)
      const gain = note.firmness * balance[player].strength * (1 + 0.07 * wobbleOf(index))
      const atSample = Math.max(0, note.atSample + handOf(player, index))
      addSound(played, sound, atSample, gain * Math.min(1, 1 - note.side), gain * Math.min(1, 1 + note.side))
    }
    addSound(dry, played, 0, 1)
    addSound(room, played, 0, balance[player].room)
    if (player !== 'bass') addSound(echoed, played, 0, 1)
  }
}

/** Samples that a player is early or late: up to 6 ms, as hands are. The bass keeps time for the others. */
const handOf = (player: Player, index: number): number =>
  player === 'bass' ? 0 : Math.round(samplesIn(0.006) * wobbleOf(index + 7_919))

/** Strings are in their chord a moment after the beat and leave while the next comes in; the first comes from silence. */
function holdChord({ chord, fromSample, toSample, brightness }: Held, first: boolean): Stereo {
  return warmStrings({
    hertz: chords[chord].held.map(hertzOf),
    durationSamples: toSample - fromSample,
    brightness,
    inSeconds: first ? 1.1 : 0.5,
    outSeconds: 0.9,
  })
}

/** In an opening of more than five seconds the street is heard: a latch, and far off a bicycle. */
function playStreet(music: readonly MusicStretch[], dry: Stereo, room: Stereo): void {
  const [opening] = music
  if (opening?.mood !== 'intro' || opening.durationFrames * samplesPerFrame < samplesIn(5)) return
  for (const [sound, seconds, strength] of [
    [doorLatch(), 0.55, 1],
    [bicycleBell(), 3.1, 0.16],
  ] as const) {
    addSound(dry, sound, samplesIn(seconds), balance.street.strength * strength * 2)
    addSound(room, sound, samplesIn(seconds), balance.street.strength * balance.street.room * strength * 2)
  }
}
