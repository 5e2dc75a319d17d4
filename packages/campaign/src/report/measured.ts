/** A figure that was measured, or none: absence is not 0, in no sum and on no page. */
export type Measured = number | undefined

/** A sum with its denominator: of how many posts it is the sum, and of how many it could have been. */
export interface Total {
  /** Sum over the posts that were measured; absent when none was. */
  readonly sum: Measured
  readonly measured: number
  readonly of: number
}

/** Adds what was measured and counts what was not. */
export function totalOf(figures: readonly Measured[]): Total {
  const known = figures.filter((figure) => figure !== undefined)
  const sum = known.length === 0 ? undefined : known.reduce((all, one) => all + one, 0)
  return { sum, measured: known.length, of: figures.length }
}
