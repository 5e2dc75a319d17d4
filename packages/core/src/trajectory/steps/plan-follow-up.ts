import { z } from 'zod'
import { type Day, daySchema } from '../../calendar/day.ts'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = { plannedFor: daySchema.describe('Day that was agreed.') }

/** A day for the follow-up is agreed, or moved to another day. */
export interface PlanFollowUpCommand extends CommandBase {
  /** What is asked. */
  kind: 'plan-follow-up'
  /** Day that was agreed. */
  plannedFor: Day
}

export const planFollowUpCommandSchema = z.strictObject({
  kind: z.literal('plan-follow-up').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<PlanFollowUpCommand>

/** A day for the follow-up was agreed. */
export interface FollowUpPlannedEvent extends EventBase {
  /** What happened. */
  kind: 'follow-up-planned'
  /** Day that was agreed. */
  plannedFor: Day
}

export const followUpPlannedEventSchema = z.strictObject({
  kind: z.literal('follow-up-planned').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<FollowUpPlannedEvent>

export const planFollowUp = defineStep<PlanFollowUpCommand, FollowUpPlannedEvent, 'advice-sent' | 'follow-up-planned'>({
  stages: ['advice-sent', 'follow-up-planned'],
  refuse: (_state, { on, plannedFor }) => (plannedFor < on ? [refuse('planned-in-the-past', ['plannedFor'])] : []),
  record: ({ on, plannedFor }, who) => ({ kind: 'follow-up-planned', on, ...who, plannedFor }),
  apply: (state, { plannedFor }) => ({
    ...state,
    stage: 'follow-up-planned',
    followUp: { plannedFor, triedIn: state.stage === 'follow-up-planned' ? state.followUp.triedIn : [] },
  }),
})
