const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/** A whole number as a Dutch reader expects it in a sentence: in letters up to twelve, in digits above. */
export const numberWords = (count: number): string => NUMBERS[count] ?? String(count)

/** People, counted: `één persoon`, `twee mensen`. */
export const peopleWords = (count: number): string => `${numberWords(count)} ${count === 1 ? 'persoon' : 'mensen'}`

/** Minutes in the words of a neighbour: `20 minuten`, `2 uur`, `1 uur en 30 minuten`. */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const restWords = rest === 1 ? '1 minuut' : `${rest} minuten`
  if (hours === 0) return restWords
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${restWords}`
}

/** A list in one sentence: `koffie`, `koffie en thee`, `koffie, thee en soep`. Empty for an empty list. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}
