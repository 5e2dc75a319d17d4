const turn = 2 * Math.PI

/**
 * Sine of an angle in turns (1 is a full circle). Our own, from products and sums alone: `Math.sin` may differ in the last
 * bit from one engine to the next, and then the same film would not give the same sound. Right to eleven decimals.
 */
export function sineOf(turns: number): number {
  const part = turns - Math.floor(turns + 0.5)
  const folded = part > 0.25 ? 0.5 - part : part < -0.25 ? -0.5 - part : part
  const x = folded * turn
  const square = x * x
  let term = x
  let sum = x
  for (let power = 3; power <= 17; power += 2) {
    term *= -square / (power * (power - 1))
    sum += term
  }
  return sum
}

/** Cosine of an angle in turns. */
export const cosineOf = (turns: number): number => sineOf(turns + 0.25)
