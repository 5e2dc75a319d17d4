import type { Locale } from '../locale/locale.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words that tell where a line may end, in one language. */
interface SmallWords {
  /** Articles and prepositions: they belong to what follows, and a part of the sentence begins with them. */
  readonly opensGroup: ReadonlySet<string>
  /** Prepositions that say more of the word before them: `een kaart van Nederland`. */
  readonly saysMore: ReadonlySet<string>
  /** Other words that belong to what follows: possessives, quantities, auxiliary verbs. */
  readonly leansForward: ReadonlySet<string>
  /** A clause begins with them. */
  readonly opensClause: ReadonlySet<string>
  /** Who does it: stays with its verb, before or after it. */
  readonly subject: ReadonlySet<string>
  /** Verbs with which the second half of a sentence often begins. */
  readonly verb: ReadonlySet<string>
  /** Verbs that are nothing without what follows. */
  readonly copula: ReadonlySet<string>
  /** The other half of a verb, when it does not open a group: `gaan lichten aan`. */
  readonly particle: ReadonlySet<string>
  /** Joins two words or two clauses. */
  readonly and: string
}

const small: Readonly<Record<Locale, SmallWords>> = {
  nl: {
    opensGroup: words('de het een in op aan van bij met om te door voor naar tot uit over onder tussen zonder'),
    saysMore: words('van met'),
    leansForward: words(
      'jouw jullie mijn zijn haar hun onze ons niet geen en of alle elke iedere andere één twee drie vier vijf zes zeven ' +
        'acht negen tien elf twaalf twintig dertig veertig iets heel zo samen bijna dan als',
    ),
    opensClause: words('en of maar want die dat als omdat wanneer toen waar zodat'),
    subject: words('ik je jij u hij ze zij we wij men er'),
    verb: words(
      'is was waren begint begon gaat gaan heeft hebben kan kunnen krijgt krijgen voelde staat staan zit zien meldde meldden',
    ),
    copula: words('is was waren wordt'),
    particle: words('aan op uit in af mee toe voor over om door bij weg terug neer'),
    and: 'en',
  },
  en: {
    opensGroup: words('the a an in on at of by with to for from into over under between without about through'),
    saysMore: words('of with'),
    leansForward: words(
      'my your his her its our their no not and or very may can will could would should must have has had well all every ' +
        'some any other another one two three four five six seven eight nine ten eleven twelve twenty thirty forty',
    ),
    opensClause: words('and or but because that who which when where while if so than'),
    subject: words('i you he she it we they there'),
    verb: words('is are was were have has had can could may will would felt gets get come comes begins began needs'),
    copula: words('is are was were'),
    particle: words('on up out off down in away back part over'),
    and: 'and',
  },
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const ends = (word: string): boolean => /[.!?:;,…][’”'"»)]*$/u.test(word)

/** How wrong it is to end a line there; 0 is best. */
const cost = {
  never: 70,
  leansForward: 60,
  apart: 45,
  subject: 40,
  usual: 20,
  group: 8,
  clause: 6,
  comma: 3,
  none: 0,
} as const

/** How wrong it is to end a line after the word at this place. */
function breakCost(all: readonly string[], at: number, lists: SmallWords): number {
  const { opensGroup, saysMore, leansForward, opensClause, subject, verb, copula, particle, and } = lists
  const word = all[at] as string
  const after = all[at + 1] as string
  const [before, next, second] = [bare(word), bare(after), bare(all[at + 2] ?? '')]
  const nextEnds = ends(after) || at + 2 >= all.length
  if (ends(word)) return word.includes(',') ? cost.comma : cost.none
  if (word.endsWith('’')) return cost.group
  if (particle.has(next) && (nextEnds || opensClause.has(second))) return cost.never
  if (isOtherHalf(all, at, lists)) return cost.never
  const isDone = isOtherHalf(all, at - 1, lists) || (particle.has(before) && opensClause.has(next))
  if (before === 'het' && opensGroup.has(next)) return cost.group
  if (opensGroup.has(before) && !isDone) return cost.leansForward
  if ((leansForward.has(before) && !isDone) || opensClause.has(before) || /^\p{N}/u.test(before))
    return cost.leansForward
  if (copula.has(before) || isWithinQuotes(all, at)) return cost.apart
  if (next === and && (ends(all[at + 2] ?? '') || at + 3 >= all.length)) return cost.subject
  if (opensClause.has(next)) return cost.clause
  if (subject.has(before) || subject.has(next)) return cost.subject
  if (next === 'het' && opensGroup.has(second)) return cost.subject
  if (saysMore.has(next) && !verb.has(before)) return cost.apart
  if (verb.has(next) && !nextEnds) return cost.clause
  return opensGroup.has(next) ? cost.group : cost.usual
}

/** Whether a quotation is open here that closes in the same sentence: a few words that belong together. */
function isWithinQuotes(all: readonly string[], at: number): boolean {
  const before = all.slice(0, at + 1).join(' ')
  const after = all.slice(at + 1).join(' ')
  return before.lastIndexOf('‘') > before.lastIndexOf('’') && after.includes('’') && !after.includes('‘')
}

/** Whether an English verb and its other half stand here: `come on`, `take part`. Other prepositions are no half. */
const isOtherHalf = (all: readonly string[], at: number, { particle }: SmallWords): boolean =>
  halves.has(bare(all[at] ?? '')) && particle.has(bare(all[at + 1] ?? ''))
const halves = words(
  'go goes come comes get gets stand stands sign signed turn turns light lights hold holds sit sits take takes lit puts',
)

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
      const total = rest.cost + (last ? 0 : breakCost(all, end - 1, small[locale])) + length ** 2 / 40
      const lines = rest.lines + 1
      const known = best[start]
      if (!known || lines < known.lines || (lines === known.lines && total < known.cost))
        best[start] = { lines, cost: total, end }
    }
  }
  const lines: string[] = []
  for (let start = 0; start < all.length; start = (best[start] as { end: number }).end)
    lines.push(all.slice(start, (best[start] as { end: number }).end).join(' '))
  return lines
}
