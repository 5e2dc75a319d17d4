import { z } from 'zod'
import { pieceSummarySchema } from './piece-summary.ts'

/** The shape of a part of the list of pieces. */
export const piecePageSchema = z.strictObject({
  items: z.array(pieceSummarySchema).describe('The pieces, ordered by id.'),
  total: z.int().min(0).describe('Pieces that pass the filters, in all parts together.'),
  next: z.string().exactOptional().describe('Cursor of the next part. Absent: this was the last.'),
})
