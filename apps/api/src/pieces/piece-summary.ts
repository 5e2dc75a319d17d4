import { explanationPieceSchema, type Piece } from '@drempel/core/toolkit'
import { type PieceKind, pieceKindSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'

/** Fields of a piece that a list shows: enough to choose by, without the text. */
const summaryFields = [
  'id',
  'slug',
  'theme',
  'title',
  'summary',
  'goals',
  'elements',
  'lonelinessKinds',
  'audiences',
  'phases',
  'status',
  'version',
  'updatedOn',
] as const

/** A piece as a list shows it. */
export type PieceSummary = Pick<Piece, (typeof summaryFields)[number]> & {
  /** Which kind of piece this is. */
  kind: PieceKind
}

const { shape } = explanationPieceSchema

/** The shape of a summary. Its fields are those of core, so their words are the same everywhere. */
export const pieceSummarySchema = z.strictObject({
  id: shape.id,
  slug: shape.slug,
  kind: pieceKindSchema.describe('Which kind of piece this is.'),
  theme: shape.theme,
  title: shape.title,
  summary: shape.summary,
  goals: shape.goals,
  elements: shape.elements,
  lonelinessKinds: shape.lonelinessKinds,
  audiences: shape.audiences,
  phases: shape.phases,
  status: shape.status,
  version: shape.version,
  updatedOn: shape.updatedOn,
}) satisfies z.ZodType<PieceSummary>

/** What a list shows of a piece. */
export function summaryOf(piece: Piece): PieceSummary {
  const entries = (['kind', ...summaryFields] as const).map((field) => [field, piece[field]])
  return Object.fromEntries(entries)
}
