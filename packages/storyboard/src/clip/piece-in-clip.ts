import type { Piece } from '@drempel/core/toolkit'
import type { Locale } from '../locale/locale.ts'
import type { Material } from './material.ts'
import { type ClipRefusal, refuse } from './refusal.ts'

/** The published pieces, in the order in which they come. */
export const publishedPieces = ({ pieces }: Pick<Material, 'pieces'>): Piece[] =>
  pieces.filter(({ status }) => status === 'published')

/** The piece at this address; refused when it does not exist, is not published, or has no English words in an English clip. */
export function pieceFor<Sort extends Piece>(
  material: Material,
  slug: string,
  locale: Locale,
  isSort: (piece: Piece) => piece is Sort,
): { readonly ok: true; readonly piece: Sort } | { readonly ok: false; readonly refusal: ClipRefusal } {
  const piece = publishedPieces(material)
    .filter(isSort)
    .find((one) => one.slug === slug)
  if (!piece) return refuse({ kind: 'no-such-subject', of: 'piece', asked: slug })
  if (locale === 'en' && piece.english === undefined) return refuse({ kind: 'no-english', of: 'piece', id: slug })
  return { ok: true, piece }
}

/** Title of a piece in this language; the Dutch one where there is no other. */
export const titleOf = ({ title, english }: Piece, locale: Locale): string =>
  locale === 'en' ? (english?.title ?? title) : title
