/** What somebody can answer to a statement of the De Jong Gierveld scale. */
export type DjgAnswer = 'no' | 'more-or-less' | 'yes'

/** Part of the scale that a statement belongs to: missing a close tie, or missing a wider circle. */
export type Subscale = 'emotional' | 'social'

/** One statement or question of an instrument. */
export interface PackItem {
  /** Number within the instrument, the key under which an answer is kept. */
  readonly number: number
  /** Dutch wording; `null` where no published Dutch wording is known to us. We do not make one up. */
  readonly nl: string | null
  /** English wording. */
  readonly en: string
  /** Part of the scale; `null` for an instrument without parts. */
  readonly subscale: Subscale | null
  /** Answers that count one point; empty for an instrument that is not scored by counting. */
  readonly counts: readonly string[]
}

const item = (number: number, subscale: Subscale, nl: string, en: string): PackItem => ({
  number,
  nl,
  en,
  subscale,
  counts: subscale === 'emotional' ? ['yes', 'more-or-less'] : ['no', 'more-or-less'],
})

/** The eleven statements. Wording: table 1 of `djg-items`; English differs slightly between editions. */
export const djg11Items: readonly PackItem[] = [
  item(
    1,
    'social',
    'Er is altijd wel iemand in mijn omgeving bij wie ik met mijn dagelijkse probleempjes terecht kan',
    'There is always someone I can talk to about my day-to-day problems',
  ),
  item(2, 'emotional', 'Ik mis een echt goede vriend of vriendin', 'I miss having a really close friend'),
  item(3, 'emotional', 'Ik ervaar een leegte om me heen', 'I experience a general sense of emptiness'),
  item(
    4,
    'social',
    'Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen',
    'There are plenty of people I can lean on when I have problems',
  ),
  item(5, 'emotional', 'Ik mis gezelligheid om me heen', 'I miss the pleasure of the company of others'),
  item(
    6,
    'emotional',
    'Ik vind mijn kring van kennissen te beperkt',
    'I find my circle of friends and acquaintances too limited',
  ),
  item(
    7,
    'social',
    'Ik heb veel mensen op wie ik volledig kan vertrouwen',
    'There are many people I can trust completely',
  ),
  item(
    8,
    'social',
    'Er zijn voldoende mensen met wie ik me nauw verbonden voel',
    'There are enough people I feel close to',
  ),
  item(9, 'emotional', 'Ik mis mensen om me heen', 'I miss having people around'),
  item(10, 'emotional', 'Vaak voel ik me in de steek gelaten', 'I often feel rejected'),
  item(
    11,
    'social',
    'Wanneer ik daar behoefte aan heb, kan ik altijd bij mijn vrienden terecht',
    'I can call on my friends whenever I need them',
  ),
]

const shortForm = [3, 4, 7, 8, 9, 10]

/** The six statements of the short form, with the numbers of the long form. Source: `djg-manual`. */
export const djg6Items: readonly PackItem[] = djg11Items.filter(({ number }) => shortForm.includes(number))
