/** What was counted in a text. */
export interface TextCounts {
  /** Words, at least 1 for a score. */
  readonly words: number
  /** Sentences, at least 1 for a score. */
  readonly sentences: number
  /** Syllables of all words together. */
  readonly syllables: number
}

/**
 * Reading ease of a Dutch text by Flesch as Douma (1960) set it for Dutch: 206.835 − 0.93 · words per sentence − 77 ·
 * syllables per word. Higher is easier; short lines can pass 100 and long words fall below 0, so clamp it for display with
 * {@link shownScore}. `null` when there is no word or no sentence to measure. Source: `wiki-lees`.
 */
export function fleschDouma({ words, sentences, syllables }: TextCounts): number | null {
  if (!(words > 0 && sentences > 0)) return null
  return 206.835 - 0.93 * (words / sentences) - 77 * (syllables / words)
}

/** A score as it may be shown: whole, between 0 and 100. */
export function shownScore(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)))
}

/** A band of scores and what it is called. */
export interface DoumaBand {
  /** Address in data: `fairly-easy`. */
  readonly id: 'very-hard' | 'hard' | 'fairly-hard' | 'normal' | 'fairly-easy' | 'easy' | 'very-easy'
  /** Lowest score in the band; the band runs up to the next one. The lowest band has no bottom. */
  readonly from: number
  /** What the band is called in Dutch. */
  readonly nl: string
}

/** The bands in which Douma divided the scores, hardest first. Source: `dbnl`. */
export const doumaBands: readonly DoumaBand[] = [
  { id: 'very-hard', from: Number.NEGATIVE_INFINITY, nl: 'zeer moeilijk' },
  { id: 'hard', from: 30, nl: 'moeilijk' },
  { id: 'fairly-hard', from: 45, nl: 'tamelijk moeilijk' },
  { id: 'normal', from: 60, nl: 'normaal' },
  { id: 'fairly-easy', from: 70, nl: 'tamelijk gemakkelijk' },
  { id: 'easy', from: 80, nl: 'gemakkelijk' },
  { id: 'very-easy', from: 90, nl: 'zeer gemakkelijk' },
]

const [hardest, ...easier] = doumaBands as [DoumaBand, ...DoumaBand[]]

/** The band of a score; 70 itself is already `fairly-easy`. */
export function doumaBandOf(score: number): DoumaBand {
  return easier.findLast((band) => score >= band.from) ?? hardest
}
