/** The middle of a list of numbers; with an even count halfway between the two in the middle. `null` for an empty list. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The mean, rounded to one decimal as it is shown. Expects at least one number. */
export function meanOf(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((one, other) => one + other, 0) / numbers.length) * 10) / 10
}
