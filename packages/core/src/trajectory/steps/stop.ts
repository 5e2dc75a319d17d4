import { z } from 'zod'
import { type StopReason, stopReasonSchema } from '../reasons.ts'
import type { OngoingStage } from '../stages.ts'
import { ongoingStages } from '../stages.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

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
  record: (command, who) => ({ ...command, ...who, kind: 'stopped' }),
  apply: (before, { on, reason }) => ({
    stage: 'stopped',
    id: before.id,
    initiativeId: before.initiativeId,
    signedUpOn: before.signedUpOn,
    firstContact: before.firstContact,
    waiting: null,
    paused: before.paused,
    waitCount: before.waitCount,
    lastStepOn: before.lastStepOn,
    version: before.version,
    stoppedOn: on,
    reason,
    before,
  }),
})
