import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { textSchema, webAddressSchema } from './text.ts'

/** A line somebody can call or write to. Shown with the same words everywhere, whatever the reader did before. */
export interface Helpline {
  /** Address in data: `113`, `luisterlijn`. */
  id: string
  /** Name as the line uses it. */
  name: string
  /** Telephone number as it is written in the Netherlands: `088 0767 000`. */
  phone: string
  /** Second number, when there is one: `0800-0113` beside `113`. */
  alternativePhone?: string
  /** Site or chat of the line. */
  url?: string
  /** For whom and for what, in one plain Dutch sentence. */
  forWhom: string
  /** When somebody answers, in words: `dag en nacht`. */
  hours: string
  /** What calling costs, in words: `gratis`. */
  cost: string
  /** Sort of help; decides the order on the page. */
  role: 'emergency' | 'suicide' | 'listening' | 'mental-health' | 'violence' | 'young' | 'worry'
  /** True when it belongs in the footer of every page. */
  everyPage: boolean
  /** Page on which the number was checked. */
  sourceUrl: string
  /** Day on which the number was checked. Older than 180 days may not be published. */
  checkedAt: Day
  /** `primary`: checked with the line itself. `secondary`: known through another text. */
  confidence: 'primary' | 'secondary'
}

/** Days for which a checked number may be published: the project's own rule; numbers of lines do change. */
export const helplineFreshDays = 180

/** Accepts a helpline and no other keys. */
export const helplineSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower case letters, digits and hyphens')
    .describe('Address in data: `113`, `luisterlijn`.'),
  name: textSchema.describe('Name as the line uses it.'),
  phone: z
    .string()
    .regex(/^[0-9][0-9 -]{1,14}[0-9]$/, 'expected a telephone number of digits, spaces and hyphens')
    .describe('Telephone number as it is written in the Netherlands: `088 0767 000`.'),
  alternativePhone: z
    .string()
    .regex(/^[0-9][0-9 -]{1,14}[0-9]$/, 'expected a telephone number of digits, spaces and hyphens')
    .exactOptional()
    .describe('Second number, when there is one: `0800-0113` beside `113`.'),
  url: webAddressSchema.exactOptional().describe('Site or chat of the line.'),
  forWhom: textSchema.describe('For whom and for what, in one plain Dutch sentence.'),
  hours: textSchema.describe('When somebody answers, in words: `dag en nacht`.'),
  cost: textSchema.describe('What calling costs, in words: `gratis`.'),
  role: z
    .enum(['emergency', 'suicide', 'listening', 'mental-health', 'violence', 'young', 'worry'])
    .describe('Sort of help; decides the order on the page.'),
  everyPage: z.boolean().describe('True when it belongs in the footer of every page.'),
  sourceUrl: webAddressSchema.describe('Page on which the number was checked.'),
  checkedAt: daySchema.describe('Day on which the number was checked. Older than 180 days may not be published.'),
  confidence: z
    .enum(['primary', 'secondary'])
    .describe('`primary`: checked with the line itself. `secondary`: known through another text.'),
}) satisfies z.ZodType<Helpline>
