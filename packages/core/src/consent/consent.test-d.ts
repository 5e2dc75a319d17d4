import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  ConsentBasis,
  ConsentCommand,
  ConsentEvent,
  ConsentGiven,
  ConsentNarrowed,
  ConsentRecord,
  ConsentReference,
  ConsentWithdrawn,
  consentBasisSchema,
  consentCommandSchema,
  consentEventSchema,
  consentGivenSchema,
  consentNarrowedSchema,
  consentRecordSchema,
  consentReferenceSchema,
  consentWithdrawnSchema,
  GiveConsent,
  giveConsentSchema,
  Minor,
  minorSchema,
  NarrowConsent,
  narrowConsentSchema,
  PublishedPlace,
  publishedPlaceSchema,
  WithdrawalReason,
  WithdrawConsent,
  withdrawalReasonSchema,
  withdrawConsentSchema,
} from './index.ts'

// A written interface and the type of its schema are equal, in both directions.
expectTypeOf<z.infer<typeof consentReferenceSchema>>().toEqualTypeOf<ConsentReference>()
expectTypeOf<z.infer<typeof consentRecordSchema>>().toEqualTypeOf<ConsentRecord>()
expectTypeOf<z.infer<typeof consentBasisSchema>>().toEqualTypeOf<ConsentBasis>()
expectTypeOf<z.infer<typeof withdrawalReasonSchema>>().toEqualTypeOf<WithdrawalReason>()
expectTypeOf<z.infer<typeof minorSchema>>().toEqualTypeOf<Minor>()
expectTypeOf<z.infer<typeof giveConsentSchema>>().toEqualTypeOf<GiveConsent>()
expectTypeOf<z.infer<typeof narrowConsentSchema>>().toEqualTypeOf<NarrowConsent>()
expectTypeOf<z.infer<typeof withdrawConsentSchema>>().toEqualTypeOf<WithdrawConsent>()
expectTypeOf<z.infer<typeof consentCommandSchema>>().toEqualTypeOf<ConsentCommand>()
expectTypeOf<z.infer<typeof consentGivenSchema>>().toEqualTypeOf<ConsentGiven>()
expectTypeOf<z.infer<typeof consentNarrowedSchema>>().toEqualTypeOf<ConsentNarrowed>()
expectTypeOf<z.infer<typeof consentWithdrawnSchema>>().toEqualTypeOf<ConsentWithdrawn>()
expectTypeOf<z.infer<typeof consentEventSchema>>().toEqualTypeOf<ConsentEvent>()
expectTypeOf<z.infer<typeof publishedPlaceSchema>>().toEqualTypeOf<PublishedPlace>()
// A record can be asked like a reference, cooling-off included.
expectTypeOf<ConsentRecord>().toExtend<ConsentReference>()
