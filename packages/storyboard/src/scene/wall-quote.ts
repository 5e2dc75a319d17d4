import { z } from 'zod'
import { type Locale, localeSchema } from '../locale/locale.ts'

/** Words of somebody, on the wall. */
export interface WallQuote {
  /** The words. */
  text: string
  /** Name that the speaker chose; says so when the words are in another language than the clip. */
  speaker: string
  /** Frame of the scene at which they appear. */
  fromFrame: number
  /** Language of the words. Absent: that of the clip. */
  locale?: Locale
}

/** Accepts words on the wall and no other keys. */
export const wallQuoteSchema = z.strictObject({
  text: z.string().min(1).describe('The words.'),
  speaker: z
    .string()
    .min(1)
    .describe('Name that the speaker chose; says so when the words are in another language than the clip.'),
  fromFrame: z.int().min(0).describe('Frame of the scene at which they appear.'),
  locale: localeSchema.exactOptional().describe('Language of the words. Absent: that of the clip.'),
}) satisfies z.ZodType<WallQuote>
