import { z } from 'zod'
import { referenceSchema } from '../reference.ts'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = { advisorId: referenceSchema.describe('Reference of the advisor who takes over.') }

/** Another advisor takes over, for instance when one leaves half-way. What was done stays; who wrote it stays. */
export interface HandOverCommand extends CommandBase {
  /** What is asked. */
  kind: 'hand-over'
  /** Reference of the advisor who takes over. */
  advisorId: string
}

export const handOverCommandSchema = z.strictObject({
  kind: z.literal('hand-over').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<HandOverCommand>

/** Another advisor took over. */
export interface HandedOverEvent extends EventBase {
  /** What happened. */
  kind: 'handed-over'
  /** Reference of the advisor who takes over. */
  advisorId: string
}

export const handedOverEventSchema = z.strictObject({
  kind: z.literal('handed-over').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<HandedOverEvent>

export const handOver = defineStep<
  HandOverCommand,
  HandedOverEvent,
  | 'matched'
  | 'conversation-planned'
  | 'conversation-held'
  | 'advice-drafted'
  | 'advice-read'
  | 'advice-sent'
  | 'follow-up-planned'
  | 'follow-up-held'
>({
  stages: [
    'matched',
    'conversation-planned',
    'conversation-held',
    'advice-drafted',
    'advice-read',
    'advice-sent',
    'follow-up-planned',
    'follow-up-held',
  ],
  whileWaiting: true,
  refuse: (state, { advisorId }) => (state.advisorId === advisorId ? [refuse('same-advisor', ['advisorId'])] : []),
  record: ({ on, advisorId }, who) => ({ kind: 'handed-over', on, ...who, advisorId }),
  apply: (state, { advisorId }) => ({ ...state, advisorId }),
})
