import { ratioOfSemitones } from '../number/exponential.ts'

const semitones: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }

/** The note A4, by which orchestras tune. */
const concertPitch = { hertz: 440, semitone: 4 * 12 + 9 }

/** Frequency of a note by its name and octave, in equal temperament: `A4` is 440 Hz, `F#3` the F sharp below middle C. */
export function hertzOf(name: string): number {
  const [, letter = '', sharp, octave] = /^([A-G])(#?)(\d)$/.exec(name) ?? []
  const within = semitones[letter]
  if (within === undefined) throw new Error(`Unexpected note \`${name}\`, expected a letter and an octave, such as F#3`)
  const semitone = Number(octave) * 12 + within + (sharp ? 1 : 0)
  return concertPitch.hertz * ratioOfSemitones(semitone - concertPitch.semitone)
}
