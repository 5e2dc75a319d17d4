import { z } from 'zod'
import { type AdviceBlock, adviceBlockSchema } from './advice-block.ts'
import { type CallScript, callScriptSchema } from './call-script.ts'
import { type ConversationGuide, conversationGuideSchema } from './conversation-guide.ts'
import { type ReferralSignal, referralSignalSchema } from './referral-signal.ts'

/** Everything an advisor has in hand. */
export interface Guidance {
  /** The guide for the conversation. Absent in a toolkit that has none. */
  conversationGuide?: ConversationGuide
  /** The blocks of which letters are composed, in the order of the library. */
  adviceBlocks: AdviceBlock[]
  /** What somebody may notice and who helps then, in the order of showing. */
  signals: ReferralSignal[]
  /** The script for the follow-up call. Absent in a toolkit that has none. */
  callScript?: CallScript
}

/** Accepts the guidance and no other keys. */
export const guidanceSchema = z.strictObject({
  conversationGuide: conversationGuideSchema
    .exactOptional()
    .describe('The guide for the conversation. Absent in a toolkit that has none.'),
  adviceBlocks: z
    .array(adviceBlockSchema)
    .describe('The blocks of which letters are composed, in the order of the library.'),
  signals: z
    .array(referralSignalSchema)
    .describe('What somebody may notice and who helps then, in the order of showing.'),
  callScript: callScriptSchema
    .exactOptional()
    .describe('The script for the follow-up call. Absent in a toolkit that has none.'),
}) satisfies z.ZodType<Guidance>
