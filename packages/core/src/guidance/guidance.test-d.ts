import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  AdviceBlock,
  AdviceFit,
  AdviceSlot,
  adviceBlockSchema,
  adviceFitSchema,
  adviceSlotSchema,
  CallScript,
  CallStep,
  ConversationGuide,
  callScriptSchema,
  callStepSchema,
  conversationGuideSchema,
  ElementScanItem,
  elementScanItemSchema,
  Guidance,
  GuidePhase,
  guidanceSchema,
  guidePhaseSchema,
  NoAnswerRule,
  noAnswerRuleSchema,
  ReferralSignal,
  referralSignalSchema,
  WrittenFollowUp,
  writtenFollowUpSchema,
} from './index.ts'

expectTypeOf<z.infer<typeof adviceBlockSchema>>().toEqualTypeOf<AdviceBlock>()
expectTypeOf<z.infer<typeof adviceFitSchema>>().toEqualTypeOf<AdviceFit>()
expectTypeOf<z.infer<typeof adviceSlotSchema>>().toEqualTypeOf<AdviceSlot>()
expectTypeOf<z.infer<typeof callScriptSchema>>().toEqualTypeOf<CallScript>()
expectTypeOf<z.infer<typeof callStepSchema>>().toEqualTypeOf<CallStep>()
expectTypeOf<z.infer<typeof conversationGuideSchema>>().toEqualTypeOf<ConversationGuide>()
expectTypeOf<z.infer<typeof elementScanItemSchema>>().toEqualTypeOf<ElementScanItem>()
expectTypeOf<z.infer<typeof guidanceSchema>>().toEqualTypeOf<Guidance>()
expectTypeOf<z.infer<typeof guidePhaseSchema>>().toEqualTypeOf<GuidePhase>()
expectTypeOf<z.infer<typeof noAnswerRuleSchema>>().toEqualTypeOf<NoAnswerRule>()
expectTypeOf<z.infer<typeof referralSignalSchema>>().toEqualTypeOf<ReferralSignal>()
expectTypeOf<z.infer<typeof writtenFollowUpSchema>>().toEqualTypeOf<WrittenFollowUp>()
