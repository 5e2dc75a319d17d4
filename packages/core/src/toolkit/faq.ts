import { z } from 'zod'
import { slugSchema, textSchema } from './text.ts'

/** Most words in the short answer: what somebody reads on a telephone without scrolling. Our own. */
export const faqShortWords = 60

/** A question that people often ask, with a short and a whole answer. */
export interface Faq {
  /** Address on the page, lower case with hyphens: `wat-kost-een-traject`. Never changes after publication. */
  id: string
  /** The question in Dutch, as somebody would ask it. */
  question: string
  /** The answer in at most sixty words, in Dutch. */
  short: string
  /** The whole answer in Markdown, in Dutch. Headings start at level 3. */
  answer: string
  /** Where to read on: targets in the notation of the toolkit, `piece:portiekkoffie`, `source:bvt2020`, `page:hulp`. */
  links: string[]
}

/** Accepts a question with its answers and no other keys. The short answer has at most {@link faqShortWords} words. */
export const faqSchema = z.strictObject({
  id: slugSchema.describe(
    'Address on the page, lower case with hyphens: `wat-kost-een-traject`. Never changes after publication.',
  ),
  question: textSchema.describe('The question in Dutch, as somebody would ask it.'),
  short: textSchema
    .refine((text) => text.trim().split(/\s+/).length <= faqShortWords, `expected at most ${faqShortWords} words`)
    .describe('The answer in at most sixty words, in Dutch.'),
  answer: textSchema.describe('The whole answer in Markdown, in Dutch. Headings start at level 3.'),
  links: z
    .array(
      z
        .string()
        .regex(
          /^(?:piece|source|theme|page):[a-z0-9-]+(?:#[a-z0-9-]+)?$/,
          'expected a target such as `piece:portiekkoffie`',
        ),
    )
    .default([])
    .describe(
      'Where to read on: targets in the notation of the toolkit, `piece:portiekkoffie`, `source:bvt2020`, `page:hulp`.',
    ),
}) satisfies z.ZodType<Faq>
