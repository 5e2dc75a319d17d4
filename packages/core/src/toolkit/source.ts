import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { sourceKeySchema, textSchema, webAddressSchema } from './text.ts'

/** Something a piece or a figure rests on. */
export interface Source {
  /** Address in code and text: `bvt2020`. */
  key: string
  /** Sort of source. */
  kind: 'article' | 'report' | 'page' | 'dataset' | 'news' | 'manual' | 'book'
  /** Title, in its own language. */
  title: string
  /** Authors as they are named, in order. Empty when an organisation speaks. */
  authors: string[]
  /** Journal, organisation or site that published it. */
  publisher: string
  /** Year of publication, when known. */
  year?: number
  /** Web address, when it can be read online. */
  url?: string
  /** Digital object identifier, without the resolver: `10.36613/tgg.1875-6832/2020.01.01`. */
  doi?: string
  /** Day on which somebody last read it. */
  checkedAt: Day
  /** `primary`: read itself. `secondary`: known through another text; the page says so. */
  confidence: 'primary' | 'secondary'
  /** What a reader should know about it, in Dutch. */
  note?: string
}

/** Accepts a source and no other keys. */
export const sourceSchema = z.strictObject({
  key: sourceKeySchema.describe('Address in code and text: `bvt2020`.'),
  kind: z.enum(['article', 'report', 'page', 'dataset', 'news', 'manual', 'book']).describe('Sort of source.'),
  title: textSchema.describe('Title, in its own language.'),
  authors: z
    .array(textSchema)
    .default([])
    .describe('Authors as they are named, in order. Empty when an organisation speaks.'),
  publisher: textSchema.describe('Journal, organisation or site that published it.'),
  year: z.int().min(1900).max(2100).exactOptional().describe('Year of publication, when known.'),
  url: webAddressSchema.exactOptional().describe('Web address, when it can be read online.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'expected a DOI that starts with `10.`')
    .exactOptional()
    .describe('Digital object identifier, without the resolver: `10.36613/tgg.1875-6832/2020.01.01`.'),
  checkedAt: daySchema.describe('Day on which somebody last read it.'),
  confidence: z
    .enum(['primary', 'secondary'])
    .describe('`primary`: read itself. `secondary`: known through another text; the page says so.'),
  note: textSchema.exactOptional().describe('What a reader should know about it, in Dutch.'),
}) satisfies z.ZodType<Source>
