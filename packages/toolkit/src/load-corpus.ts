import type { Day } from '@drempel/core/calendar'
import type { Piece } from '@drempel/core/toolkit'
import { inReadingOrder, type Problem } from '@drempel/diagnostics'
import { checkCorpus } from './check/check-corpus.ts'
import type { Corpus } from './check/rule.ts'
import { rules } from './check/rules.ts'
import { resolver } from './compose/address.ts'
import { composeBody, contentsOf } from './compose/body.ts'
import { parseMaterial } from './parse/parse-material.ts'
import type { ParsedPiece } from './parse/parse-piece.ts'
import type { Material } from './read/read-material.ts'

/** What is published: not a draft. A retired piece keeps its address. */
export const isPublished = ({ status }: Piece): boolean => status !== 'draft'

/** The material, understood and checked. Problems are those of reading, shape and every rule, in reading order. */
export function understand(
  material: Material,
  now: Day,
): { readonly corpus: Corpus; readonly problems: readonly Problem[] } {
  const { problems, ...parsed } = parseMaterial(material)
  const resolve = resolver(parsed.pieces.map(({ piece }) => piece).filter(isPublished))
  const corpus: Corpus = { ...parsed, now, resolve, anchors: new Map(parsed.pieces.map(anchorsOf)) }
  return {
    corpus,
    problems: inReadingOrder([...material.problems, ...problems, ...checkCorpus(corpus, rules)]),
  }
}

const anchorsOf = ({ piece, tree }: ParsedPiece) =>
  [piece.slug, new Set(contentsOf(composeBody(tree, (target) => target)).map(({ id }) => id))] as const
