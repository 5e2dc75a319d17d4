import { z } from 'zod'
import { referenceSchema } from '../reference.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = { advisorId: referenceSchema.describe('Reference of the advisor.') }

/** The coordinator gives the trajectory to an advisor. */
export interface MatchCommand extends CommandBase {
  /** What is asked. */
  kind: 'match'
  /** Reference of the advisor. */
  advisorId: string
}

export const matchCommandSchema = z.strictObject({
  kind: z.literal('match').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<MatchCommand>

/** An advisor got the trajectory. */
export interface MatchedEvent extends EventBase {
  /** What happened. */
  kind: 'matched'
  /** Reference of the advisor. */
  advisorId: string
}

export const matchedEventSchema = z.strictObject({
  kind: z.literal('matched').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<MatchedEvent>

export const match = defineStep<MatchCommand, MatchedEvent, 'signed-up'>({
  stages: ['signed-up'],
  record: ({ on, advisorId }, who) => ({ kind: 'matched', on, ...who, advisorId }),
  apply: (state, { advisorId, on }) => ({ ...state, stage: 'matched', advisorId, matchedOn: on }),
})
