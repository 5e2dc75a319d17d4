import { z } from 'zod'
import { digestSchema } from '../letter/digest.ts'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = { digest: digestSchema.describe('Fingerprint of the letter that goes out.') }

/** The advice goes to the initiative, exactly as the second reader read it. */
export interface SendAdviceCommand extends CommandBase {
  /** What is asked. */
  kind: 'send-advice'
  /** Fingerprint of the letter that goes out. */
  digest: string
}

export const sendAdviceCommandSchema = z.strictObject({
  kind: z.literal('send-advice').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<SendAdviceCommand>

/** The advice went to the initiative. */
export interface AdviceSentEvent extends EventBase {
  /** What happened. */
  kind: 'advice-sent'
  /** Fingerprint of the letter that goes out. */
  digest: string
}

export const adviceSentEventSchema = z.strictObject({
  kind: z.literal('advice-sent').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<AdviceSentEvent>

export const sendAdvice = defineStep<SendAdviceCommand, AdviceSentEvent, 'advice-read'>({
  stages: ['advice-read'],
  refuse: ({ advice }, { digest }) => (digest === advice.digest ? [] : [refuse('changed-after-reading', ['digest'])]),
  record: ({ on, digest }, who) => ({ kind: 'advice-sent', on, ...who, digest }),
  apply: (state, { on }) => ({
    ...state,
    stage: 'advice-sent',
    advice: { ...state.advice, on, paused: state.paused },
  }),
})
