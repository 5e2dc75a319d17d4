/** Words that belong to what follows: no line ends with one. Articles, prepositions, possessives, `niet` before its verb. */
const leansForward = new Set(
  'de het een in op aan van bij met om te door voor naar tot uit over onder tussen zonder je jouw jullie mijn zijn haar hun onze ons niet geen en of'.split(
    ' ',
  ),
)

/** Words before which a line may well end. */
const opensPart = new Set('en of maar want die dat als omdat wanneer toen waar zodat'.split(' '))

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How wrong it is to end a line between these two words; 0 is best. */
function breakCost(before: string, after: string): number {
  if (/[.!?:;,…]$/.test(before)) return 0
  if (leansForward.has(bare(before))) return 60
  if (opensPart.has(bare(after))) return 6
  // What leans forward belongs to the next line, so ending before it is fine.
  if (leansForward.has(bare(after))) return 8
  return 20
}

/**
 * Breaks a sentence in lines of at most so many characters: as few lines as it takes, and among those the ones that keep
 * together what belongs together and are about as long. A single word that is longer stays whole.
 */
export function breakLines(sentence: string, characters: number): string[] {
  const words = sentence.split(/\s+/).filter(Boolean)
  /** Best way to set the words from here on: lines, cost, and where the first line ends. */
  const best: { lines: number; cost: number; end: number }[] = Array(words.length + 1)
  best[words.length] = { lines: 0, cost: 0, end: words.length }
  for (let start = words.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= words.length; end++) {
      const length = words.slice(start, end).join(' ').length
      if (length > characters && end > start + 1) break
      const rest = best[end] as { lines: number; cost: number }
      const last = end === words.length
      const cost = rest.cost + (last ? 0 : breakCost(words[end - 1] as string, words[end] as string)) + length ** 2 / 40
      const lines = rest.lines + 1
      const known = best[start]
      if (!known || lines < known.lines || (lines === known.lines && cost < known.cost))
        best[start] = { lines, cost, end }
    }
  }
  const lines: string[] = []
  for (let start = 0; start < words.length; start = (best[start] as { end: number }).end)
    lines.push(words.slice(start, (best[start] as { end: number }).end).join(' '))
  return lines
}
