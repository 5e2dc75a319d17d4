import type { Place, YamlText } from '@drempel/diagnostics'
import type { Corpus } from './rule.ts'

/** A Dutch text that somebody reads, and where it stands. */
export interface DutchText {
  readonly file: string
  /** The text as it is written; perhaps with marks of Markdown. */
  readonly text: string
  /** For whom it is: neighbours, or advisors and others who do this work. */
  readonly audience: 'residents' | 'professionals'
  /** True in a story of somebody who exists. All other people in our texts are invented. */
  readonly ofRealPeople: boolean
  /** Where a stretch of it stands in the file, or the text as a whole where that cannot be told. */
  readonly placeOf: (start: number, end: number) => Place
}

/** Fields that hold names, choices from a list, addresses or English, and no Dutch to read. */
const notDutch =
  'id slug kind theme goals elements lonelinessKinds audiences phases obstacles printForms combinesWith status updatedOn ' +
  'reviewBefore credits languages english file licence credit consentId reach cost origin province level season posture ' +
  'company sources source pieces statistics helplines links seeAlso fits pace name element next start rating outcome ' +
  'category key publisher authors url doi checkedAt confidence unit instrument phone alternativePhone role sourceUrl ' +
  'shown scores'

const skipped = new Set(notDutch.split(' '))

/** The text of a piece has places of its own. */
const skippedInPieces = new Set([...skipped, 'body'])

/** In a training, what somebody says or writes in an exercise: wrong on purpose, so that it can be put right. */
const skippedInTraining = new Set([...skipped, 'text', 'says', 'better', 'prompt'])

/** Every Dutch text of the material that is our own. Titles of sources are not: they are as others wrote them. */
export function dutchTexts(corpus: Corpus): DutchText[] {
  const { pieces, sources, helplines, statistics, training, faq, glossary } = corpus
  const { adviceBlocks, signals, conversationGuide, callScript, meeting, filmScript } = corpus
  const residents = [
    ...[helplines, statistics, faq, glossary, signals].map((list) => ({ ...list, value: list.entries })),
    { ...sources, value: sources.entries.map(({ note }) => ({ note })) },
    ...[meeting, filmScript].filter((one) => one !== undefined),
  ]
  const professionals = [
    { ...adviceBlocks, value: adviceBlocks.entries },
    ...[conversationGuide, callScript].filter((one) => one !== undefined),
  ]
  return [
    ...pieces.flatMap(({ file, piece, head, bodyLine }) =>
      [
        ...textsIn(file, head, piece, 'residents', skippedInPieces),
        { file, text: piece.body, audience: 'residents' as const, placeOf: placeInBody(piece.body, bodyLine) },
      ].map((text) => ({ ...text, ofRealPeople: piece.kind === 'story' && piece.origin === 'own' })),
    ),
    ...residents.flatMap(({ file, head, value }) => textsIn(file, head, value, 'residents', skipped)),
    ...professionals.flatMap(({ file, head, value }) => textsIn(file, head, value, 'professionals', skipped)),
    ...training.flatMap(({ file, head, value }) => textsIn(file, head, value, 'professionals', skippedInTraining)),
  ]
}

function textsIn(
  file: string,
  head: YamlText,
  value: unknown,
  audience: DutchText['audience'],
  without: ReadonlySet<string>,
  path: readonly PropertyKey[] = [],
): DutchText[] {
  if (typeof value === 'string')
    return [{ file, text: value, audience, ofRealPeople: false, placeOf: () => head.placeOf(path) }]
  if (Array.isArray(value))
    return value.flatMap((one, index) => textsIn(file, head, one, audience, without, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !without.has(key))
    .flatMap(([key, one]) => textsIn(file, head, one, audience, without, [...path, key]))
}

/** The body stands in the file as it is, so every stretch of it has a place of its own. */
function placeInBody(body: string, bodyLine: number): DutchText['placeOf'] {
  const point = (offset: number) => {
    const lines = body.slice(0, offset).split('\n')
    return { line: bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}
