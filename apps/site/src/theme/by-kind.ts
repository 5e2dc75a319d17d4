import type { Piece } from '@drempel/core/toolkit'
import { type PieceKind, pieceKinds } from '@drempel/core/vocabulary'

/** Pieces of one kind, in the order in which they came. */
export interface KindGroup {
  readonly kind: PieceKind
  readonly pieces: readonly Piece[]
}

/** The pieces by kind, in the order of the vocabulary; a kind without pieces is left out. */
export const byKind = (pieces: readonly Piece[]): KindGroup[] =>
  pieceKinds
    .map(({ id }) => ({ kind: id, pieces: pieces.filter(({ kind }) => kind === id) }))
    .filter((group) => group.pieces.length > 0)

/** From so many pieces on, a kind has a shelf of its own: a heading above one or two cards is more heading than shelf. */
const SMALLEST_SHELF = 3

/** Kinds with enough pieces for a shelf of their own, and what is left over in the order in which it came. */
export function shelves(pieces: readonly Piece[]): { readonly kinds: KindGroup[]; readonly others: readonly Piece[] } {
  const kinds = byKind(pieces).filter((group) => group.pieces.length >= SMALLEST_SHELF)
  return { kinds, others: pieces.filter(({ kind }) => !kinds.some((group) => group.kind === kind)) }
}
