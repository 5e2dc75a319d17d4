import type { FilmScript } from '@drempel/core/toolkit'
import type { Material } from '../clip/material.ts'
import type { Locale } from '../locale/locale.ts'
import { dayInWords } from '../words/days.ts'
import { words } from '../words/words.ts'

/** A group of lines in the credits. */
export interface CreditGroup {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Who made the film, what its figure rests on, whose map, letters and pictures are in it, and of which day its data are. */
export function filmCredits(
  { credits }: FilmScript,
  source: readonly string[],
  { snapshot, media = {} }: Material,
  locale: Locale,
): CreditGroup[] {
  const said = words[locale]
  const pictures = Object.entries(media).flatMap(([address, { credit }]) =>
    address.startsWith('film/') ? [credit] : [],
  )
  const [first] = source
  return [
    ...credits.map(({ heading, lines, english }) => ({
      heading: locale === 'en' ? (english?.heading ?? heading) : heading,
      lines,
    })),
    ...(first === undefined ? [] : [{ heading: said.sources, lines: [first.replace(/^[^:]+: /, '')] }]),
    { heading: said.mapAndLetters, lines: [said.mapCredit, said.lettersCredit] },
    ...(pictures.length === 0 ? [] : [{ heading: said.pictures, lines: [...new Set(pictures)] }]),
    {
      heading: said.data,
      lines: [said.dataOf(dayInWords(snapshot.asOf, locale)), ...(snapshot.example ? [said.exampleData] : [])],
    },
  ]
}
