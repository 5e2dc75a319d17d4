export {
  type AdviceBlock,
  type AdviceFit,
  type AdviceSlot,
  adviceBlockSchema,
  adviceFitSchema,
  adviceSlotSchema,
} from './advice-block.ts'
export { type Boundary, boundaries, boundarySchema } from './boundaries.ts'
export {
  type CallQuestion,
  type CallScript,
  type CallStep,
  callQuestionSchema,
  callScriptSchema,
  callStepSchema,
  type NoAnswerRule,
  noAnswerRuleSchema,
  type WrittenFollowUp,
  writtenFollowUpSchema,
} from './call-script.ts'
export {
  type ConversationGuide,
  conversationGuideSchema,
  type ElementScanItem,
  elementScanItemSchema,
  type GuidePhase,
  type GuideQuestion,
  guidePhaseSchema,
  guideQuestionSchema,
} from './conversation-guide.ts'
export { type FilledBlock, type FillIssue, fillBlock } from './fill-block.ts'
export { type FollowUpOutcome, followUpOutcomeSchema, followUpOutcomes } from './follow-up-outcomes.ts'
export { type Guidance, guidanceSchema } from './guidance.ts'
export { type LetterPart, type LetterPartId, letterPartIdSchema, letterParts } from './letter-parts.ts'
export { type Partner, partnerSchema, partners } from './partners.ts'
export { type ReferralSignal, referralSignalSchema } from './referral-signal.ts'
export {
  type ElementSituation,
  type ElementSituationTerm,
  elementSituationSchema,
  elementSituations,
} from './situations.ts'
export { slotsOf } from './slots.ts'
