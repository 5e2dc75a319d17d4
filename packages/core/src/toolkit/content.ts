import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { type Helpline, helplineSchema } from './helpline.ts'
import { type Piece, pieceSchema } from './piece.ts'
import { type Source, sourceSchema } from './source.ts'
import { type Statistic, statisticSchema } from './statistic.ts'

/** Everything the toolkit holds, in one file: `content.json`. Written by the toolkit, read by API, film and campaign. */
export interface ToolkitContent {
  /** Version of this shape. Goes up when a reader of the old shape would break. */
  schemaVersion: 1
  /** Day for which it was checked and published. */
  asOf: Day
  /** The pieces, ordered by id. */
  pieces: Piece[]
  /** The list of sources, ordered by key. */
  sources: Source[]
  /** The helplines, in the order of showing. */
  helplines: Helpline[]
  /** The figures, ordered by id. */
  statistics: Statistic[]
}

/** Accepts `content.json` and no other keys. */
export const toolkitContentSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this shape. Goes up when a reader of the old shape would break.'),
  asOf: daySchema.describe('Day for which it was checked and published.'),
  pieces: z.array(pieceSchema).describe('The pieces, ordered by id.'),
  sources: z.array(sourceSchema).describe('The list of sources, ordered by key.'),
  helplines: z.array(helplineSchema).describe('The helplines, in the order of showing.'),
  statistics: z.array(statisticSchema).describe('The figures, ordered by id.'),
}) satisfies z.ZodType<ToolkitContent>
