import type { Piece } from '@drempel/core/toolkit'
import { elementSchema, goalSchema, pieceKindSchema, themeSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import { folded } from '../http/folded.ts'
import { cursorSchema } from './cursor.ts'

/** Most pieces in one answer. */
const MOST = 100

/** What somebody asks of the list. Filters add up: a piece must pass them all. */
export const pieceQuerySchema = z.strictObject({
  kind: pieceKindSchema.exactOptional().describe('Only pieces of this kind.'),
  theme: themeSchema.exactOptional().describe('Only pieces in this theme.'),
  goal: goalSchema
    .exactOptional()
    .describe('Only pieces that serve this goal.')
    .meta({ examples: ['belonging'] }),
  element: elementSchema.exactOptional().describe('Only pieces that use this active element.'),
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .exactOptional()
    .describe('Only pieces with these words in title or summary. Capitals and accents do not matter.'),
  limit: z.coerce
    .number('expected a whole number')
    .int('expected a whole number')
    .min(1)
    .max(MOST)
    .default(20)
    .describe(`How many pieces at most, 1 to ${MOST}.`)
    .meta({ examples: [3] }),
  cursor: cursorSchema
    .exactOptional()
    .describe('Where to go on: `next` of the answer before. It holds as long as the other filters stay the same.'),
})

/** A question that passed the schema. */
export type PieceQuery = z.output<typeof pieceQuerySchema>

/** Whether a piece passes the filters. */
export function passes(piece: Piece, { kind, theme, goal, element, q }: PieceQuery): boolean {
  return (
    (kind === undefined || piece.kind === kind) &&
    (theme === undefined || piece.theme === theme) &&
    (goal === undefined || piece.goals.includes(goal)) &&
    (element === undefined || piece.elements.includes(element)) &&
    (q === undefined || folded(`${piece.title}\n${piece.summary}`).includes(folded(q)))
  )
}
