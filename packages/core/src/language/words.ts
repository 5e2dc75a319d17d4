/** A stretch of the text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Stretch {
  /** Offset of its first code unit. */
  readonly start: number
  /** Offset just after its last code unit. */
  readonly end: number
}

/**
 * Letters and digits, joined by a hyphen, apostrophe or full stop (`e-mail`, `foto’s`, `d.w.z`) and, between digits, by a
 * comma or colon (`2,5`, `10:30`). The marks and the letters exclude each other, so a search never goes back.
 */
const word = /[\p{L}\p{N}\p{M}]+(?:(?:['’.\-‑]|(?<=\p{N})[,:](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in order. `en/of` is two words, `e-mail` and `2,5` are one; signs and emoji are none. */
export function splitWords(text: string): Stretch[] {
  return Array.from(text.matchAll(word), (match) => ({ start: match.index, end: match.index + match[0].length }))
}
