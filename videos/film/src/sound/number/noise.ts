/** Moves a seed on (the constants of Numerical Recipes' 32-bit generator). Same seed, same row: no chance is involved. */
const advance = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0

/** A row of values between −1 and 1 that sounds like wind, the same row for the same seed. */
export function noiseOf(lengthSamples: number, seed: number): Float32Array {
  const noise = new Float32Array(lengthSamples)
  let state = seed | 0
  for (let index = 0; index < lengthSamples; index += 1) {
    state = advance(state)
    noise[index] = state / 2 ** 31
  }
  return noise
}

/** A value between −1 and 1 that belongs to a number: how a player is never quite the same twice, yet always the same. */
export const wobbleOf = (index: number): number => advance(advance(advance(index + 1))) / 2 ** 31
