import { type AdvisorProfile, advisorProfileSchema } from '@drempel/core/matching'
import { z } from 'zod'

/** What an advisor tells of themselves, as far as matching goes by it; the rest follows from what happens. */
export const advisorDetailsSchema = advisorProfileSchema.omit({
  id: true,
  certified: true,
  open: true,
  assignedRecently: true,
})
export type AdvisorDetails = z.output<typeof advisorDetailsSchema>

/** An advisor as a coordinator sees them. */
export const advisorSchema = z.strictObject({
  ...advisorProfileSchema.shape,
  id: z.string().describe('Reference of the account.'),
  version: z.int().describe('Number of times that the profile changed; the `ETag` says the same.'),
})
export type Advisor = AdvisorProfile & { version: number }

/** A made-up profile, for the documentation. */
export const exampleAdvisorDetails: AdvisorDetails = {
  province: 'drenthe',
  travelsTo: ['groningen'],
  online: true,
  themes: ['welcome'],
  languages: ['nl'],
  maximumOpen: 6,
  absences: [{ from: '2026-12-21', to: '2027-01-04' }],
  conflicts: [],
}
