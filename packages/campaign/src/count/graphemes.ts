const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Printable ASCII and line feeds: every character is a grapheme, so there is nothing to look for. */
const PLAIN = /^[\n\x20-\x7e]*$/

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
