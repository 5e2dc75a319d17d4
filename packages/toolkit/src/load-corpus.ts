import type { Day } from '@drempel/core/calendar'
import { helplineSchema, type Piece, sourceSchema, statisticSchema } from '@drempel/core/toolkit'
import { inReadingOrder, type Problem } from '@drempel/diagnostics'
import { checkCorpus } from './check/check-corpus.ts'
import type { Corpus } from './check/rule.ts'
import { rules } from './check/rules.ts'
import { resolver } from './compose/address.ts'
import { composeBody, contentsOf } from './compose/body.ts'
import { parseList } from './parse/parse-list.ts'
import { type ParsedPiece, parsePiece } from './parse/parse-piece.ts'
import type { Material } from './read/read-material.ts'

/** What is published: not a draft. A retired piece keeps its address. */
export const isPublished = ({ status }: Piece): boolean => status !== 'draft'

/** The material, understood and checked. Problems are those of reading, shape and every rule, in reading order. */
export function understand(
  material: Material,
  now: Day,
): { readonly corpus: Corpus; readonly problems: readonly Problem[] } {
  const results = material.pieces.map(parsePiece)
  const pieces = results
    .flatMap(({ parsed }) => parsed ?? [])
    .sort((one, other) => (one.piece.id < other.piece.id ? -1 : 1))
  const sources = parseList(material.sources, sourceSchema)
  const helplines = parseList(material.helplines, helplineSchema)
  const statistics = parseList(material.statistics, statisticSchema)
  const resolve = resolver(pieces.map(({ piece }) => piece).filter(isPublished))
  const corpus: Corpus = {
    pieces,
    sources,
    helplines,
    statistics,
    now,
    resolve,
    anchors: new Map(pieces.map(anchorsOf)),
  }
  const problems = [
    material.problems,
    ...results.map((one) => one.problems),
    sources.problems,
    helplines.problems,
    statistics.problems,
  ]
  return { corpus, problems: inReadingOrder([...problems.flat(), ...checkCorpus(corpus, rules)]) }
}

const anchorsOf = ({ piece, tree }: ParsedPiece) =>
  [piece.slug, new Set(contentsOf(composeBody(tree, (target) => target)).map(({ id }) => id))] as const
