import { folded } from '../http/folded.ts'
import { isOneEdit } from './one-edit.ts'

/** Something to be found, as texts with how much each counts. */
export interface Searchable<Item> {
  readonly item: Item
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
}

/** Something that was found. */
export interface Found<Item> {
  readonly item: Item
  /** How well it fits; only the order means something. */
  readonly score: number
}

/** Finds items by words, best first. All words must be found; the last one may be the beginning of a word. */
export type Search<Item> = (query: string) => Found<Item>[]

/** What a match is worth: the word itself, a word that begins with it, a word with one typing error. */
const worth = { whole: 1, beginning: 0.6, typo: 0.3 } as const
/** Shorter words have too many neighbours one letter away. */
const LEAST_LETTERS_FOR_TYPO = 5

const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Makes an index in memory, which needs no database and so is the same on both. Words that are rare say more than words that
 * are everywhere (inverse document frequency), and a word in a title more than one in a text. The order is total: equal
 * scores stay in the order of `list`. Made for thousands of texts: a typing error is looked for in the list of all words.
 */
export function makeSearch<Item>(list: readonly Searchable<Item>[]): Search<Item> {
  const places = new Map<string, Map<number, number>>()
  for (const [index, { texts }] of list.entries()) {
    for (const { text, weight } of texts) {
      for (const word of wordsIn(text)) {
        const counts = places.get(word) ?? new Map<number, number>()
        counts.set(index, (counts.get(index) ?? 0) + weight)
        places.set(word, counts)
      }
    }
  }
  const words = [...places.keys()].sort()

  /** Scores by item for one word of the query. */
  function scoresOf(word: string): ReadonlyMap<number, number> {
    const scores = new Map<number, number>()
    const add = (known: string, share: number) => {
      const counts = places.get(known) ?? new Map<number, number>()
      const rarity = Math.log(1 + list.length / counts.size)
      for (const [index, count] of counts) {
        // Said often counts for more, and ever less so.
        scores.set(index, Math.max(scores.get(index) ?? 0, share * rarity * (count / (count + 2))))
      }
    }
    if (places.has(word)) add(word, worth.whole)
    for (let at = firstFrom(words, word); words[at]?.startsWith(word); at++) {
      if (words[at] !== word) add(words[at] ?? '', worth.beginning)
    }
    if (scores.size === 0 && word.length >= LEAST_LETTERS_FOR_TYPO) {
      for (const known of words) if (isOneEdit(word, known)) add(known, worth.typo)
    }
    return scores
  }

  return (query) => {
    const each = [...new Set(wordsIn(query))].map(scoresOf)
    const [first, ...others] = each
    if (!first) return []
    return [...first.keys()]
      .filter((index) => others.every((scores) => scores.has(index)))
      .sort((one, other) => one - other)
      .map((index) => ({ index, score: each.reduce((sum, scores) => sum + (scores.get(index) ?? 0), 0) }))
      .sort((one, other) => other.score - one.score)
      .map(({ index, score }) => ({ item: (list[index] as Searchable<Item>).item, score }))
  }
}

/** Place of the first word that is not before this one, in words in order. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
