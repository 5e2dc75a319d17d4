import { slugSchema } from '@drempel/core/toolkit'
import { z } from 'zod'

/** Something that posts hang on. Stands in `occasions.yaml`. */
export interface Occasion {
  /** Name in the calendar: `week-tegen-eenzaamheid`. */
  id: string
  /** Name for people. */
  title: string
  /** First day. Absent for a week that a rule finds (see `rule`). */
  day?: string
  /** `last-thursday-of-september`: the Week tegen Eenzaamheid in `year`, unless `day` says otherwise. */
  rule?: 'last-thursday-of-september'
  /** Year for the rule. */
  year?: number
  /** Who confirmed the day. Absent: nobody yet, and `check` says so. */
  confirmedBy?: string
}

/** Accepts an occasion and no other keys. */
export const occasionSchema = z.strictObject({
  id: slugSchema.describe('Name in the calendar: `week-tegen-eenzaamheid`.'),
  title: z.string().min(1).describe('Name for people.'),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as `2027-03-04`')
    .exactOptional()
    .describe('First day.'),
  rule: z.enum(['last-thursday-of-september']).exactOptional().describe('How the first day is found.'),
  year: z.int().exactOptional().describe('Year for the rule.'),
  confirmedBy: z.string().min(1).exactOptional().describe('Who confirmed the day.'),
}) satisfies z.ZodType<Occasion>
