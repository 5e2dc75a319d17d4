import { z } from 'zod'
import { textSchema } from '../toolkit/text.ts'
import { type ConsentBasis, consentBasisSchema } from './consent-bases.ts'
import { type ConsentReference, consentReferenceSchema } from './consent-reference.ts'
import { languageTagSchema } from './language-tag.ts'
import { type WithdrawalReason, withdrawalReasonSchema } from './withdrawal-reasons.ts'

/**
 * Accepts an opaque reference to a person in the store: lower case letters, digits and hyphens, at least one digit.
 * A name, an e-mail address or a phone number with a plus or spaces does not pass.
 */
export const personReferenceSchema = z
  .string()
  .regex(/^[a-z](?=[a-z-]*\d)[a-z0-9-]+$/, 'expected a reference without a name, such as `p-0042`')

/** Accepts a SHA-256 hash as 64 hexadecimal digits, lower case. */
export const textHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash: 64 hexadecimal digits in lower case')

/**
 * A consent record as the store keeps it: the public side and what only the project may know. It holds references and
 * no name, contact or date of birth. Field list: `domain.md` §6.2.
 */
export interface ConsentRecord extends ConsentReference {
  /** Opaque reference to the person: `p-0042`. Who that is stands in the store, not here. */
  subjectId: string
  /** What the use rests on. */
  basis: ConsentBasis
  /** Hash of the text that the person read (SHA-256, hexadecimal). The caller computes it. */
  textHash: string
  /** Language in which it was explained: `nl`, `ar`. */
  language: string
  /** True when the person tells about feelings; then seven days to think again come first. */
  aboutFeelings: boolean
  /** Opaque reference to the parent or guardian who agreed. Present when the person was under eighteen. */
  guardianId?: string
  /** Where the signed form or recording lies: `toestemming/c-0007.pdf`. */
  evidenceRef: string
  /** Why it was taken back. Present when `withdrawnOn` is. */
  withdrawalReason?: WithdrawalReason
}

/** Accepts a consent record and no other keys. */
export const consentRecordSchema = z.strictObject({
  ...consentReferenceSchema.shape,
  subjectId: personReferenceSchema.describe(
    'Opaque reference to the person: `p-0042`. Who that is stands in the store, not here.',
  ),
  basis: consentBasisSchema.describe('What the use rests on.'),
  textHash: textHashSchema.describe(
    'Hash of the text that the person read (SHA-256, hexadecimal). The caller computes it.',
  ),
  language: languageTagSchema.describe('Language in which it was explained: `nl`, `ar`.'),
  aboutFeelings: z
    .boolean()
    .describe('True when the person tells about feelings; then seven days to think again come first.'),
  guardianId: personReferenceSchema
    .exactOptional()
    .describe('Opaque reference to the parent or guardian who agreed. Present when the person was under eighteen.'),
  evidenceRef: textSchema.describe('Where the signed form or recording lies: `toestemming/c-0007.pdf`.'),
  withdrawalReason: withdrawalReasonSchema
    .exactOptional()
    .describe('Why it was taken back. Present when `withdrawnOn` is.'),
}) satisfies z.ZodType<ConsentRecord>
