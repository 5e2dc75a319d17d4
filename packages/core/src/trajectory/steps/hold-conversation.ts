import { z } from 'zod'
import { type ElementScan, elementScanSchema } from '../../matching/element-scan.ts'
import { type Goal, goalSchema } from '../../vocabulary/goals.ts'
import { once } from '../lists.ts'
import { conversationModeSchema } from '../modes.ts'
import { referenceSchema } from '../reference.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'
import type { ConversationMode } from '../trajectory.ts'

const fields = {
  mode: conversationModeSchema.describe('How people met.'),
  noteIds: once(z.array(referenceSchema).min(1)).describe('References to the notes of the conversation, each once.'),
  goals: once(z.array(goalSchema).min(1).max(2)).describe(
    'The one or two goals that the initiative chose, most important first.',
  ),
  scan: elementScanSchema.describe('What the initiative does per active element.'),
}

/**
 * The conversation took place. At least one note and one goal: without them no advice can be written. Given again before an
 * advice is written, it takes the place of what was written down first.
 */
export interface HoldConversationCommand extends CommandBase {
  /** What is asked. */
  kind: 'hold-conversation'
  /** How people met. */
  mode: ConversationMode
  /** References to the notes of the conversation, each once. */
  noteIds: string[]
  /** The one or two goals that the initiative chose, most important first. */
  goals: Goal[]
  /** What the initiative does per active element. */
  scan: ElementScan
}

export const holdConversationCommandSchema = z.strictObject({
  kind: z.literal('hold-conversation').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<HoldConversationCommand>

/** The conversation was held. */
export interface ConversationHeldEvent extends EventBase {
  /** What happened. */
  kind: 'conversation-held'
  /** How people met. */
  mode: ConversationMode
  /** References to the notes of the conversation, each once. */
  noteIds: string[]
  /** The one or two goals that the initiative chose, most important first. */
  goals: Goal[]
  /** What the initiative does per active element. */
  scan: ElementScan
}

export const conversationHeldEventSchema = z.strictObject({
  kind: z.literal('conversation-held').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<ConversationHeldEvent>

export const holdConversation = defineStep<
  HoldConversationCommand,
  ConversationHeldEvent,
  'conversation-planned' | 'conversation-held'
>({
  stages: ['conversation-planned', 'conversation-held'],
  record: ({ on, mode, noteIds, goals, scan }, who) => ({
    kind: 'conversation-held',
    on,
    ...who,
    mode,
    noteIds: [...noteIds],
    goals: [...goals],
    scan: { ...scan },
  }),
  apply: (state, { on, mode, noteIds, goals, scan }) => ({
    ...state,
    stage: 'conversation-held',
    conversation: { on, paused: state.paused, mode, noteIds, goals, scan },
  }),
})
