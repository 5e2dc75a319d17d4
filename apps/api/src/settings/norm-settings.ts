import { daySchema, defaultHolidayRules } from '@drempel/core/calendar'
import { defaultNorms, serviceNormsSchema } from '@drempel/core/trajectory'
import { z } from 'zod'

/** Which days count as days off, as a coordinator sets them. */
export const holidayRulesSchema = z.strictObject({
  goodFriday: z.boolean().describe('Whether Good Friday is a day off.'),
  liberationDay: z.enum(['never', 'every-five-years', 'always']).describe('When Liberation Day, 5 May, is a day off.'),
  alsoClosed: z
    .array(daySchema)
    .max(400)
    .describe('Further days on which nobody works, such as a week in summer; at most 400.'),
})

/** By what lateness is measured. */
export const normSettingsSchema = z.strictObject({
  norms: serviceNormsSchema.describe('How soon each step of a trajectory should follow.'),
  holidays: holidayRulesSchema.describe('Which days count as days off.'),
})

/** The project's own proposal, which holds until somebody sets another. */
export const exampleNormSettings = {
  norms: defaultNorms,
  holidays: { ...defaultHolidayRules, alsoClosed: [...defaultHolidayRules.alsoClosed] },
}
