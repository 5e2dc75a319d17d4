const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Line feeds, printable ASCII, Latin letters as Dutch and its neighbours have them, dashes, quotation marks, dots and the euro:
 * none of them joins another, so every character is a grapheme and there is nothing to look for.
 */
const PLAIN = /^[\n\x20-\x7e\u00a0-\u02ff\u2013\u2014\u2018-\u201f\u2022\u2026\u20ac]*$/

/** What a reader sees as one character, one by one: a family of emoji is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** How many characters a reader sees. */
export function graphemeCount(text: string): number {
  if (PLAIN.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
