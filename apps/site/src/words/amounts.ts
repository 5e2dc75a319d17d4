import type { GroupSize } from '@drempel/core/toolkit'

/** Minutes as people say them: `20 minuten`, `1 uur`, `1,5 uur`, `2 uur en 10 minuten`. */
export function minutesInWords(minutes: number): string {
  if (minutes === 0) return 'geen'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return counted(rest, 'minuut', 'minuten')
  if (rest === 0) return `${hours} uur`
  return rest === 30 ? `${hours},5 uur` : `${hours} uur en ${counted(rest, 'minuut', 'minuten')}`
}

/** A group as people say it: `1 tot 25 mensen`, `4 mensen`. */
export function groupInWords({ min, max }: GroupSize): string {
  return min === max ? counted(min, 'mens', 'mensen') : `${min} tot ${max} mensen`
}

/** A number with its noun: `1 stuk`, `4 stukken`, `nog geen stukken`. */
export function counted(count: number, one: string, more: string): string {
  if (count === 0) return `nog geen ${more}`
  return `${count} ${count === 1 ? one : more}`
}

/** A list in a sentence: `vraag`, `vraag en kaart`, `vraag, kaart en verhaal`. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}

/** The same words with a capital in front. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)
}
