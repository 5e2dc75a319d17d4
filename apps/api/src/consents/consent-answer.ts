import { daySchema } from '@drempel/core/calendar'
import {
  consentRecordSchema,
  consentUseSchema,
  giveConsentSchema,
  narrowConsentSchema,
  publishedPlaceSchema,
  withdrawConsentSchema,
} from '@drempel/core/consent'
import { z } from 'zod'
import { hashOfText, useTexts } from './use-text.ts'

/** Somebody said yes. Number, hash of the text and place of the form follow from it. */
export const givenSchema = z.strictObject({
  ...giveConsentSchema.omit({ kind: true, id: true, textHash: true, evidenceRef: true }).shape,
  textVersion: z.literal(useTexts[0].version).describe('Version of the text that the person read: the newest.'),
})

/** Somebody wants less than was agreed, or takes it all back. */
export const consentStepSchema = z.discriminatedUnion('kind', [narrowConsentSchema, withdrawConsentSchema])

/** A consent as who keeps the ledger sees it. */
export const consentSchema = z.strictObject({
  ...consentRecordSchema.shape,
  version: z.int().describe('Number of events so far; the `ETag` says the same.'),
})

/** A page of consents. */
export const consentPageSchema = z.strictObject({
  items: z.array(consentSchema).describe('Consents, by number.'),
  next: z.string().exactOptional().describe('Cursor for the next page. Absent: this is the last one.'),
})

/** A consent that was kept. */
export const consentKeptSchema = z.strictObject({
  id: z.string().describe('Number of the consent. Write it on the form.'),
  evidenceRef: z.string().describe('Where to keep the signed form or recording.'),
  version: z.int().describe('Its version; the `ETag` says the same.'),
})

/** A place where something was published. */
export const placeSchema = z.strictObject({
  id: z.string().describe('Reference of the place.'),
  ...publishedPlaceSchema.shape,
})

/** Something was published somewhere. */
export const placeSentSchema = publishedPlaceSchema.omit({ removedOn: true })

/** It was taken down. */
export const placeRemovedSchema = z.strictObject({ removedOn: daySchema.describe('Day on which it was taken down.') })

/** What must be taken down under one consent, and what may stay. */
export const withdrawalReportSchema = z.strictObject({
  consentId: z.string().describe('Number of the consent.'),
  day: daySchema.describe('Day for which the report holds.'),
  removals: z
    .array(
      z.strictObject({
        use: consentUseSchema.describe('Sort of place.'),
        place: z.string().describe('Where exactly.'),
        publishedOn: daySchema.describe('Day on which it was published.'),
        refusal: z.string().describe('Why it may not stay.'),
        action: z.string().describe('What to do, in one Dutch sentence.'),
      }),
    )
    .describe('What must go.'),
  staying: z.array(publishedPlaceSchema).describe('What may stay.'),
  words: z.array(z.string()).describe('The report in a few Dutch lines, to send to who must act. Names no person.'),
})

/** A made-up yes, for the documentation. */
export const exampleGiven: z.input<typeof givenSchema> = {
  on: '2026-11-20',
  subjectId: 'p-0042',
  basis: 'consent',
  uses: ['site', 'film'],
  level: 'first-name',
  textVersion: useTexts[0].version,
  language: 'nl',
  aboutFeelings: false,
}

/** The command of the ledger that a yes is. */
export const giveCommand = (given: z.output<typeof givenSchema>, id: string) => ({
  ...given,
  kind: 'give' as const,
  id,
  textHash: hashOfText(useTexts[0]),
  evidenceRef: `toestemming/${id}`,
})
