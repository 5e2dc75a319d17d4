import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { languageTagSchema } from '../consent/language-tag.ts'
import { slugSchema } from '../toolkit/text.ts'
import { type Province, provinceSchema } from '../vocabulary/provinces.ts'
import { type Theme, themeSchema } from '../vocabulary/themes.ts'

/** A time in which an advisor is away, both ends included. */
export interface Absence {
  /** First day away. */
  from: Day
  /** Last day away. */
  to: Day
}

/** Accepts an absence that does not end before it begins. */
export const absenceSchema = z
  .strictObject({
    from: daySchema.describe('First day away.'),
    to: daySchema.describe('Last day away.'),
  })
  .refine((absence) => absence.from <= absence.to, {
    error: 'expected a last day that is not before the first',
    path: ['to'],
  }) satisfies z.ZodType<Absence>

/** What the matcher needs to know of an advisor. No name, no address, no way to reach anybody. */
export interface AdvisorProfile {
  /** Reference to the advisor: `adviseur-03`. */
  id: string
  /** True when the advisor finished the training. */
  certified: boolean
  /** Province in which the advisor lives. */
  province: Province
  /** Other provinces to which the advisor travels. */
  travelsTo: Province[]
  /** True when the advisor also holds conversations online. */
  online: boolean
  /** Themes that the advisor knows well. */
  themes: Theme[]
  /** Languages in which the advisor can hold the conversation: `nl`, `ar`. */
  languages: string[]
  /** Most trajectories that the advisor wants to have open at a time. */
  maximumOpen: number
  /** Trajectories that are open now. */
  open: number
  /** Trajectories assigned in the time that the coordinator looks back on, open or not. */
  assignedRecently: number
  /** Last day on which the advisor takes part. Absent: nothing planned. */
  leavesOn?: Day
  /** Times away. */
  absences: Absence[]
  /** Ids of initiatives in which the advisor has a part of their own: a member, a funder, a relative. */
  conflicts: string[]
}

/** Accepts the profile of an advisor and no other keys. */
export const advisorProfileSchema = z.strictObject({
  id: slugSchema.describe('Reference to the advisor: `adviseur-03`.'),
  certified: z.boolean().describe('True when the advisor finished the training.'),
  province: provinceSchema.describe('Province in which the advisor lives.'),
  travelsTo: z.array(provinceSchema).default([]).describe('Other provinces to which the advisor travels.'),
  online: z.boolean().default(false).describe('True when the advisor also holds conversations online.'),
  themes: z.array(themeSchema).default([]).describe('Themes that the advisor knows well.'),
  languages: z
    .array(languageTagSchema)
    .min(1)
    .describe('Languages in which the advisor can hold the conversation: `nl`, `ar`.'),
  maximumOpen: z.int().min(0).describe('Most trajectories that the advisor wants to have open at a time.'),
  open: z.int().min(0).describe('Trajectories that are open now.'),
  assignedRecently: z
    .int()
    .min(0)
    .describe('Trajectories assigned in the time that the coordinator looks back on, open or not.'),
  leavesOn: daySchema.exactOptional().describe('Last day on which the advisor takes part. Absent: nothing planned.'),
  absences: z.array(absenceSchema).default([]).describe('Times away.'),
  conflicts: z
    .array(slugSchema)
    .default([])
    .describe('Ids of initiatives in which the advisor has a part of their own: a member, a funder, a relative.'),
}) satisfies z.ZodType<AdvisorProfile>

/** What the matcher needs to know of an initiative that asks for an advisor. */
export interface InitiativeProfile {
  /** Reference to the initiative: `buurttafel-de-linde`. */
  id: string
  /** Province in which it is. */
  province: Province
  /** True when the conversation may be online. */
  online: boolean
  /** Themes that it wants to talk about. */
  themes: Theme[]
  /** Languages in which it would like to talk, best first. Empty: no wish. */
  languages: string[]
}

/** Accepts the profile of an initiative and no other keys. */
export const initiativeProfileSchema = z.strictObject({
  id: slugSchema.describe('Reference to the initiative: `buurttafel-de-linde`.'),
  province: provinceSchema.describe('Province in which it is.'),
  online: z.boolean().default(false).describe('True when the conversation may be online.'),
  themes: z.array(themeSchema).default([]).describe('Themes that it wants to talk about.'),
  languages: z
    .array(languageTagSchema)
    .default([])
    .describe('Languages in which it would like to talk, best first. Empty: no wish.'),
}) satisfies z.ZodType<InitiativeProfile>
