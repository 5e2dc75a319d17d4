import { z } from 'zod'
import { referenceSchema } from '../reference.ts'
import { type CommandBase, commandFields, type EventBase, eventFields } from '../step.ts'
import type { SignedUpTrajectory } from '../trajectory.ts'

const fields = {
  trajectoryId: referenceSchema.describe('Reference that the trajectory gets.'),
  initiativeId: referenceSchema.describe('Reference of the initiative.'),
}

/** An initiative signs up. The only command for a trajectory that does not exist yet. */
export interface SignUpCommand extends CommandBase {
  /** What is asked. */
  kind: 'sign-up'
  /** Reference that the trajectory gets. */
  trajectoryId: string
  /** Reference of the initiative. */
  initiativeId: string
}

export const signUpCommandSchema = z.strictObject({
  kind: z.literal('sign-up').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<SignUpCommand>

/** An initiative signed up. The first event of every log. */
export interface SignedUpEvent extends EventBase {
  /** What happened. */
  kind: 'signed-up'
  /** Reference that the trajectory gets. */
  trajectoryId: string
  /** Reference of the initiative. */
  initiativeId: string
}

export const signedUpEventSchema = z.strictObject({
  kind: z.literal('signed-up').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<SignedUpEvent>

export const recordSignUp = (
  { on, trajectoryId, initiativeId }: SignUpCommand,
  who: Pick<EventBase, 'by' | 'at'>,
): SignedUpEvent => ({ kind: 'signed-up', on, ...who, trajectoryId, initiativeId })

export const applySignUp = ({ trajectoryId, initiativeId, on }: SignedUpEvent): SignedUpTrajectory => ({
  stage: 'signed-up',
  id: trajectoryId,
  initiativeId,
  signedUpOn: on,
  firstContactOn: null,
  waiting: null,
  paused: { days: 0, workingDays: 0 },
  lastStepOn: on,
  version: 1,
})
