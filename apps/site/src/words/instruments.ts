import type { Instrument, Source } from '@drempel/core/toolkit'

/** How a figure was measured, for a reader who never heard of a scale. */
export const instrumentWords: Readonly<Record<Instrument, string>> = {
  'djg-6': 'een vragenlijst met zes uitspraken (De Jong Gierveld)',
  'djg-11': 'een vragenlijst met elf uitspraken (De Jong Gierveld)',
  'direct-question': 'één rechtstreekse vraag',
  register: 'een registratie',
  count: 'een telling',
}

/** Several sources of one sort, as a heading; what was studied comes first. */
export const sourceKindsWords: Readonly<Record<Source['kind'], string>> = {
  article: 'Artikelen',
  report: 'Rapporten',
  book: 'Boeken',
  dataset: 'Gegevens',
  manual: 'Handleidingen',
  page: 'Webpagina’s',
  news: 'Nieuwsberichten',
}
