import type { Snapshot } from '@drempel/core/snapshot'
import { provinces } from '@drempel/core/vocabulary'

/** Numbers that Dutch writes as a word in running text. */
const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

const named = (snapshot: Snapshot): string[] =>
  provinces
    .filter(({ id }) => snapshot.provinces.some((one) => one.province === id && one.initiatives > 0))
    .map(({ nl }) => nl)

/** Where the initiatives are, in words: `in Utrecht`, `in drie provincies`, `in alle twaalf provincies`. */
export function whereInWords(snapshot: Snapshot): string {
  const names = named(snapshot)
  if (names.length === 0) return 'in heel Nederland'
  if (names.length === 1) return `in ${names[0]}`
  if (names.length === provinces.length) return `in alle ${small[names.length]} provincies`
  return `in ${small[names.length]} provincies`
}

/** How many take part, as a sentence for who hears nothing: says it for none, one and more. */
export function countSentence(snapshot: Snapshot, initiatives: number): string {
  const where = whereInWords(snapshot)
  if (initiatives === 0) return 'De eerste groep kan zich nu aanmelden.'
  return initiatives === 1
    ? `De eerste groep doet mee, ${where}.`
    : `${where.charAt(0).toUpperCase()}${where.slice(1)} gaan lampen aan.`
}
