import type { z } from 'zod'

/** Something that does not fit inside training material, at its place. */
export interface TrainingIssue {
  /** Where: keys and indexes from the checked value inwards, as in a zod issue. */
  readonly path: (string | number)[]
  /** Stable name of the rule: `unknown-next`. */
  readonly rule: string
  /** What was expected, in English as in every message of a schema: `expected …`. */
  readonly words: string
}

/** Turns a check into a refinement, so that a schema refuses what the check finds, each issue at its own path. */
export const refuseBy =
  <Value>(check: (value: Value) => readonly TrainingIssue[]) =>
  (value: Value, context: z.RefinementCtx<Value>): void => {
    for (const { path, words } of check(value)) context.addIssue({ code: 'custom', path, message: words, input: value })
  }

/** An issue for each entry whose id stood earlier in the list. `path` leads to the list. */
export function checkIds(entries: readonly { id: string }[], path: readonly (string | number)[]): TrainingIssue[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) {
      return { path: [...path, index, 'id'], rule: 'duplicate-id', words: 'expected an id that is not used before' }
    }
    seen.add(id)
    return []
  })
}

/** An issue when showing these entries by id would give away the order in which they belong. */
export function checkShuffle(entries: readonly { id: string }[], path: (string | number)[]): TrainingIssue[] {
  const ids = entries.map(({ id }) => id)
  if (ids.length > 1 && ids.join(' ') !== [...ids].sort().join(' ')) return []
  return [
    { path, rule: 'order-given-away', words: 'expected at least two, with ids that are not in alphabetical order' },
  ]
}
