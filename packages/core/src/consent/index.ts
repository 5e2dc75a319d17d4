export { type ConsentBasis, consentBases, consentBasisSchema } from './consent-bases.ts'
export {
  type ConsentCommand,
  consentCommandSchema,
  type GiveConsent,
  giveConsentSchema,
  type Minor,
  minorSchema,
  type NarrowConsent,
  narrowConsentSchema,
  type WithdrawConsent,
  withdrawConsentSchema,
} from './consent-command.ts'
export {
  type ConsentEvent,
  type ConsentGiven,
  type ConsentNarrowed,
  type ConsentWithdrawn,
  consentEventSchema,
  consentGivenSchema,
  consentNarrowedSchema,
  consentWithdrawnSchema,
} from './consent-event.ts'
export { type ConsentRecord, consentRecordSchema, personReferenceSchema, textHashSchema } from './consent-record.ts'
export {
  type ConsentReference,
  type ConsentUse,
  consentIdSchema,
  consentReferenceSchema,
  consentUseSchema,
  consentUses,
  type IdentifiableLevel,
  identifiableLevelSchema,
  identifiableLevels,
} from './consent-reference.ts'
export { coolingOffDays, firstDayOfUse } from './cooling-off.ts'
export { type ConsentDecision, decideConsent } from './decide-consent.ts'
export { type ConsentLedger, evolveConsent, ledgerOf } from './evolve-consent.ts'
export { expiringBefore } from './expiring.ts'
export { languageTagSchema } from './language-tag.ts'
export { type LedgerRefusal, type LedgerRule, ledgerRules } from './ledger-refusal.ts'
export { type ConsentAnswer, type ConsentRefusal, permits } from './permits.ts'
export { type PersonAnswer, permitsForPerson } from './permits-for-person.ts'
export { publicReference } from './public-reference.ts'
export { type PublishedPlace, publishedPlaceSchema, usesOf } from './published-place.ts'
export { fromLeastRecognisable, moreRecognisable } from './recognisability.ts'
export { consentRefusalWords } from './refusal-words.ts'
export { type WithdrawalReason, withdrawalReasonSchema, withdrawalReasons } from './withdrawal-reasons.ts'
export { type Removal, removalActions, type WithdrawalReport, withdrawalReport } from './withdrawal-report.ts'
