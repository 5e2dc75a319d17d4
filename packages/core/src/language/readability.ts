import { type DoumaBand, doumaBandOf, fleschDouma, type TextCounts } from './flesch-douma.ts'
import { type PassiveHint, passiveHints } from './passive.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { countSyllables } from './syllables.ts'
import type { Stretch } from './words.ts'

/**
 * What our own texts aim at: the sentence lengths of `packages/content/README.md`, and a score in the band `fairly easy`. Our own
 * choice (`domain.md` §6.5); no measure replaces a reader.
 */
export const readabilityTargets = {
  /** Words per sentence, on average, at most. */
  meanSentenceWords: 15,
  /** Words in any sentence, at most. */
  longestSentenceWords: 25,
  /** Flesch–Douma, at least. */
  score: 70,
  /** A word with more letters than this is worth a second look, unless people use it every day. */
  wordLetters: 14,
} as const

/** A sentence and its length. */
export interface MeasuredSentence extends Stretch {
  /** Words in it. */
  readonly words: number
}

/** A word and its length. */
export interface LongWord extends Stretch {
  /** What stands there. */
  readonly found: string
  /** Letters in it, hyphens not counted. */
  readonly letters: number
}

/** What {@link measureReadability} found in a text. Offsets are UTF-16 code units in that text. */
export interface Readability extends TextCounts {
  /** Flesch–Douma, not clamped. `null`: nothing to measure. */
  readonly score: number | null
  /** Band of the score. `null`: nothing to measure. */
  readonly band: DoumaBand | null
  /** Words per sentence on average. `null`: nothing to measure. */
  readonly meanSentenceWords: number | null
  /** The longest sentence, the first of them when several are. `null`: nothing to measure. */
  readonly longestSentence: MeasuredSentence | null
  /** Sentences with more words than {@link readabilityTargets} allows, in order. */
  readonly longSentences: readonly MeasuredSentence[]
  /** Words with more letters than {@link readabilityTargets} allows, in order, repeated as often as they stand there. */
  readonly longWords: readonly LongWord[]
  /** Places that may be passive, in order. */
  readonly passiveHints: readonly PassiveHint[]
}

/**
 * How readable a Dutch text is, as things that can be counted. Takes plain text; use `plainText` for Markdown. Counts of
 * paragraphs with an empty line between them add up to the counts of the whole. Works in one pass, linear in the length.
 * It gives no language level such as B1: what that means is disputed (`gc-b1`), so we show counts and ask readers.
 */
export function measureReadability(text: string): Readability {
  const sentences = splitSentences(text)
  const lengths = sentences.map(({ start, end, words }) => ({ start, end, words: words.length }))
  const words = lengths.reduce((total, one) => total + one.words, 0)
  const syllables = syllablesOf(text, sentences)
  const score = fleschDouma({ words, sentences: sentences.length, syllables })
  return {
    words,
    sentences: sentences.length,
    syllables,
    score,
    band: score === null ? null : doumaBandOf(score),
    meanSentenceWords: words === 0 ? null : words / sentences.length,
    longestSentence: lengths.reduce<MeasuredSentence | null>(
      (longest, one) => (longest === null || one.words > longest.words ? one : longest),
      null,
    ),
    longSentences: lengths.filter((one) => one.words > readabilityTargets.longestSentenceWords),
    longWords: sentences.flatMap((sentence) => longWords(text, sentence)),
    passiveHints: sentences.flatMap((sentence) => passiveHints(text, sentence)),
  }
}

function syllablesOf(text: string, sentences: readonly Sentence[]): number {
  // Words come back so often that counting each once saves most of the work.
  const counted = new Map<string, number>()
  let syllables = 0
  for (const sentence of sentences) {
    for (const { start, end } of sentence.words) {
      // The full stop belongs to an abbreviation: `bijv.` is read as `bijvoorbeeld`.
      const word = text.slice(start, text.charAt(end) === '.' ? end + 1 : end)
      const count = counted.get(word) ?? countSyllables(word)
      counted.set(word, count)
      syllables += count
    }
  }
  return syllables
}

function longWords(text: string, sentence: Sentence): LongWord[] {
  return sentence.words.flatMap(({ start, end }) => {
    const found = text.slice(start, end)
    const letters = found.match(/\p{L}/gu)?.length ?? 0
    return letters > readabilityTargets.wordLetters ? [{ start, end, found, letters }] : []
  })
}
