import { z } from 'zod'
import { afterPause } from '../paused-time.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

/**
 * An ended trajectory is taken up again: a closed one after its follow-up, a stopped one where it stopped. The time it
 * stood still counts as waiting.
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
  record: (command, who) => ({ ...command, ...who, kind: 'reopened' }),
  apply: (state, { on }, holidays) => {
    if (state.stage === 'closed') {
      const { closedOn, ...held } = state
      return { ...held, stage: 'follow-up-held', paused: afterPause(state.paused, closedOn, on, holidays) }
    }
    const { before, stoppedOn } = state
    // A wait that went on when it stopped ended with it: from its first day to today nothing was asked of us.
    const since = before.waiting?.since ?? stoppedOn
    return { ...before, waiting: null, paused: afterPause(before.paused, since, on, holidays) }
  },
})
