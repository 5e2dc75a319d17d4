import { elements, goals } from '@drempel/core/vocabulary'
import type { Coverage } from './coverage.ts'

const nl = <Id extends string>(terms: readonly { readonly id: Id; readonly nl: string }[]) =>
  Object.fromEntries(terms.map((term) => [term.id, term.nl])) as Readonly<Record<Id, string>>

/** What people call the choices, in Dutch. */
export const coverageWords = {
  goals: nl(goals),
  elements: nl(elements),
  perspectives: { helper: 'wie iets doet', person: 'wie zich eenzaam voelt', programme: 'het programma' },
  ages: { young: 'jong', middle: 'midden', old: 'oud', all: 'alle leeftijden' },
  audiences: { initiative: 'initiatief', neighbour: 'buur', advisor: 'adviseur', municipality: 'gemeente' },
} as const satisfies {
  readonly [List in 'goals' | 'elements' | 'perspectives' | 'ages' | 'audiences']: Readonly<
    Record<keyof Coverage[List], string>
  >
}

/** Lists beside the matrix, with their heading. */
export const coverageLists = [
  { list: 'perspectives', heading: 'Vanuit wie' },
  { list: 'ages', heading: 'Leeftijd' },
  { list: 'audiences', heading: 'Voor wie' },
] as const

/** A list with its Dutch names and counts, in order. */
export function countsOf(
  coverage: Coverage,
  list: keyof typeof coverageWords,
): readonly (readonly [name: string, count: number])[] {
  const counts: Readonly<Record<string, number>> = coverage[list]
  return Object.entries(coverageWords[list]).map(([id, name]) => [name, counts[id] ?? 0])
}

/** How many posts only say how it hurts, in a sentence. */
export const problemOnlyWords = ({ problemOnly, posts }: Coverage): string =>
  `${problemOnly} van ${posts} berichten ${problemOnly === 1 ? 'vertelt' : 'vertellen'} alleen wat pijn doet.`
