import { z } from 'zod'
import { pausedUntil } from '../paused-time.ts'
import { refuse } from '../refusal.ts'
import { type OngoingStage, ongoingStages } from '../stages.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

/** The waiting is over; the service norms go on from this day. */
export interface ResumeCommand extends CommandBase {
  /** What is asked. */
  kind: 'resume'
}

export const resumeCommandSchema = z.strictObject({
  kind: z.literal('resume').describe('What is asked.'),
  ...commandFields,
}) satisfies z.ZodType<ResumeCommand>

/** The waiting ended. */
export interface ResumedEvent extends EventBase {
  /** What happened. */
  kind: 'resumed'
}

export const resumedEventSchema = z.strictObject({
  kind: z.literal('resumed').describe('What happened.'),
  ...eventFields,
}) satisfies z.ZodType<ResumedEvent>

export const resume = defineStep<ResumeCommand, ResumedEvent, OngoingStage>({
  stages: ongoingStages,
  whileWaiting: true,
  refuse: ({ waiting }) => (waiting === null ? [refuse('not-waiting')] : []),
  record: ({ on }, who) => ({ kind: 'resumed', on, ...who }),
  apply: (state, { on }, holidays) => ({ ...state, waiting: null, paused: pausedUntil(state, on, holidays) }),
})
