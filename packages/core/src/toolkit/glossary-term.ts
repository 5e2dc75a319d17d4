import { z } from 'zod'
import { slugSchema, sourceKeySchema, textSchema } from './text.ts'

/** A word of the field, explained for who does not work in it. */
export interface GlossaryTerm {
  /** Address on the page, lower case with hyphens: `werkzaam-element`. Never changes after publication. */
  id: string
  /** The word or words in Dutch, as they stand in a text: `werkzaam element`. */
  term: string
  /** Other forms in which a text may use it, such as the plural: `werkzame elementen`. Found without regard to capitals. */
  forms: string[]
  /** What it means, in one to three plain Dutch sentences. */
  meaning: string
  /** Key of the source of the meaning. Absent: our own words. */
  source?: string
  /** Ids of terms that belong with it. */
  seeAlso: string[]
}

/** Accepts a term and no other keys. Whether source and other terms exist is a check of the toolkit. */
export const glossaryTermSchema = z.strictObject({
  id: slugSchema.describe(
    'Address on the page, lower case with hyphens: `werkzaam-element`. Never changes after publication.',
  ),
  term: textSchema.describe('The word or words in Dutch, as they stand in a text: `werkzaam element`.'),
  forms: z
    .array(textSchema)
    .default([])
    .describe(
      'Other forms in which a text may use it, such as the plural: `werkzame elementen`. Found without regard to capitals.',
    ),
  meaning: textSchema.describe('What it means, in one to three plain Dutch sentences.'),
  source: sourceKeySchema.exactOptional().describe('Key of the source of the meaning. Absent: our own words.'),
  seeAlso: z.array(slugSchema).default([]).describe('Ids of terms that belong with it.'),
}) satisfies z.ZodType<GlossaryTerm>

const letter = String.raw`[\p{L}\p{M}\p{N}]`

/** Whether a text uses the term in one of its forms, as whole words, without regard to capitals. */
export function usesTerm({ term, forms }: GlossaryTerm, text: string): boolean {
  const written = [term, ...forms].map((form) =>
    form
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+'),
  )
  return new RegExp(`(?<!${letter})(?:${written.join('|')})(?!${letter})`, 'iu').test(text)
}
