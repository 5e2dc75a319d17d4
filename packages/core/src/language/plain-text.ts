/**
 * Markdown without its marks and of the same length, so that an offset in the result is an offset in the source. A mark
 * becomes a space; where a heading, list item, table cell or picture begins or ends stands a paragraph separator (U+2029),
 * so that no sentence runs across it. Words of links and pictures stay, addresses, code and tags go. The `>` of a quotation stays:
 * `checkWording` reads it.
 *
 * Light on purpose: it knows the Markdown of our own pieces, not all of CommonMark. The toolkit has real trees.
 */
export function plainText(markdown: string): string {
  return steps.reduce((text, [pattern, replace]) => text.replace(pattern, replace), markdown)
}

const blank = (text: string) => text.replace(/[^\n\r]/g, ' ')
const apart = (text: string) => `\u2029${blank(text.slice(1))}`

type Step = readonly [pattern: RegExp, replace: (...found: string[]) => string]

const steps: readonly Step[] = [
  // Fenced code, comments, tags, code in a line, bare addresses.
  [/^(`{3,}|~{3,})[^\n]*\n(?:(?!\1)[^\n]*\n)*(?:\1[^\n]*|$)/gm, apart],
  [/<!--[\s\S]*?(?:-->|$)/g, blank],
  [/<\/?[a-z][^<>\n]*>/gi, blank],
  [/`[^`\n]+`/g, blank],
  [/\bhttps?:\/\/[^\s)>\]]+/g, blank],
  // An escaped mark is no mark.
  [/\\[*_~[\]`#|>-]/g, blank],
  [/\\(?=[\p{P}\p{S}])/gu, blank],
  // Words of pictures and links stay.
  [/!\[([^[\]]*)\]\([^()\n]*\)/g, (all, alt = '') => `\u2029 ${alt}\u2029${blank(all.slice(alt.length + 3))}`],
  [
    /\[([^[\]]*)\](?:\([^()\n]*\)|\[[^[\]]*\])/g,
    (all, words = '') => ` ${words} ${blank(all.slice(words.length + 2))}`,
  ],
  [/^[ \t]*\[[^[\]\n]+\]:[^\n]*$/gm, apart],
  // Marks at the start of a line, and the line break after a heading.
  [
    /^([ \t>]*)(#{1,6})([ \t][^\n]*)(\n?)/gm,
    (_, lead = '', marks = '', words = '', end = '') => `${lead}${apart(marks)}${words}${end && '\u2029'}`,
  ],
  [/^([ \t>]*)([-*+]|\d{1,3}[.)])(?=[ \t])/gm, (_, lead = '', mark = '') => `${lead}${apart(mark)}`],
  [/^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/gm, apart],
  [/\|/g, apart],
  // Emphasis, and entities.
  [/\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, blank],
  [/&nbsp;|&shy;|&amp;/g, blank],
]
