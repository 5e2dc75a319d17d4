import { z } from 'zod'
import { afterPause } from '../paused-time.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

/**
 * An ended trajectory is taken up again: a closed one after its follow-up, a stopped one where it stopped. The time that a
 * stopped one stood still counts as waiting.
 */
export interface ReopenCommand extends CommandBase {
  /** What is asked. */
  kind: 'reopen'
}

export const reopenCommandSchema = z.strictObject({
  kind: z.literal('reopen').describe('What is asked.'),
  ...commandFields,
}) satisfies z.ZodType<ReopenCommand>

/** An ended trajectory was taken up again. */
export interface ReopenedEvent extends EventBase {
  /** What happened. */
  kind: 'reopened'
}

export const reopenedEventSchema = z.strictObject({
  kind: z.literal('reopened').describe('What happened.'),
  ...eventFields,
}) satisfies z.ZodType<ReopenedEvent>

export const reopen = defineStep<ReopenCommand, ReopenedEvent, 'closed' | 'stopped'>({
  stages: ['closed', 'stopped'],
  record: ({ on }, who) => ({ kind: 'reopened', on, ...who }),
  apply: (state, { on }, holidays) => {
    if (state.stage === 'closed') {
      const { closedOn: _, ...held } = state
      return { ...held, stage: 'follow-up-held' }
    }
    const { before, stoppedOn } = state
    return { ...before, paused: afterPause(before.paused, stoppedOn, on, holidays) }
  },
})
