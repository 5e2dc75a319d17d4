import type { Subscale } from './djg-items.ts'

/** A stretch of scores with a name. */
export interface Band {
  /** Id of the category, the same across norms where the words mean the same. */
  readonly id: 'not' | 'moderate' | 'severe' | 'very-severe' | 'lonely'
  /** Label for the share of a group, to follow "dit deel": `voelt zich matig eenzaam`. */
  readonly nl: string
  /** Lowest score in it. */
  readonly from: number
  /** Highest score in it. */
  readonly to: number
}

/** Id of a way in which a publisher divides scores into categories. */
export type NormId = 'vu-6-2022' | 'cbs-6' | 'vzinfo-11' | 'vu-11-1999'

/** How one publisher divides the scores of one instrument. Publishers differ, so a share always names its norm. */
export interface Norm {
  /** Id, to be named with every share. */
  readonly id: NormId
  /** Instrument whose scores it divides. */
  readonly instrument: 'djg-6' | 'djg-11'
  /** Key of the source. */
  readonly source: string
  /** Categories of the total, lowest first. */
  readonly total: readonly Band[]
  /** Categories of the parts; `null` where the publisher gives none. */
  readonly subscales: { readonly [Part in Subscale]: readonly Band[] } | null
}

const band = (id: Band['id'], word: string, from: number, to: number): Band => ({
  id,
  nl: `voelt zich ${word}`,
  from,
  to,
})
const not = (to: number) => band('not', 'niet eenzaam', 0, to)
const moderate = (word: string, from: number, to: number) => band('moderate', `${word} eenzaam`, from, to)
const severe = (word: string, from: number, to: number) => band('severe', `${word} eenzaam`, from, to)

const lonelyFrom1 = [not(0), band('lonely', 'eenzaam', 1, 3)]
const cbsPart = [not(0), moderate('enigszins', 1, 2), severe('sterk', 3, 3)]

/**
 * The norms we know. `vu-6-2022`, `vu-11-1999`: the manual of the scale. `cbs-6`: Statistics Netherlands (labels of the
 * parts taken over from the total). `vzinfo-11`: the health monitors, which take severe and very severe together.
 */
export const norms: { readonly [Id in NormId]: Norm & { readonly id: Id } } = {
  'vu-6-2022': {
    id: 'vu-6-2022',
    instrument: 'djg-6',
    source: 'djg-manual',
    total: [not(1), moderate('matig', 2, 4), severe('ernstig', 5, 6)],
    subscales: { emotional: lonelyFrom1, social: lonelyFrom1 },
  },
  'cbs-6': {
    id: 'cbs-6',
    instrument: 'djg-6',
    source: 'cbs-2023-meth',
    total: [not(1), moderate('enigszins', 2, 4), severe('sterk', 5, 6)],
    subscales: { emotional: cbsPart, social: cbsPart },
  },
  'vzinfo-11': {
    id: 'vzinfo-11',
    instrument: 'djg-11',
    source: 'vzinfo-methode',
    total: [not(2), moderate('matig', 3, 8), severe('(zeer) sterk', 9, 11)],
    subscales: {
      emotional: [not(2), band('lonely', 'eenzaam', 3, 6)],
      social: [not(2), band('lonely', 'eenzaam', 3, 5)],
    },
  },
  'vu-11-1999': {
    id: 'vu-11-1999',
    instrument: 'djg-11',
    source: 'djg-manual',
    total: [
      not(2),
      moderate('matig', 3, 8),
      severe('ernstig', 9, 10),
      band('very-severe', 'zeer ernstig eenzaam', 11, 11),
    ],
    subscales: null,
  },
}

/** Which score of an instrument a result speaks of. */
export type Scale = 'total' | Subscale

/** The categories of a norm for a scale; `null` where the publisher gives none. */
export function bandsOf(norm: Norm, scale: Scale): readonly Band[] | null {
  return scale === 'total' ? norm.total : (norm.subscales?.[scale] ?? null)
}

/** The category of a score. Behind the door: one person's category never leaves it. */
export function bandOf(bands: readonly Band[], score: number): Band | undefined {
  return bands.find(({ from, to }) => score >= from && score <= to)
}
