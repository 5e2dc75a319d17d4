/** A limit below which a figure about people or initiatives is not shown. */
export interface Limit {
  /** The number itself: from here on it may be shown. */
  readonly value: number
  /** What the limit is about, in one plain Dutch sentence. */
  readonly meaning: string
  /** Key of the source that the practice comes from; `project` where the number is our own choice. */
  readonly source: string
}

/**
 * Limits for small numbers. Statistics Netherlands (`cbs-income`) also hides related cells and wants a larger group
 * under a percentage; the numbers are our own and stricter where people talk about loneliness.
 */
export const limits = {
  count: { value: 10, meaning: 'Een aantal mensen van 1 tot en met 9 laten we niet zien.', source: 'project' },
  sharePersons: { value: 20, meaning: 'Een percentage over mensen geven we vanaf 20 mensen.', source: 'project' },
  shareInitiatives: {
    value: 10,
    meaning: 'Een percentage over initiatieven geven we vanaf 10 initiatieven.',
    source: 'project',
  },
  centre: { value: 10, meaning: 'Een gemiddelde of mediaan geven we vanaf 10 antwoorden.', source: 'project' },
} as const satisfies Record<string, Limit>
