import { firstSentence } from './sentences.ts'

/** A step of at most so many characters is short enough. */
const SHORT_CHARACTERS = 60
/** What is left must still be something to do. */
const LEAST_CHARACTERS = 14

/**
 * Before one of these words comes what adds to a step, after a comma, or a second thing to do; without it the step is still
 * whole.
 */
const ADDS =
  /, (?=(?:en|met|zoals|bijvoorbeeld|liefst|zodat|iemand|iets|steeds|thuis|ook|kort|langzaam) )| (?=en (?:bedenk|begin|kies|maak|noem|praat|repareer|rijd|schrijf|spreek|tel|vertel|vraag|zeg|zet|zoek) )/gu

/** Quotation marks in which a comma is not an end. */
const opensQuote = (text: string): boolean => text.lastIndexOf('‘') > text.lastIndexOf('’')

/**
 * A Dutch step as it can be read in a glance: its first sentence, and of a long one the part that says what to do.
 *
 *     Kies een koppelaar, iemand die zelf niet belt en beide mensen een beetje kent.
 *     Kies een koppelaar.
 */
export function shortStep(step: string): string {
  const sentence = firstSentence(step)
  if (sentence.length <= SHORT_CHARACTERS || sentence.endsWith('?')) return sentence
  for (const { index } of sentence.matchAll(ADDS)) {
    const head = sentence.slice(0, index)
    if (index >= LEAST_CHARACTERS && !opensQuote(head)) return `${head}.`
  }
  return sentence
}
