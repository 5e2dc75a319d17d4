import { z } from 'zod'
import { type Day, daySchema } from '../../calendar/day.ts'
import { conversationModeSchema } from '../modes.ts'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'
import type { ConversationMode } from '../trajectory.ts'

const fields = {
  plannedFor: daySchema.describe('Day that was agreed.'),
  mode: conversationModeSchema.describe('How people will meet.'),
}

/** A day for the conversation is agreed, or moved to another day. */
export interface PlanConversationCommand extends CommandBase {
  /** What is asked. */
  kind: 'plan-conversation'
  /** Day that was agreed. */
  plannedFor: Day
  /** How people will meet. */
  mode: ConversationMode
}

export const planConversationCommandSchema = z.strictObject({
  kind: z.literal('plan-conversation').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<PlanConversationCommand>

/** A day for the conversation was agreed. */
export interface ConversationPlannedEvent extends EventBase {
  /** What happened. */
  kind: 'conversation-planned'
  /** Day that was agreed. */
  plannedFor: Day
  /** How people will meet. */
  mode: ConversationMode
}

export const conversationPlannedEventSchema = z.strictObject({
  kind: z.literal('conversation-planned').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<ConversationPlannedEvent>

export const planConversation = defineStep<
  PlanConversationCommand,
  ConversationPlannedEvent,
  'matched' | 'conversation-planned'
>({
  stages: ['matched', 'conversation-planned'],
  refuse: (_state, { on, plannedFor }) => (plannedFor < on ? [refuse('planned-in-the-past', ['plannedFor'])] : []),
  record: ({ on, plannedFor, mode }, who) => ({ kind: 'conversation-planned', on, ...who, plannedFor, mode }),
  apply: (state, { on, plannedFor, mode }) => ({
    ...state,
    stage: 'conversation-planned',
    firstContactOn: state.firstContactOn ?? on,
    conversation: { plannedFor, mode },
  }),
})
