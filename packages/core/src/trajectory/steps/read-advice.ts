import { z } from 'zod'
import { digestSchema } from '../letter/digest.ts'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = { digest: digestSchema.describe('Fingerprint of the letter that was read.') }

/** A second reader finds the advice good. Who reads is who asks, and never the author. */
export interface ReadAdviceCommand extends CommandBase {
  /** What is asked. */
  kind: 'read-advice'
  /** Fingerprint of the letter that was read. */
  digest: string
}

export const readAdviceCommandSchema = z.strictObject({
  kind: z.literal('read-advice').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<ReadAdviceCommand>

/** A second reader found the advice good. */
export interface AdviceReadEvent extends EventBase {
  /** What happened. */
  kind: 'advice-read'
  /** Fingerprint of the letter that was read. */
  digest: string
}

export const adviceReadEventSchema = z.strictObject({
  kind: z.literal('advice-read').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<AdviceReadEvent>

export const readAdvice = defineStep<ReadAdviceCommand, AdviceReadEvent, 'advice-drafted'>({
  stages: ['advice-drafted'],
  refuse: ({ advice }, { digest }, { by }) => [
    ...(advice.authorIds.includes(by) ? [refuse('reader-is-author')] : []),
    ...(digest === advice.digest ? [] : [refuse('changed-since-draft', ['digest'])]),
  ],
  record: ({ on, digest }, who) => ({ kind: 'advice-read', on, ...who, digest }),
  apply: (state, { by, on }) => ({
    ...state,
    stage: 'advice-read',
    advice: { ...state.advice, readerId: by, readOn: on },
  }),
})
