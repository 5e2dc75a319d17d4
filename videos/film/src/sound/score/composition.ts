import type { Mood } from '@drempel/storyboard'

/**
 * “Over de drempel”, for felt piano, warm strings, soft bass and glass bells. D major, four beats to the bar, about 84 to the
 * minute.
 *
 * For who plays an instrument: the film opens on an open D (no third, so neither glad nor sad) with a doorbell, F sharp to D.
 * When somebody goes to the door the bass walks down, D–C♯–B–G, and the piano breaks the chords in eighths. Where the lights
 * go on it rises by step, G–A–B minor, in sixteenths, with a bell for each light. Under words it rests on B minor and keeps
 * still. In the end the doorbell is answered: A, over the threshold to D, E, F sharp, on the D chord that was open before.
 *
 *     doorbell   F♯ D            answer   A | D  E  F♯ —
 */

/** A chord, written out for each player from low to high. */
export interface Chord {
  /** The note of the bass. */
  readonly bass: string
  /** The notes that the strings hold. */
  readonly held: readonly string[]
  /** The notes that the piano breaks. */
  readonly broken: readonly string[]
}

/** The chords that are used. */
export const chords = {
  open: { bass: 'D2', held: ['D3', 'A3', 'D4', 'E4'], broken: ['D4', 'A4', 'D5', 'E5'] },
  openG: { bass: 'D2', held: ['D3', 'G3', 'B3', 'D4'], broken: ['D4', 'G4', 'B4', 'D5'] },
  D: { bass: 'D3', held: ['D3', 'A3', 'D4', 'F#4'], broken: ['D4', 'A4', 'D5', 'F#4'] },
  AoverC: { bass: 'C#3', held: ['E3', 'A3', 'C#4', 'E4'], broken: ['C#4', 'A4', 'C#5', 'E4'] },
  Bm7: { bass: 'B2', held: ['D3', 'F#3', 'A3', 'D4'], broken: ['B3', 'F#4', 'A4', 'D4'] },
  Gmaj7: { bass: 'G2', held: ['D3', 'G3', 'B3', 'F#4'], broken: ['G3', 'D4', 'B4', 'F#4'] },
  DoverF: { bass: 'F#2', held: ['D3', 'A3', 'D4', 'F#4'], broken: ['A3', 'D4', 'A4', 'D5'] },
  Em7: { bass: 'E2', held: ['E3', 'G3', 'B3', 'D4'], broken: ['G3', 'D4', 'B4', 'E4'] },
  Asus: { bass: 'A2', held: ['E3', 'A3', 'D4', 'E4'], broken: ['A3', 'E4', 'A4', 'D4'] },
  A: { bass: 'A2', held: ['E3', 'A3', 'C#4', 'E4'], broken: ['A3', 'E4', 'A4', 'C#4'] },
  G: { bass: 'G2', held: ['D3', 'G3', 'B3', 'D4'], broken: ['G3', 'D4', 'G4', 'B4'] },
  Gadd9: { bass: 'G2', held: ['D3', 'G3', 'A3', 'B3', 'D4'], broken: ['G3', 'D4', 'A4', 'B4'] },
  home: { bass: 'D2', held: ['D3', 'A3', 'D4', 'F#4', 'A4'], broken: ['D3', 'A3', 'D4', 'F#4'] },
} as const satisfies Record<string, Chord>

/** Name of a chord. */
export type ChordName = keyof typeof chords

/** A note of a melody: beat counted from the start of the phrase, pitch, and how firmly it is struck, from 0 to 1. */
export type MelodyNote = readonly [beat: number, pitch: string, firmness: number]

/** What is played in a mood, for as long as it lasts: bars and phrases come round again. */
export interface Part {
  /** A chord for each bar. */
  readonly bars: readonly ChordName[]
  /** How the strings sound: how strong, and how bright from 0 (a hum) to 1 (open). */
  readonly strings: { readonly strength: number; readonly brightness: number }
  /** Notes of the broken chord in a beat, and how firmly; absent: the piano does not break chords. */
  readonly broken?: { readonly perBeat: 2 | 4; readonly firmness: number }
  /** Beats of the bar on which the bass speaks, and how firmly. Empty: no bass. */
  readonly bass: { readonly beats: readonly number[]; readonly firmness: number }
  /** What sings above it, within `phraseBeats`. */
  readonly melody: readonly MelodyNote[]
  /** Beats after which the melody comes round. */
  readonly phraseBeats: number
  /** Notes before the first beat that lead into it, with beats below zero. */
  readonly pickup: readonly MelodyNote[]
  /** True where glass bells ring on the beats, one light after another. */
  readonly bells: boolean
  /** How strong the whole is at the start and at the end: from 0.8 to 1 it grows. */
  readonly swell: readonly [from: number, to: number]
}

/** What is played in each mood. */
export const parts: Readonly<Record<Mood, Part>> = {
  intro: {
    bars: ['open', 'open', 'openG', 'open'],
    strings: { strength: 1.15, brightness: 0.3 },
    bass: { beats: [], firmness: 0 },
    melody: [
      [2, 'F#5', 0.6],
      [3, 'D5', 0.52],
      [10, 'E5', 0.5],
      [11, 'A4', 0.48],
    ],
    phraseBeats: 16,
    pickup: [],
    bells: false,
    swell: [0.8, 1],
  },
  carry: {
    bars: ['D', 'AoverC', 'Bm7', 'Gmaj7', 'DoverF', 'Em7', 'Gmaj7', 'Asus'],
    strings: { strength: 0.95, brightness: 0.45 },
    broken: { perBeat: 2, firmness: 0.3 },
    bass: { beats: [0, 2.5], firmness: 0.5 },
    melody: [
      [0, 'A4', 0.5],
      [3, 'D5', 0.46],
      [4, 'E5', 0.52],
      [8, 'F#5', 0.52],
      [11, 'E5', 0.42],
      [12, 'D5', 0.5],
      [16, 'A4', 0.5],
      [19, 'D5', 0.44],
      [20, 'B4', 0.5],
      [24, 'D5', 0.5],
      [27, 'F#5', 0.44],
      [28, 'E5', 0.52],
    ],
    phraseBeats: 32,
    pickup: [[-0.5, 'E4', 0.3]],
    bells: false,
    swell: [0.95, 1.05],
  },
  lift: {
    bars: ['G', 'A', 'Bm7', 'DoverF', 'Gmaj7', 'Asus', 'A', 'D'],
    strings: { strength: 1, brightness: 1 },
    broken: { perBeat: 4, firmness: 0.3 },
    bass: { beats: [0, 1.5, 2.5], firmness: 0.62 },
    melody: [
      [0, 'B4', 0.55],
      [2, 'D5', 0.55],
      [4, 'E5', 0.6],
      [8, 'F#5', 0.62],
      [10, 'D5', 0.5],
      [12, 'A5', 0.64],
      [16, 'B5', 0.64],
      [18, 'A5', 0.56],
      [20, 'D5', 0.56],
      [22, 'E5', 0.58],
      [24, 'A5', 0.6],
      [28, 'F#5', 0.66],
    ],
    phraseBeats: 32,
    pickup: [
      [-1.5, 'D4', 0.34],
      [-1, 'E4', 0.4],
      [-0.5, 'F#4', 0.46],
    ],
    bells: true,
    swell: [0.85, 1.15],
  },
  rest: {
    bars: ['Bm7', 'Bm7', 'Gmaj7', 'Gmaj7', 'Em7', 'Em7', 'Asus', 'A'],
    strings: { strength: 1.1, brightness: 0.25 },
    bass: { beats: [0], firmness: 0.3 },
    melody: [
      [0, 'F#4', 0.42],
      [5, 'D5', 0.36],
      [8, 'B4', 0.4],
      [16, 'E4', 0.4],
      [21, 'B4', 0.36],
      [24, 'A4', 0.4],
    ],
    phraseBeats: 32,
    pickup: [],
    bells: false,
    swell: [0.9, 0.9],
  },
  ending: {
    bars: ['Gadd9', 'Asus'],
    strings: { strength: 1, brightness: 0.5 },
    broken: { perBeat: 2, firmness: 0.3 },
    bass: { beats: [0], firmness: 0.5 },
    melody: [],
    phraseBeats: 8,
    pickup: [],
    bells: false,
    swell: [1, 1],
  },
}

/** The last chord and what it answers, with beats counted from the chord. The piano spreads the chord from low to high. */
export const homecoming: { readonly chord: ChordName; readonly melody: readonly MelodyNote[] } = {
  chord: 'home',
  melody: [
    [-1, 'A4', 0.5],
    [0, 'D5', 0.54],
    [1, 'E5', 0.46],
    [2, 'F#5', 0.5],
  ],
}
