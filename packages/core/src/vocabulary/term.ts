/**
 * One word of the project's vocabulary: a stable id for code and data, and the words people read.
 * Source of the lists is named per term; keys are those of the toolkit's list of sources.
 */
export interface Term<Id extends string = string> {
  /** Stable address in code and data: lower case, English, hyphens. Never changes after publication. */
  readonly id: Id
  /** Label in Dutch, as shown on the site and on screen. */
  readonly nl: string
  /** Label in English. */
  readonly en: string
  /** What we mean by it, in one plain Dutch sentence. Our own words. */
  readonly meaning: string
  /** Key of the source that the term comes from; `project` where the list is our own. */
  readonly source: string
}

/** A term of a list of our own. */
export const ownTerm = <const Id extends string>(id: Id, nl: string, en: string, meaning: string) => ({
  id,
  nl,
  en,
  meaning,
  source: 'project',
})

/** The ids of a list of terms, in the order of the list, as a non-empty tuple that `z.enum` accepts. */
export function idsOf<const Terms extends readonly [Term, ...Term[]]>(terms: Terms): IdsOf<Terms> {
  return terms.map((term) => term.id) as unknown as IdsOf<Terms>
}

/** The tuple of ids that belongs to a list of terms. */
export type IdsOf<Terms extends readonly Term[]> = { -readonly [Index in keyof Terms]: Terms[Index]['id'] }

/**
 * The term with this id.
 * @throws RangeError when the list does not hold the id; with ids that passed a schema this cannot happen.
 */
export function termOf<Terms extends readonly Term[]>(terms: Terms, id: Terms[number]['id']): Terms[number] {
  const term = terms.find((one) => one.id === id)
  if (!term) throw new RangeError(`Unexpected term \`${id}\`, expected one of ${terms.map((one) => one.id).join(', ')}`)
  return term
}
