export {
  type ConsentReference,
  type ConsentUse,
  consentReferenceSchema,
  consentUseSchema,
  consentUses,
  type IdentifiableLevel,
  identifiableLevelSchema,
  identifiableLevels,
} from './consent-reference.ts'
export { type ConsentAnswer, type ConsentRefusal, permits } from './permits.ts'
