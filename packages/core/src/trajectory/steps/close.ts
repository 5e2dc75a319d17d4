import { z } from 'zod'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

/** The trajectory is finished. */
export interface CloseCommand extends CommandBase {
  /** What is asked. */
  kind: 'close'
}

export const closeCommandSchema = z.strictObject({
  kind: z.literal('close').describe('What is asked.'),
  ...commandFields,
}) satisfies z.ZodType<CloseCommand>

/** The trajectory was finished. */
export interface ClosedEvent extends EventBase {
  /** What happened. */
  kind: 'closed'
}

export const closedEventSchema = z.strictObject({
  kind: z.literal('closed').describe('What happened.'),
  ...eventFields,
}) satisfies z.ZodType<ClosedEvent>

export const close = defineStep<CloseCommand, ClosedEvent, 'follow-up-held'>({
  stages: ['follow-up-held'],
  record: ({ on }, who) => ({ kind: 'closed', on, ...who }),
  apply: (state, { on }) => ({ ...state, stage: 'closed', closedOn: on }),
})
