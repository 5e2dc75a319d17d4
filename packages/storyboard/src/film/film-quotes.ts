import { permittedOn, type Quote } from '@drempel/core/snapshot'
import type { Material } from '../clip/material.ts'
import type { Locale } from '../locale/locale.ts'
import type { WallQuote } from '../scene/wall-quote.ts'
import { capital, stop } from '../words/stop.ts'
import { words } from '../words/words.ts'

/** A quote in the film, with the consent on which it rests. */
export interface FilmQuote extends Omit<WallQuote, 'fromFrame'> {
  /** Number of the consent record. */
  readonly consentId: string
}

/** A quote as the voice says it: who says it, then the words. */
export const quoteAsSpoken = ({ speaker, text }: Pick<FilmQuote, 'speaker' | 'text'>): string =>
  `${capital(speaker)}: ‘${stop(text)}’`

/** Most quotes on the wall, and most characters of them together: what a calm voice says in about fifteen seconds. */
const MOST_QUOTES = 3
const MOST_CHARACTERS = 160

/**
 * The quotes that may be in the film today, in the order of the snapshot, as many as a viewer can take in. The first is
 * there however long it is. What has no English words stays in Dutch in an English film, and says so.
 */
export function filmQuotes({ snapshot, today }: Material, locale: Locale): FilmQuote[] {
  const chosen: FilmQuote[] = []
  let characters = 0
  for (const quote of permittedOn(snapshot, 'film', today).quotes.map((one) => inLocale(one, locale))) {
    characters += quote.text.length
    if (chosen.length > 0 && (chosen.length === MOST_QUOTES || characters > MOST_CHARACTERS)) break
    chosen.push(quote)
  }
  return chosen
}

function inLocale({ text, speaker, english, consentId }: Quote, locale: Locale): FilmQuote {
  if (locale === 'nl') return { text, speaker, consentId }
  return english
    ? { ...english, consentId }
    : { text, speaker: `${speaker} (${words.en.inDutch})`, consentId, locale: 'nl' }
}
