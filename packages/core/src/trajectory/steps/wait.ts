import { z } from 'zod'
import { type WaitReason, waitReasonSchema } from '../reasons.ts'
import { type OngoingStage, ongoingStages } from '../stages.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = { reason: waitReasonSchema.describe('Why it waits.') }

/** The trajectory waits for the initiative; the service norms stand still from this day. */
export interface WaitCommand extends CommandBase {
  /** What is asked. */
  kind: 'wait'
  /** Why it waits. */
  reason: WaitReason
}

export const waitCommandSchema = z.strictObject({
  kind: z.literal('wait').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<WaitCommand>

/** The trajectory began to wait. */
export interface WaitBegunEvent extends EventBase {
  /** What happened. */
  kind: 'wait-begun'
  /** Why it waits. */
  reason: WaitReason
}

export const waitBegunEventSchema = z.strictObject({
  kind: z.literal('wait-begun').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<WaitBegunEvent>

export const wait = defineStep<WaitCommand, WaitBegunEvent, OngoingStage>({
  stages: ongoingStages,
  record: ({ on, reason }, who) => ({ kind: 'wait-begun', on, ...who, reason }),
  apply: (state, { on, reason }) => ({
    ...state,
    firstContactOn: state.firstContactOn ?? on,
    waiting: { since: on, reason },
  }),
})
