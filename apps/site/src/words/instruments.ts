import type { Instrument, Source } from '@drempel/core/toolkit'

/** How a figure was measured, for a reader who never heard of a scale. */
export const instrumentWords: Readonly<Record<Instrument, string>> = {
  'djg-6': 'een vragenlijst met zes uitspraken (De Jong Gierveld)',
  'djg-11': 'een vragenlijst met elf uitspraken (De Jong Gierveld)',
  'direct-question': 'één rechtstreekse vraag',
  register: 'een registratie',
  count: 'een telling',
}

/** What sort of source it is. */
export const sourceKindWords: Readonly<Record<Source['kind'], string>> = {
  article: 'artikel',
  report: 'rapport',
  page: 'webpagina',
  dataset: 'gegevens',
  news: 'nieuwsbericht',
  manual: 'handleiding',
  book: 'boek',
}
