/** Halvings after which the series below is exact to the last bits. */
const halvings = 10

/** e to the power of `x`, from products and sums alone, for the reason that {@link sineOf} gives. */
export function exponentialOf(x: number): number {
  const small = x / 2 ** halvings
  let term = 1
  let sum = 1
  for (let power = 1; power <= 8; power += 1) {
    term *= small / power
    sum += term
  }
  for (let step = 0; step < halvings; step += 1) sum *= sum
  return sum
}

/** Amplitude of a level in decibels: 0 gives 1, −6 about a half. */
export const gainOf = (decibels: number): number => exponentialOf((decibels * Math.LN10) / 20)

/** Level in decibels of an amplitude. For people to read: no sound is computed from it, so the engine's logarithm will do. */
export const decibelsOf = (gain: number): number => 20 * Math.log10(gain)

/** How many times higher a tone is that lies this many equal-tempered semitones up; fractions are allowed. */
export const ratioOfSemitones = (semitones: number): number => exponentialOf((semitones * Math.LN2) / 12)

/** What is left per sample of something that fades to 1/e in this many seconds. */
export const fadePerSample = (seconds: number, rate: number): number => exponentialOf(-1 / (seconds * rate))
