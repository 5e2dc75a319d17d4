import type { IdentifiableLevel } from './consent-reference.ts'

/**
 * The levels of recognisability from least to most recognisable. Apart from `identifiableLevels`, so that `permits`
 * comes without a schema library. A voice counts as less recognisable than a first name: our own order.
 */
export const fromLeastRecognisable = [
  'anonymous',
  'voice',
  'first-name',
  'full',
] as const satisfies readonly IdentifiableLevel[]

/** Whether the first level shows more of a person than the second. A level is not more recognisable than itself. */
export function moreRecognisable(one: IdentifiableLevel, other: IdentifiableLevel): boolean {
  return fromLeastRecognisable.indexOf(one) > fromLeastRecognisable.indexOf(other)
}
