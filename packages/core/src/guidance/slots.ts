/**
 * A place in a sentence that an advisor fills: a name between braces. Lower case, digits and single hyphens.
 *
 *     Op {dag} zagen we hoe iemand opstond.
 *        ^^^^^
 */
const SLOT = /\{([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}/g

/** The names of the slots in a sentence, each once, in the order in which they first stand there. */
export function slotsOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(SLOT)].map(([, name = '']) => name))]
}

/** Whether a brace remains that is no part of a slot: `{Naam}`, `{naam`. */
export const hasLooseBrace = (sentence: string): boolean => /[{}]/.test(sentence.replaceAll(SLOT, ''))

/**
 * A sentence with its slots filled. Values go in as they are, without spaces around them; a full stop at the end of a
 * value is dropped where the sentence brings its own. Slots without a value stay. Values are not searched for slots.
 */
export function fillSentence(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(SLOT, (slot: string, name: string, at: number) => {
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined
    if (value === undefined) return slot
    const ends = /^[.!?]/.test(sentence.slice(at + slot.length))
    return ends ? value.replace(/\.$/, '') : value
  })
}
