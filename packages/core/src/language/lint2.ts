import { z } from 'zod'

/**
 * What LiNT-II asks of a text, measured elsewhere: it takes a parser of Dutch and lists of word frequencies that this
 * package does not have.
 */
export interface Lint2Features {
  /** Mean logarithm of the frequency of the content words, names left out, as LiNT-II takes it from SUBTLEX-NL (about 1 to 7). */
  meanLogFrequency: number
  /** Greatest number of words between a word and the word it depends on in each sentence, averaged over the sentences. */
  maxDependencyWords: number
  /** Content words, adverbs left out, per clause; a clause has one finite verb. */
  contentWordsPerClause: number
  /** Share of concrete nouns among all nouns, from 0 to 1. */
  concreteNounShare: number
}

/** Accepts measured features and no other keys. */
export const lint2FeaturesSchema = z.strictObject({
  meanLogFrequency: z
    .number()
    .min(0)
    .describe(
      'Mean logarithm of the frequency of the content words, names left out, as LiNT-II takes it from SUBTLEX-NL (about 1 to 7).',
    ),
  maxDependencyWords: z
    .number()
    .min(0)
    .describe(
      'Greatest number of words between a word and the word it depends on in each sentence, averaged over the sentences.',
    ),
  contentWordsPerClause: z
    .number()
    .min(0)
    .describe('Content words, adverbs left out, per clause; a clause has one finite verb.'),
  concreteNounShare: z.number().min(0).max(1).describe('Share of concrete nouns among all nouns, from 0 to 1.'),
}) satisfies z.ZodType<Lint2Features>

/** A level of LiNT-II. */
export interface Lint2Level {
  /** 1 is easiest, 4 is hardest. */
  readonly level: 1 | 2 | 3 | 4
  /** Lowest score of the level; it runs up to the next one. */
  readonly from: number
  /** Share of adults for whom a text of this level is too hard, from 0 to 1. */
  readonly struggleShare: number
}

/** The four levels, easiest first. Source: LiNT-II (github vanboefer/lint_ii, README, EUPL-1.2). */
export const lint2Levels: readonly [Lint2Level, ...Lint2Level[]] = [
  { level: 1, from: 0, struggleShare: 0.14 },
  { level: 2, from: 34, struggleShare: 0.29 },
  { level: 3, from: 46, struggleShare: 0.53 },
  { level: 4, from: 58, struggleShare: 0.78 },
]

/** The answer of {@link scoreLint2}. */
export interface Lint2Score {
  /** From 0, easiest, to 100, hardest: the other way round than Flesch–Douma. Not rounded. */
  readonly score: number
  /** The level of the score. */
  readonly level: Lint2Level
}

/**
 * The score of LiNT-II for features that were measured elsewhere. Only the published formula; nothing is estimated here.
 *
 * Source: LiNT-II (github vanboefer/lint_ii, commit a32ece8; older commits have other weights and levels).
 */
export function scoreLint2(features: Lint2Features): Lint2Score {
  const ease =
    -4.20782 +
    17.283729 * features.meanLogFrequency -
    1.624415 * features.maxDependencyWords -
    2.53678 * features.contentWordsPerClause +
    16.001231 * features.concreteNounShare
  const score = 100 - Math.min(100, Math.max(0, ease))
  return { score, level: lint2Levels.findLast((one) => score >= one.from) ?? lint2Levels[0] }
}
