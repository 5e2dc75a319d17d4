import type { PackItem } from './djg-items.ts'

const item = (number: number, nl: string, en: string): PackItem => ({ number, nl, en, subscale: null, counts: [] })

/**
 * Six statements about what an initiative knows and can do, answered together before the conversation and again at the
 * follow-up. Our own words; the programme wants to give knowledge and ways to act, so that is what it asks about.
 */
export const actionItems: readonly PackItem[] = [
  item(
    1,
    'Wij kunnen uitleggen wat eenzaamheid is en wat het niet is.',
    'We can explain what loneliness is and what it is not.',
  ),
  item(
    2,
    'Wij weten welke mensen in onze buurt we willen bereiken.',
    'We know which people in our neighbourhood we want to reach.',
  ),
  item(3, 'Wij weten wat onze rol is, en wat niet.', 'We know what our role is, and what it is not.'),
  item(4, 'Wij kennen minstens twee manieren die bij ons passen.', 'We know at least two ways that suit us.'),
  item(5, 'Wij weten naar wie we kunnen verwijzen.', 'We know whom we can refer people to.'),
  item(
    6,
    'Wij hebben iets afgesproken dat we de komende drie maanden gaan doen.',
    'We have agreed on something to do in the coming three months.',
  ),
]
