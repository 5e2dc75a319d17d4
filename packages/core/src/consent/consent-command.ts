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

/** Somebody under eighteen. The birthday is used to decide and then forgotten: it never enters an event. */
export interface Minor {
  /** Day on which the person turns eighteen. */
  adultOn: Day
  /** Opaque reference to the parent or guardian who agreed. */
  guardianId?: string
}

/** Accepts a minor and no other keys. Whether the guardian is there is for `decideConsent` to say. */
export const minorSchema = z.strictObject({
  adultOn: daySchema.describe('Day on which the person turns eighteen.'),
  guardianId: personReferenceSchema.exactOptional().describe('Opaque reference to the parent or guardian who agreed.'),
}) satisfies z.ZodType<Minor>

/** Somebody said yes. */
export interface GiveConsent {
  /** Which command this is. */
  kind: 'give'
  /** Number of the new record. */
  id: string
  /** Day on which the person said yes. */
  on: Day
  /** Opaque reference to the person. */
  subjectId: string
  /** What the use rests on. */
  basis: ConsentBasis
  /** Uses that the person agreed to. */
  uses: ConsentUse[]
  /** How recognisable the person agreed to be. */
  level: IdentifiableLevel
  /** Version of the text that the person read. */
  textVersion: string
  /** Hash of that text (SHA-256, hexadecimal). */
  textHash: string
  /** Language in which it was explained. */
  language: string
  /** Last day on which the consent holds. Absent: until withdrawn. */
  endsOn?: Day
  /** True when the person tells about feelings. */
  aboutFeelings: boolean
  /** Present when the person is under eighteen. */
  minor?: Minor
  /** Where the signed form or recording lies. */
  evidenceRef: string
}

/** Accepts the command and no other keys. */
export const giveConsentSchema = z.strictObject({
  kind: z.literal('give').describe('Which command this is.'),
  id: consentIdSchema.describe('Number of the new record.'),
  on: daySchema.describe('Day on which the person said yes.'),
  subjectId: personReferenceSchema.describe('Opaque reference to the person.'),
  basis: consentBasisSchema.describe('What the use rests on.'),
  uses: z.array(consentUseSchema).describe('Uses that the person agreed to.'),
  level: identifiableLevelSchema.describe('How recognisable the person agreed to be.'),
  textVersion: textSchema.describe('Version of the text that the person read.'),
  textHash: textHashSchema.describe('Hash of that text (SHA-256, hexadecimal).'),
  language: languageTagSchema.describe('Language in which it was explained.'),
  endsOn: daySchema.exactOptional().describe('Last day on which the consent holds. Absent: until withdrawn.'),
  aboutFeelings: z.boolean().describe('True when the person tells about feelings.'),
  minor: minorSchema.exactOptional().describe('Present when the person is under eighteen.'),
  evidenceRef: textSchema.describe('Where the signed form or recording lies.'),
}) satisfies z.ZodType<GiveConsent>

/** Somebody wants less than was agreed. For more, a new yes is asked: a new record. */
export interface NarrowConsent {
  /** Which command this is. */
  kind: 'narrow'
  /** Day on which the person said so. */
  on: Day
  /** Uses that remain. Absent: as they were. */
  uses?: ConsentUse[]
  /** How recognisable from now on. Absent: as it was. */
  level?: IdentifiableLevel
  /** New last day, not later than the old one. Absent: as it was. */
  endsOn?: Day
}

/** Accepts the command and no other keys. */
export const narrowConsentSchema = z.strictObject({
  kind: z.literal('narrow').describe('Which command this is.'),
  on: daySchema.describe('Day on which the person said so.'),
  uses: z.array(consentUseSchema).exactOptional().describe('Uses that remain. Absent: as they were.'),
  level: identifiableLevelSchema.exactOptional().describe('How recognisable from now on. Absent: as it was.'),
  endsOn: daySchema.exactOptional().describe('New last day, not later than the old one. Absent: as it was.'),
}) satisfies z.ZodType<NarrowConsent>

/** Somebody takes it all back. */
export interface WithdrawConsent {
  /** Which command this is. */
  kind: 'withdraw'
  /** Day on which the person took it back; from that day on nothing is permitted. */
  on: Day
  /** Why, as a code. */
  reason: WithdrawalReason
}

/** Accepts the command and no other keys. */
export const withdrawConsentSchema = z.strictObject({
  kind: z.literal('withdraw').describe('Which command this is.'),
  on: daySchema.describe('Day on which the person took it back; from that day on nothing is permitted.'),
  reason: withdrawalReasonSchema.describe('Why, as a code.'),
}) satisfies z.ZodType<WithdrawConsent>

/** What can be asked of one consent record. */
export type ConsentCommand = GiveConsent | NarrowConsent | WithdrawConsent

/** Accepts one of the three commands. */
export const consentCommandSchema = z.discriminatedUnion('kind', [
  giveConsentSchema,
  narrowConsentSchema,
  withdrawConsentSchema,
]) satisfies z.ZodType<ConsentCommand>
