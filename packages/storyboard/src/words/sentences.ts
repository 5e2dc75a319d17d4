/** Where a sentence ends: its mark, and a closing quotation mark after it. */
const END = /[.!?…]+[’”'"»)]*(?=\s|$)/gu

/**
 * The sentences of a text, without the spaces between them. A question or call within quotation marks that goes on in
 * small letters is not an end: `‘Hoe heet je?’ vraagt hij.` is one sentence.
 */
export function sentencesOf(text: string): string[] {
  const whole = text.trim().replaceAll(/\s+/gu, ' ')
  const found: string[] = []
  let from = 0
  for (const match of whole.matchAll(END)) {
    const end = match.index + match[0].length
    const next = whole.slice(end).trimStart()
    if (/^\p{Ll}/u.test(next)) continue
    found.push(whole.slice(from, end).trim())
    from = end
  }
  const rest = whole.slice(from).trim()
  return rest === '' ? found : [...found, rest]
}

/** The first sentence of a text; the whole when it has no end. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? text
