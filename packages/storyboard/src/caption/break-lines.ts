import type { Locale } from '../locale/locale.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words that tell where a line may end, in one language. */
interface SmallWords {
  /** Articles and prepositions: they belong to what follows, and a part of the sentence begins with them. */
  readonly opensGroup: ReadonlySet<string>
  /** Other words that belong to what follows. */
  readonly leansForward: ReadonlySet<string>
  /** A clause begins with them. */
  readonly opensClause: ReadonlySet<string>
  /** Who does it: stays with its verb, before or after it. */
  readonly subject: ReadonlySet<string>
}

const small: Readonly<Record<Locale, SmallWords>> = {
  nl: {
    opensGroup: words('de het een in op aan van bij met om te door voor naar tot uit over onder tussen zonder'),
    leansForward: words('jouw jullie mijn zijn haar hun onze ons niet geen en of'),
    opensClause: words('en of maar want die dat als omdat wanneer toen waar zodat'),
    subject: words('ik je jij u hij ze zij we wij men er'),
  },
  en: {
    opensGroup: words('the a an in on at of by with to for from into over under between without about through'),
    leansForward: words('my your his her its our their no not and or very may can will'),
    opensClause: words('and or but because that who which when where while if so'),
    subject: words('i you he she it we they there'),
  },
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How wrong it is to end a line between these two words; 0 is best. */
function breakCost(
  before: string,
  after: string,
  { opensGroup, leansForward, opensClause, subject }: SmallWords,
): number {
  if (/[.!?:;,…]$/.test(before)) return 0
  if (opensGroup.has(bare(before)) || leansForward.has(bare(before))) return 60
  if (opensClause.has(bare(after))) return 6
  if (opensGroup.has(bare(after))) return 8
  return subject.has(bare(before)) || subject.has(bare(after)) ? 40 : 20
}

/**
 * Breaks a sentence in lines of at most so many characters: as few lines as it takes, and among those the ones that keep
 * together what belongs together in this language and are about as long. A single word that is longer stays whole.
 */
export function breakLines(sentence: string, characters: number, locale: Locale = 'nl'): string[] {
  const all = sentence.split(/\s+/).filter(Boolean)
  /** Best way to set the words from here on: lines, cost, and where the first line ends. */
  const best: { lines: number; cost: number; end: number }[] = Array(all.length + 1)
  best[all.length] = { lines: 0, cost: 0, end: all.length }
  for (let start = all.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= all.length; end++) {
      const length = all.slice(start, end).join(' ').length
      if (length > characters && end > start + 1) break
      const rest = best[end] as { lines: number; cost: number }
      const last = end === all.length
      const cost =
        rest.cost + (last ? 0 : breakCost(all[end - 1] as string, all[end] as string, small[locale])) + length ** 2 / 40
      const lines = rest.lines + 1
      const known = best[start]
      if (!known || lines < known.lines || (lines === known.lines && cost < known.cost))
        best[start] = { lines, cost, end }
    }
  }
  const lines: string[] = []
  for (let start = 0; start < all.length; start = (best[start] as { end: number }).end)
    lines.push(all.slice(start, (best[start] as { end: number }).end).join(' '))
  return lines
}
