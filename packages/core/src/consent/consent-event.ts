import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { textSchema } from '../toolkit/text.ts'
import { type ConsentBasis, consentBasisSchema } from './consent-bases.ts'
import { personReferenceSchema, textHashSchema } from './consent-record.ts'
import {
  type ConsentUse,
  consentIdSchema,
  consentUseSchema,
  type IdentifiableLevel,
  identifiableLevelSchema,
} from './consent-reference.ts'
import { languageTagSchema } from './language-tag.ts'
import { type WithdrawalReason, withdrawalReasonSchema } from './withdrawal-reasons.ts'

/** Consent was given. Holds all that was agreed, so that the record can be made from it. */
export interface ConsentGiven {
  /** Which event this is. */
  kind: 'given'
  /** Number of the record. */
  consentId: string
  /** Day on which it was given. */
  on: Day
  /** Opaque reference to the person. */
  subjectId: string
  /** What the use rests on. */
  basis: ConsentBasis
  /** Uses that were agreed to, in the order of `consentUses`. */
  uses: ConsentUse[]
  /** How recognisable the person agreed to be. */
  level: IdentifiableLevel
  /** Version of the text that was read. */
  textVersion: string
  /** Hash of that text (SHA-256, hexadecimal). */
  textHash: string
  /** Language in which it was explained. */
  language: string
  /** Last day on which it holds. Absent: until withdrawn. */
  endsOn?: Day
  /** True when the person tells about feelings. */
  aboutFeelings: boolean
  /** First day of use after the time to think again. Present when it is about feelings. */
  coolingOffUntil?: Day
  /** Opaque reference to the parent or guardian who agreed. Present for somebody under eighteen. */
  guardianId?: string
  /** Where the signed form or recording lies. */
  evidenceRef: string
}

/** Accepts the event and no other keys. */
export const consentGivenSchema = z.strictObject({
  kind: z.literal('given').describe('Which event this is.'),
  consentId: consentIdSchema.describe('Number of the record.'),
  on: daySchema.describe('Day on which it was given.'),
  subjectId: personReferenceSchema.describe('Opaque reference to the person.'),
  basis: consentBasisSchema.describe('What the use rests on.'),
  uses: z.array(consentUseSchema).min(1).describe('Uses that were agreed to, in the order of `consentUses`.'),
  level: identifiableLevelSchema.describe('How recognisable the person agreed to be.'),
  textVersion: textSchema.describe('Version of the text that was read.'),
  textHash: textHashSchema.describe('Hash of that text (SHA-256, hexadecimal).'),
  language: languageTagSchema.describe('Language in which it was explained.'),
  endsOn: daySchema.exactOptional().describe('Last day on which it holds. Absent: until withdrawn.'),
  aboutFeelings: z.boolean().describe('True when the person tells about feelings.'),
  coolingOffUntil: daySchema
    .exactOptional()
    .describe('First day of use after the time to think again. Present when it is about feelings.'),
  guardianId: personReferenceSchema
    .exactOptional()
    .describe('Opaque reference to the parent or guardian who agreed. Present for somebody under eighteen.'),
  evidenceRef: textSchema.describe('Where the signed form or recording lies.'),
}) satisfies z.ZodType<ConsentGiven>

/** Less is permitted than before. Holds what remains. */
export interface ConsentNarrowed {
  /** Which event this is. */
  kind: 'narrowed'
  /** Number of the record. */
  consentId: string
  /** Day on which the person said so. */
  on: Day
  /** Uses that remain, in the order of `consentUses`. */
  uses: ConsentUse[]
  /** How recognisable from now on. */
  level: IdentifiableLevel
  /** Last day on which it holds. Absent: until withdrawn. */
  endsOn?: Day
}

/** Accepts the event and no other keys. */
export const consentNarrowedSchema = z.strictObject({
  kind: z.literal('narrowed').describe('Which event this is.'),
  consentId: consentIdSchema.describe('Number of the record.'),
  on: daySchema.describe('Day on which the person said so.'),
  uses: z.array(consentUseSchema).min(1).describe('Uses that remain, in the order of `consentUses`.'),
  level: identifiableLevelSchema.describe('How recognisable from now on.'),
  endsOn: daySchema.exactOptional().describe('Last day on which it holds. Absent: until withdrawn.'),
}) satisfies z.ZodType<ConsentNarrowed>

/** Consent was taken back. */
export interface ConsentWithdrawn {
  /** Which event this is. */
  kind: 'withdrawn'
  /** Number of the record. */
  consentId: string
  /** Day from which nothing is permitted. */
  on: Day
  /** Why, as a code. */
  reason: WithdrawalReason
}

/** Accepts the event and no other keys. */
export const consentWithdrawnSchema = z.strictObject({
  kind: z.literal('withdrawn').describe('Which event this is.'),
  consentId: consentIdSchema.describe('Number of the record.'),
  on: daySchema.describe('Day from which nothing is permitted.'),
  reason: withdrawalReasonSchema.describe('Why, as a code.'),
}) satisfies z.ZodType<ConsentWithdrawn>

/** What happened to one consent record. The list of events is the ledger's memory; records are made from it. */
export type ConsentEvent = ConsentGiven | ConsentNarrowed | ConsentWithdrawn

/** Accepts one of the three events. */
export const consentEventSchema = z.discriminatedUnion('kind', [
  consentGivenSchema,
  consentNarrowedSchema,
  consentWithdrawnSchema,
]) satisfies z.ZodType<ConsentEvent>
