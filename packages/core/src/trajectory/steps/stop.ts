import { z } from 'zod'
import { pausedUntil } from '../paused-time.ts'
import { type StopReason, stopReasonSchema } from '../reasons.ts'
import { type OngoingStage, ongoingStages } from '../stages.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'
import type { OngoingTrajectory } from '../trajectory.ts'

const fields = { reason: stopReasonSchema.describe('Why it stops.') }

/** The trajectory ends before it is finished. */
export interface StopCommand extends CommandBase {
  /** What is asked. */
  kind: 'stop'
  /** Why it stops. */
  reason: StopReason
}

export const stopCommandSchema = z.strictObject({
  kind: z.literal('stop').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<StopCommand>

/** The trajectory ended before it was finished. */
export interface StoppedEvent extends EventBase {
  /** What happened. */
  kind: 'stopped'
  /** Why it stops. */
  reason: StopReason
}

export const stoppedEventSchema = z.strictObject({
  kind: z.literal('stopped').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<StoppedEvent>

export const stop = defineStep<StopCommand, StoppedEvent, OngoingStage>({
  stages: ongoingStages,
  whileWaiting: true,
  record: ({ on, reason }, who) => ({ kind: 'stopped', on, ...who, reason }),
  apply: (state, { on, reason }, holidays) => {
    // A wait that goes on ends with it.
    const before: OngoingTrajectory = { ...state, waiting: null, paused: pausedUntil(state, on, holidays) }
    const { id, initiativeId, signedUpOn, firstContactOn, waiting, paused, lastStepOn, version } = before
    const base = { id, initiativeId, signedUpOn, firstContactOn, waiting, paused, lastStepOn, version }
    return { stage: 'stopped', ...base, stoppedOn: on, reason, before }
  },
})
