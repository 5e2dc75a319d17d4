import type { Snapshot } from '@drempel/core/snapshot'
import { provinces } from '@drempel/core/vocabulary'
import type { Locale } from '../locale/locale.ts'
import { words } from '../words/words.ts'

/** Where the initiatives are, in words: `in Utrecht`, `in drie provincies`; where there is none yet: who will be the first. */
export function whereInWords(snapshot: Snapshot, locale: Locale): string {
  const { whoIsFirst, inOne, inSome } = words[locale]
  const named = provinces.filter(({ id }) =>
    snapshot.provinces.some(({ province, initiatives }) => province === id && initiatives > 0),
  )
  const [first] = named
  if (first === undefined) return whoIsFirst
  return named.length === 1 ? inOne(first[locale]) : inSome(named.length, named.length === provinces.length)
}

/** How many take part, as a sentence for who hears nothing: says it for none, one and more. */
export function countSentence(snapshot: Snapshot, initiatives: number, locale: Locale): string {
  const { nobodyYet, firstGroup, lightsGoOn } = words[locale]
  const where = whereInWords(snapshot, locale)
  if (initiatives === 0) return nobodyYet
  return initiatives === 1 ? firstGroup(where) : lightsGoOn(where)
}
